import type { Dashboard } from '../core/reports/dashboard.ts'
import { lengthInWords } from '../core/words.ts'
import { timeOf } from '../render/names.ts'
import { element } from './element.ts'
import { ageInWords } from './scene.ts'

/** `computed 4 min ago; late if over 2 h`, kept up to date. */
export function freshness(board: Dashboard, clock: () => number): HTMLElement {
  const made = element('p', { id: 'freshness', title: timeOf(board.generatedAt) })
  const tell = () => {
    const now = clock()
    const isLate = now - Date.parse(board.generatedAt) / 1000 > board.lateAfterSeconds
    made.className = isLate ? 'late' : ''
    const limit = lengthInWords(board.lateAfterSeconds)
    made.textContent = `Computed ${ageInWords(board.generatedAt, now)}; ${isLate ? `late: it should be under ${limit}` : `late if over ${limit}`}`
  }
  tell()
  const timer = setInterval(() => (made.isConnected ? tell() : clearInterval(timer)), 30_000)
  return made
}
