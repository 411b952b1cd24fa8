import type { DrawnText } from './drawn-text'
import type { TextRun } from './geometry'
import { GAP } from './lines'
import { withoutRadicals } from './radicals'

const SPACES = /\s/gu
const signsOf = (text: string): string => withoutRadicals(text).replaceAll(SPACES, '')

/**
 * What a run is drawn as, where that is more than one piece with gaps between: the library makes one run of what stands
 * near enough, columns of a narrow table included. Null unless the pieces hold the signs of the run, all and in order.
 */
export const drawnPieces = (run: TextRun, texts: readonly DrawnText[]): readonly TextRun[] | null => {
  const own = texts
    .filter(({ left, right }) => left + right > 2 * run.left && left + right < 2 * run.right)
    .sort((one, other) => one.left - other.left)
  const pieces: TextRun[] = []
  for (const { text, left, right, base, size } of own) {
    const last = pieces.at(-1)
    if (last === undefined || left - last.right > GAP * size)
      pieces.push({ text: withoutRadicals(text), left, right, base, size })
    else pieces[pieces.length - 1] = { ...last, text: last.text + withoutRadicals(text), right }
  }
  const whole = pieces.map(({ text }) => text).join('')
  return pieces.length > 1 && signsOf(whole) === signsOf(run.text) ? pieces : null
}
