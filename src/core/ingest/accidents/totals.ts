import type { AccidentStatement } from '../../domain/accident'
import type { Period } from '../../domain/period'
import type { Draft } from './draft'
import type { PassageReading } from './read-passage'
import { readPassage } from './read-passage'
import type { Passage } from './reading'

/** Statements before the one being read. */
export interface Told {
  readonly accidents: readonly AccidentStatement[]
  /** Those of one area among several (珠晖区), which are no total of anything. */
  readonly regional: ReadonlySet<AccidentStatement>
}

/**
 * The drafts of a paragraph that names no months: of those the document is about, unless they exceed what was counted in
 * them and do not exceed what the paragraph before counted in others (11月12起。1-11月118起。⏎道路运输事故88起).
 */
export const readInMonths = (passage: Passage, before: Period | null, known: Told): PassageReading => {
  const reading = readPassage(passage)
  const { drafts } = reading
  const { period } = passage
  if (before === null || period === null || before.kind === period.kind) return reading
  if (drafts.some(({ subject }) => subject.period !== period)) return reading
  if (fitsIn(drafts, period, known) !== false || fitsIn(drafts, before, known) !== true) return reading
  return readPassage({ ...passage, period: before, said: before })
}

/** Whether no figure is larger than the total of these months; null where no total was told. */
const fitsIn = (drafts: readonly Draft[], { from, to }: Period, { accidents, regional }: Told): boolean | null => {
  const total = accidents[lastIndex(accidents, (statement) => isTotal(statement, { from, to }, regional))]
  return total === undefined ? null : !drafts.some(({ figures }) => exceeds(figures, total.figures))
}

/** True for a statement about all areas, sectors and severities of these months. */
const isTotal = (
  statement: AccidentStatement,
  { from, to }: Pick<Period, 'from' | 'to'>,
  regional: ReadonlySet<AccidentStatement>,
): boolean =>
  statement.role === 'statistic' &&
  statement.partOf === null &&
  !regional.has(statement) &&
  statement.sector === null &&
  statement.severity === null &&
  statement.period?.from === from &&
  statement.period.to === to

const exceeds = (part: Draft['figures'], total: AccidentStatement['figures']): boolean =>
  (['incidents', 'deaths', 'injuries'] as const).some(
    (field) => (part[field]?.value ?? 0) > (total[field]?.value ?? Number.POSITIVE_INFINITY),
  )

/** The last statement about all sectors and severities for the same months; a part never exceeds its total. */
export const totalOf = (draft: Draft, { accidents, regional }: Told): number | null => {
  const { period } = draft.subject
  if (period === null) return null
  const index = lastIndex(
    accidents,
    (statement) => isTotal(statement, period, regional) && !exceeds(draft.figures, statement.figures),
  )
  return index < 0 ? null : index
}

const lastIndex = <T>(items: readonly T[], fits: (item: T) => boolean): number => {
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index]
    if (item !== undefined && fits(item)) return index
  }
  return -1
}
