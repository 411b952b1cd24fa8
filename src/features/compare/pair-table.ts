import type { FormId } from '../../core/domain/catalogue'
import type { PairLine } from '../../core/metrics/compare/compare-pair'
import type { Difference } from '../../core/metrics/compare/difference'
import { correctedAmong } from '../../core/metrics/report-figures'
import type { PercentChange } from '../../core/metrics/small-numbers'
import type { CompareWords } from '../../i18n/compare/words'
import type { TableCell, TableData, TableRow } from '../../ui/charts/series'
import { cellOf, figureRefOf, withCorrection } from '../../ui/figures/present-reading'
import { nameInForm, standingIn } from '../../ui/figures/section-tables'
import type { Words } from '../../ui/figures/words'

/** Words of figures with those of this screen, and the smallest base of a percentage. */
export interface PairWords {
  readonly words: Words
  readonly compare: CompareWords
  readonly smallBase: number
}

/** Names of the two reports, as heads of their columns. */
export interface PairNames {
  readonly base: string
  readonly other: string
}

/** Whether a line says anything but that both are alike. */
export const isDiffering = ({ difference, base, other }: PairLine): boolean => {
  if (difference.kind === 'difference') return difference.value !== 0
  return difference.kind !== 'no-value' || base.state !== other.state
}

/** How many lines there are, and how many differ, stand on one side only or cannot be compared. */
export const summaryOf = (
  lines: readonly PairLine[],
  { words, compare }: Pick<PairWords, 'words' | 'compare'>,
): string => {
  const differences = lines.map(({ difference }) => difference)
  const counts = [
    differences.length,
    differences.filter((one) => one.kind === 'difference' && one.value !== 0).length,
    differences.filter((one) => one.kind === 'no-value' && one.side !== 'both').length,
    differences.filter(({ kind }) => kind === 'incomparable').length,
  ].map((count) => words.format.number(count))
  const [all = '', differing = '', oneSided = '', incomparable = ''] = counts
  return compare.summary(all, differing, oneSided, incomparable)
}

const withheld = (text: string): TableCell => ({ text, mark: 'not-comparable', value: null })

const percentCell = (
  { percent, withheld: why }: PercentChange,
  { words, compare, smallBase }: PairWords,
): TableCell => {
  if (percent !== null) return { text: words.format.signedPercent(percent), mark: 'derived', value: percent }
  const threshold = words.format.number(smallBase)
  return withheld(why === 'zero-base' ? compare.zeroBase : compare.smallBase(threshold))
}

const reasonOf = (difference: Exclude<Difference, { readonly kind: 'difference' }>, all: PairWords): string => {
  const { words, compare } = all
  if (difference.kind === 'no-value') return compare.noValue[difference.side]
  if (difference.kind === 'bound') return compare.bound
  const { relation, reason } = difference.why
  return compare.incomparable(words.messages.readings.breakRelations[relation], words.labels.crosswalkReason(reason))
}

const differenceCells = (line: PairLine, all: PairWords): readonly TableCell[] => {
  const { difference } = line
  if (difference.kind !== 'difference') return [withheld(reasonOf(difference, all)), { text: '', value: null }]
  const source = figureRefOf([...line.base.refs, ...line.other.refs])
  const signed = all.words.format.signed(difference.value, line.base.unit)
  const text = withCorrection(signed, correctedAmong(line.base, line.other), all.words)
  return [{ text, mark: 'derived', value: difference.value, source }, percentCell(difference.change, all)]
}

const keyOf = (form: FormId | null, { indicator, column }: Pick<PairLine, 'indicator' | 'column'>): string =>
  `${form ?? ''}.${indicator}.${column ?? ''}`

const rowOf = (line: PairLine, listed: ReadonlySet<string>, all: PairWords): TableRow => {
  const { form } = line
  const { labels } = all.words
  const name = form === null ? labels.indicator(line.indicator) : nameInForm(form, line.indicator, all.words)
  return {
    key: keyOf(line.form, line),
    ...(form === null ? { level: 0 } : standingIn(form, line, (whole) => keyOf(form, whole), listed)),
    cells: [
      { text: name },
      { text: line.column === null ? '' : labels.column(line.column) },
      cellOf(line.base, all.words),
      cellOf(line.other, all.words),
      ...differenceCells(line, all),
    ],
  }
}

/** Lines of two reports as a table: both figures with their sources, difference, per cent or why not. */
export const pairTable = (lines: readonly PairLine[], names: PairNames, all: PairWords): TableData => {
  const listed = new Set(lines.map((line) => keyOf(line.form, line)))
  const { columns } = all.words.messages.readings
  return {
    columns: [
      { key: 'indicator', label: columns.indicator },
      { key: 'column', label: columns.column },
      { key: 'base', label: names.base, numeric: true },
      { key: 'other', label: names.other, numeric: true },
      { key: 'difference', label: all.compare.columns.difference, numeric: true },
      { key: 'percent', label: all.compare.columns.percent, numeric: true },
    ],
    rows: lines.map((line) => rowOf(line, listed, all)),
  }
}
