import { normalize, printedRange } from '../../text/normalize'
import { numberJudge } from './judge-number'
import { ownSentences } from './own-sentences'
import { readNumbers } from './read-numbers'
import type { CaptionNumbers } from './read-numbers'
import { saidOf } from './said'
import type { ShownFigure } from './shown-figure'
import type { Judged, Verdict } from './verdict'
import { ofOnePlace } from './verdict'
import type { WrittenNumber } from './written-number'

/** A stretch of the caption as it was typed. */
export type CaptionPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string; readonly verdict: Verdict }

/** What a caption is held against. */
export interface Checked {
  readonly figures: readonly ShownFigure[]
  /** Sentences the page itself says, which name what they count in its own way. */
  readonly sentences?: readonly string[]
  /** No percentage of a smaller base is worked out. */
  readonly smallBase: number
}

const isDoubted = ({ state }: Verdict): boolean => state !== 'right' && state !== 'rounded'

/**
 * Prepares the check of captions against what is shown; nothing is called right that the words do not name.
 * @example captionCheck({ figures, smallBase: 30 })('2024年新收申请406件') // …, { kind: 'number', text: '406件', verdict: { state: 'right', … } }
 */
export const captionCheck = ({ figures, sentences = [], smallBase }: Checked) => {
  const judge = numberJudge(figures, smallBase)
  const findOwn = ownSentences(sentences)
  const judgeAll = (text: string, { numbers, years }: CaptionNumbers) => {
    const left = [...numbers]
    const done: WrittenNumber[] = []
    const judged: Judged[] = []
    for (let number = left.shift(); number !== undefined; number = left.shift()) {
      const said = saidOf(text, { numbers: [...done, number, ...left], years }, number)
      const one = judge({ text, said, number, before: judged })
      if (number.apart !== undefined && isDoubted(one.verdict)) left.unshift(...number.apart)
      else {
        done.push(number)
        judged.push(one)
      }
    }
    return { numbers: done, judged }
  }
  return (caption: string): readonly CaptionPiece[] => {
    // white space between Chinese words says nothing, a line that ends does
    const normal = normalize(caption.replaceAll('\n', '。'))
    const read = readNumbers(normal)
    const own = findOwn(normal.text)
    const { numbers, judged } = judgeAll(normal.text, read)
    const verdicts = ofOnePlace(judged)
    const pieces: CaptionPiece[] = []
    let done = 0
    for (const [at, number] of numbers.entries()) {
      const found = verdicts[at]
      if (found === undefined) continue
      const { start, end } = printedRange(normal, number.start, number.end)
      const isOwn = own.some((stretch) => stretch.start <= number.start && stretch.end >= number.end)
      const verdict: Verdict = isOwn && isDoubted(found) ? { state: 'said' } : found
      if (start > done) pieces.push({ kind: 'text', text: caption.slice(done, start) })
      pieces.push({ kind: 'number', text: caption.slice(start, end), verdict })
      done = end
    }
    if (done < caption.length) pieces.push({ kind: 'text', text: caption.slice(done) })
    return pieces
  }
}
