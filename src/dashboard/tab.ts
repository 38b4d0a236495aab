import { oneLine } from '../render/literal.ts'
import type { Scene } from './scene.ts'
import { answerInWords } from './verdict.ts'

const colors = { green: '#12743a', red: '#b4232c', unknown: '#566072' } as const

/** The answer for those who have the page open behind others. */
export function showInTab(scene: Scene): void {
  const { mark, says } = answerInWords(scene)
  document.title = oneLine(`${mark} ${says} – ${scene.board.repository}`)
  const circle = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><circle cx="1" cy="1" r="1" fill="${colors[scene.view.state]}"/></svg>`
  document
    .querySelector('link[rel="icon"]')
    ?.setAttribute('href', `data:image/svg+xml,${encodeURIComponent(circle)}`)
}
