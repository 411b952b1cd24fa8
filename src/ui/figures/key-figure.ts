import type { Reading } from '../../core/metrics/report-figures'
import type { SentencePart } from '../../core/metrics/sentence'
import type { FigureRef, PointMark } from '../charts/series'
import { figureRefOf, markOf, remarkOf, textOf } from './present-reading'
import type { Words } from './words'

/** A large number at the head of a screen. */
export interface KeyFigureData {
  readonly key: string
  readonly label: string
  /** `468 条`, or the word for its mark. */
  readonly text: string
  readonly mark: PointMark
  readonly source: FigureRef | null
  /** What stands below it; its numbers are links too. */
  readonly note: readonly SentencePart[]
  /** Direction and whether it is good news, for colour and arrow; absent where no rule says. */
  readonly tone?: 'good' | 'bad'
}

/** A reading as a key figure; its own remark (scope, arithmetic) follows the given note. */
export const keyFigureOf = (
  label: string,
  reading: Reading,
  words: Words,
  note: readonly SentencePart[] = [],
): KeyFigureData => {
  const remark = remarkOf(reading, words)
  const text = note.length > 0 && remark !== '' ? `\u00a0· ${remark}` : remark
  return {
    key: `${reading.indicator}.${reading.column ?? ''}`,
    label,
    text: textOf(reading, words),
    mark: markOf(reading),
    source: figureRefOf(reading.refs),
    note: text === '' ? note : [...note, { kind: 'text', text }],
  }
}
