import { comparePair } from '../../core/metrics/compare/compare-pair'
import type { PairLine } from '../../core/metrics/compare/compare-pair'
import type { ReportFigures } from '../../core/domain/report'
import { THRESHOLDS } from '../../core/metrics/thresholds'
import type { ImportWords } from '../../i18n/importing/wording'
import { markedText } from '../../ui/figures/present-reading'
import type { Words } from '../../ui/figures/words'

/** How a report compares with that of the year before. */
export interface YearLines {
  /** Main figures that differ, a line each. */
  readonly changed: readonly string[]
  /** Main figures that are the same. */
  readonly same: number
  /** Those of other forms, units or extent: both stand, and are not compared. */
  readonly incomparable: number
}

/** A row of the form as a whole, not one of its applicants. */
const isMain = ({ column }: PairLine): boolean => column === null || column === 'total'

const lineText = ({ indicator, form, base, other, difference }: PairLine, words: Words, own: ImportWords): string => {
  const values = own.beforeAfter(markedText(base, words), markedText(other, words))
  const name = words.labels.indicator(indicator, form ?? undefined)
  if (difference.kind !== 'difference') return own.figure(name, values)
  const { percent } = difference.change
  const signed = words.format.signed(difference.value, base.unit)
  const change = percent === null ? signed : words.messages.readings.change(signed, words.format.signedPercent(percent))
  return own.figure(name, own.changedBy(values, change))
}

/** `新收政府信息公开申请：21 件 → 95 件，+74 件`: what differs from the year before, in the order of the form. */
export const yearLines = (before: ReportFigures, report: ReportFigures, words: Words, own: ImportWords): YearLines => {
  const lines = comparePair(before, report, THRESHOLDS.smallBase).flatMap((section) => section.lines.filter(isMain))
  const differing = lines.filter(({ difference }) => difference.kind === 'difference' && difference.value !== 0)
  return {
    changed: differing.map((line) => lineText(line, words, own)),
    same: lines.filter(({ difference }) => difference.kind === 'difference' && difference.value === 0).length,
    incomparable: lines.filter(({ difference }) => difference.kind === 'incomparable').length,
  }
}
