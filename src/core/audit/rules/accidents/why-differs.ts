import type { AccidentStatement } from '../../../domain/accident'
import { breaksFor, isBroken } from '../../../domain/accidents/breaks'
import type { Because } from '../../../domain/finding'
import type { ReportFigures } from '../../../domain/report'
import { agencyId } from '../../../text/agency-id'
import { YEARLY_FIELDS } from './quantities'
import { ALL_LEVELS } from './severity-levels'
import type { Levels } from './severity-levels'

const PROVISIONAL = /初步|快报|实时|预计|暂|待定/u

interface Source {
  readonly report: ReportFigures
  readonly statement: AccidentStatement
}

/** A figure of a first count, said so by the document. */
export const isProvisional = ({ statement }: Source): boolean => statement.status.some((word) => PROVISIONAL.test(word))

/** A known change of the statistics between the months compared and the same months a year later. */
export const breakBetween = (
  { area, levels }: { readonly area: string; readonly levels: Levels },
  earlier: number,
  later: number,
): readonly Because[] => {
  const known = breaksFor(area, levels === ALL_LEVELS ? 'rates' : 'counts').find((change) =>
    isBroken([change], earlier, later),
  )
  return known === undefined ? [] : [{ code: 'known-break', values: { year: String(known.year) } }]
}

/** So far apart that no correction explains it. */
const FAR_APART = 2

/** Two figures that can hardly be about the same thing: a qualification was probably not read. */
export const isFarApart = (one: number, other: number): boolean =>
  Math.max(Math.abs(one), Math.abs(other)) >= 20 &&
  Math.max(Math.abs(one), Math.abs(other)) > FAR_APART * Math.min(Math.abs(one), Math.abs(other))

const publisherOf = ({ metadata: { agency, kind } }: ReportFigures): string | null =>
  agency === null ? null : agencyId({ agency: agency.value, kind })

/** True where both documents are known to be by one publisher. */
export const bySamePublisher = (one: Source, other: Source): boolean => {
  const publisher = publisherOf(one.report)
  return publisher !== null && publisher === publisherOf(other.report)
}

/** Fewer equal figures are equal by chance. */
const LEAST_EQUAL = 2

/** Two statements agree in several figures and differ in a single one: a slip, not another count. */
export const differInOne = (one: Source, other: Source): boolean => {
  const both = YEARLY_FIELDS.flatMap((field) => {
    const [a, b] = [one.statement.figures[field], other.statement.figures[field]]
    return a === undefined || b === undefined ? [] : [a.value === b.value]
  })
  const equal = both.filter(Boolean).length
  return equal >= LEAST_EQUAL && equal === both.length - 1
}
