import { SECTION_IDS } from '../../domain/catalogue'
import type { FormId, SectionId } from '../../domain/catalogue'
import { sectionOf } from '../../domain/catalogue-index'
import { formOf, readIndicator } from '../read-indicator'
import type { Reading, ReportFigures } from '../report-figures'
import type { SectionLine } from '../section'
import { sectionLines } from '../section'
import type { Incomparable, Quantity } from './counterpart'
import { counterpartIn } from './counterpart'
import type { Difference } from './difference'
import { differenceOf } from './difference'

/** One quantity in two reports. */
export interface PairLine extends Quantity {
  /** Form whose wording names it; null for a quantity of sentences only. */
  readonly form: FormId | null
  readonly base: Reading
  readonly other: Reading
  readonly difference: Difference
}

/** The lines of one section. */
export interface PairSection {
  readonly section: SectionId
  readonly lines: readonly PairLine[]
}

const keyOf = ({ indicator, column }: Quantity): string => `${indicator}/${column ?? ''}`

type Named = Pick<PairLine, 'indicator' | 'column' | 'form'>

/** A line whose two figures are still to be compared. */
interface Facing extends Named {
  readonly base: Reading
  readonly other: Reading
  readonly incomparable: Incomparable | null
}

const compared = ({ incomparable, ...line }: Facing, smallBase: number): PairLine => ({
  ...line,
  difference: differenceOf(line.base, line.other, { incomparable, smallBase }),
})

/** What `base` does not print is listed in its place on one form; across forms with what prints it. */
const isListed = (line: SectionLine, facing: ReportFigures, taken: ReadonlySet<string>, forward: boolean): boolean =>
  forward ? line.form === formOf(facing) || line.reading.refs.length > 0 : !taken.has(keyOf(line))

/** The rows of one report's form with what corresponds in the other; `taken` collects the rows of that other. */
const linesFrom = (own: ReportFigures, facing: ReportFigures, taken: Set<string>, forward: boolean): Facing[] =>
  sectionLines(own, SECTION_IDS)
    .filter((line) => isListed(line, facing, taken, forward))
    .map(({ form, indicator, column, reading }) => {
      const counterpart = counterpartIn(facing, { indicator, column }, form)
      if (forward) for (const row of counterpart.rows) taken.add(keyOf(row))
      const [base, other] = forward ? [reading, counterpart.reading] : [counterpart.reading, reading]
      return { form, indicator, column, base, other, incomparable: counterpart.incomparable }
    })

/** Figures that only the sentences give, of either report. */
const claimedLines = (base: ReportFigures, other: ReportFigures, listed: ReadonlySet<string>): Facing[] => {
  const claimed = [...base.claims, ...other.claims].filter(({ measure }) => measure === 'count')
  const indicators = [...new Set(claimed.map(({ indicator }) => indicator))].filter((id) => !listed.has(id))
  const oneTable = (formOf(base) === null) !== (formOf(other) === null)
  return indicators.map((indicator) => {
    const [own, facing] = [readIndicator(base, indicator), readIndicator(other, indicator)]
    const mixed = oneTable && [own, facing].some(({ source }) => source !== 'sentence')
    const incomparable: Incomparable | null = mixed ? { relation: 'unknown-form', reason: '' } : null
    return { indicator, column: null, form: null, base: own, other: facing, incomparable }
  })
}

const isPrinted = ({ base, other }: Facing): boolean => base.refs.length + other.refs.length > 0

/**
 * Every quantity that either of two reports prints, in the order of the form: the rows of `base` with their counterparts
 * by the crosswalk, the rows only `other` has, and what only sentences give; per cent only of `smallBase` or more.
 */
export const comparePair = (base: ReportFigures, other: ReportFigures, smallBase: number): readonly PairSection[] => {
  const taken = new Set<string>()
  const forms = [...linesFrom(base, other, taken, true), ...linesFrom(other, base, taken, false)]
  const listed = new Set(forms.map(({ indicator }) => indicator))
  const facing = [...forms, ...claimedLines(base, other, listed)].filter(isPrinted)
  const lines = facing.map((line) => compared(line, smallBase))
  return SECTION_IDS.flatMap((section) => {
    const own = lines.filter(({ indicator }) => sectionOf(indicator) === section)
    return own.length === 0 ? [] : [{ section, lines: own }]
  })
}
