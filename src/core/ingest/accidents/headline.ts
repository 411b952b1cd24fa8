import type { AccidentStatement } from '../../domain/accident'
import { findPeriods } from './periods'

const LONGEST = 64

/** 2031年事故死亡人数下降14%: the line above a text, which tells one of its figures in short. */
export const isHeadline = (text: string): boolean => text.length <= LONGEST && /\d/u.test(text) && !/[。;]/u.test(text)

/**
 * The statements without those of the headline that the text below gives another figure for, or of other months than a
 * headline that names none could tell. `partOf` follows.
 */
export const withoutHeadline = (
  accidents: readonly AccidentStatement[],
  { told, text }: { readonly told: ReadonlySet<AccidentStatement>; readonly text: string },
): readonly AccidentStatement[] => {
  const below = accidents.filter((statement) => !told.has(statement))
  const months = findPeriods(text, null).length > 0
  const kept = accidents.filter((statement) => !told.has(statement) || !isToldOtherwise(statement, below, months))
  if (kept.length === accidents.length) return accidents
  const placeOf = (index: number): number | null => {
    const place = kept.findIndex((statement) => statement === accidents[index])
    return place < 0 ? null : place
  }
  return kept.map((statement) => ({
    ...statement,
    partOf: statement.partOf === null ? null : placeOf(statement.partOf),
  }))
}

const isToldOtherwise = (headline: AccidentStatement, below: readonly AccidentStatement[], months: boolean): boolean =>
  below.some(
    (statement) =>
      statement.role === headline.role &&
      statement.sector === headline.sector &&
      statement.severity === headline.severity &&
      (months ? isSamePeriod(statement, headline) && differ(statement, headline) : tellAField(statement, headline)),
  )

const isSamePeriod = (left: AccidentStatement, right: AccidentStatement): boolean =>
  left.period?.from === right.period?.from && left.period?.to === right.period?.to

const tellAField = (left: AccidentStatement, right: AccidentStatement): boolean =>
  Object.keys(left.figures).some((field) => field in right.figures)

/** 48万余起 of a headline and 483215起 below it agree. */
const differ = (left: AccidentStatement, headline: AccidentStatement): boolean => {
  const others = new Map(Object.entries(headline.figures))
  return Object.entries(left.figures).some(([field, figure]) => {
    const other = others.get(field)
    return other !== undefined && other.approx === undefined && other.value !== figure.value
  })
}
