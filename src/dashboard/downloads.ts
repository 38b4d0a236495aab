import { csvOf } from '../core/dashboard/csv.ts'
import { element } from './element.ts'
import { filterInWords, type Scene } from './scene.ts'

/** The data behind the page: all of it as JSON, the runs that are looked at as CSV. */
export function downloads(scene: Scene): HTMLElement {
  const { board, view } = scene
  const day = board.generatedAt.slice(0, 10)
  return element(
    'p',
    { class: 'downloads' },
    download('All data (JSON)', `pipeline-${day}.json`, 'application/json', () =>
      JSON.stringify(board, undefined, 2),
    ),
    download(`Runs of ${filterInWords(scene)} (CSV)`, `runs-${day}.csv`, 'text/csv', () =>
      csvOf(board, view.seen),
    ),
  )
}

function download(text: string, file: string, type: string, content: () => string): HTMLElement {
  const button = element('button', { type: 'button', text })
  button.addEventListener('click', () => {
    const address = URL.createObjectURL(new Blob([content()], { type: `${type};charset=utf-8` }))
    element('a', { href: address, download: file }).click()
    URL.revokeObjectURL(address)
  })
  return button
}
