import type { CellContent } from '../../core/domain/cell'
import type { Unit } from '../../core/domain/unit'
import type { Reading, SourceRef } from '../../core/metrics/report-figures'
import { citeAll } from '../../core/metrics/report-figures'
import type { ChartPoint, FigureRef, PointMark, TableCell } from '../charts/series'
import type { Words } from './words'

/** Address of a printed number, or of all numbers a worked-out one rests on, for links. */
export const figureRefOf = (refs: readonly SourceRef[] | SourceRef | undefined | null): FigureRef | null =>
  refs === undefined || refs === null ? null : 'reportId' in refs ? refs : citeAll(refs)

/** How a reading is marked in charts and tables. */
export const markOf = (reading: Reading): PointMark => {
  switch (reading.state) {
    case 'value':
      if (reading.source === 'derived') return 'derived'
      if (reading.corrected === true) return 'corrected'
      return reading.approx === undefined ? 'printed' : 'approx'
    case 'not-in-form':
      return 'not-comparable'
    case 'unknown':
      return 'missing'
    default:
      return reading.state
  }
}

/** A reading as words: the figure with its unit, or the word for having none. */
export const textOf = (reading: Reading, { messages, format }: Words): string => {
  if (reading.value !== null) return format.quantity(reading.value, reading.unit, reading.approx)
  if (reading.state === 'not-in-form') return messages.readings.notInForm
  if (reading.state === 'unknown') return messages.readings.unknownSum
  return messages.charts.marks[reading.state === 'value' ? 'missing' : reading.state]
}

/** A text with the mark of a correction where a person corrected what it says. */
export const withCorrection = (
  text: string,
  { corrected }: Pick<Reading, 'corrected'>,
  { messages }: Pick<Words, 'messages'>,
): string => (corrected === true ? messages.readings.withRemark(text, messages.charts.marks.corrected) : text)

/** A reading where nothing stands beside it, as in a sentence: a correction is marked in it. */
export const markedText = (reading: Reading, words: Words): string =>
  withCorrection(textOf(reading, words), reading, words)

/** What a cell holds, as words. */
export const contentText = (content: CellContent, unit: Unit | null, { messages, format }: Words): string =>
  content.state === 'value'
    ? format.quantity(content.value, unit, content.approx)
    : messages.charts.marks[content.state]

const correctionOf = ({ corrected, read, unit }: Reading, words: Words): string => {
  const { readings } = words.messages
  if (corrected !== true) return ''
  return read === undefined ? readings.withCorrected : readings.corrected(contentText(read, unit, words))
}

/** What must be said beside a reading: a correction by hand, arithmetic of a sum, foreign scope, another figure in the text; empty if nothing. */
export const remarkOf = (reading: Reading, words: Words): string => {
  const { messages } = words
  return [
    correctionOf(reading, words),
    reading.arithmetic === null ? '' : messages.readings.derivedSum(reading.arithmetic),
    reading.scope === null ? '' : messages.readings.scope(reading.scope),
    ...reading.others.slice(0, 2).map((other) => messages.readings.others(other.printed)),
    reading.others.length > 2 ? messages.readings.moreOthers(String(reading.others.length - 2)) : '',
  ]
    .filter((remark) => remark !== '')
    .join(messages.readings.listSeparator)
}

/** A reading as a point of a chart. */
export const pointOf = (
  reading: Reading,
  { key, label, note }: { readonly key: string; readonly label: string; readonly note?: string },
  words: Words,
): ChartPoint => {
  const remark = [note ?? '', remarkOf(reading, words)].filter((part) => part !== '').join(' · ')
  return {
    key,
    label,
    value: reading.value,
    mark: markOf(reading),
    text: textOf(reading, words),
    unit: reading.unit,
    ...(remark === '' ? {} : { note: remark }),
    source: figureRefOf(reading.refs),
  }
}

/** A reading as a cell of a table. */
export const cellOf = (reading: Reading, words: Words): TableCell => {
  const remark = remarkOf(reading, words)
  const text = textOf(reading, words)
  return {
    text: remark === '' ? text : words.messages.readings.withRemark(text, remark),
    mark: markOf(reading),
    source: figureRefOf(reading.refs),
    value: reading.value,
  }
}
