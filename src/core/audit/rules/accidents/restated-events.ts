import type { AccidentStatement } from '../../../domain/accident'
import { eventName } from '../../../domain/accidents/event-name'
import type { Check } from '../../../domain/finding'
import type { ReportFigures } from '../../../domain/report'
import type { SeriesSubject } from '../../subject'
import type { Some } from './fact-groups'
import { groupFacts } from './fact-groups'
import { numberCheck } from './number-check'
import { fieldOperands } from './quantities'

/** A named accident as one sentence tells of it. */
interface SaidEvent {
  readonly report: ReportFigures
  readonly statement: AccidentStatement
  readonly name: string
  /** null where the document tells no year. */
  readonly year: string | null
  readonly deaths: number
}

const eventsIn = (report: ReportFigures): readonly SaidEvent[] =>
  report.accidents.flatMap((statement) => {
    const { role, asPrinted, figures, period } = statement
    const name = eventName(asPrinted) ?? eventName(report.metadata.title ?? '')
    const year = period?.to.slice(0, 4) ?? report.metadata.year?.value.toString() ?? null
    const { deaths } = figures
    return role !== 'event' || name === null || deaths === undefined
      ? []
      : [{ report, statement, name, year, deaths: deaths.value }]
  })

const compare = (final: SaidEvent, other: SaidEvent): Check => {
  const holds = final.deaths === other.deaths
  return numberCheck(
    {
      instance: `event:${final.name}`,
      reportId: other.report.id,
      operands: [other, final].flatMap(({ report, statement }) => fieldOperands(report, statement, ['deaths'])),
      formula: [0, holds ? ' = ' : ' ≠ ', 1],
      expected: final.deaths,
      actual: other.deaths,
    },
    holds
      ? { verdict: 'holds' }
      : {
          verdict: 'contradicts',
          scope: [{ code: other.deaths < final.deaths ? 'preliminary-toll' : 'other-document' }],
        },
  )
}

/** Told without a year, an accident is that of the only year in which one of its name is known. */
const byYear = (told: Some<SaidEvent>): readonly Some<SaidEvent>[] => {
  const years = new Set(told.flatMap(({ year }) => year ?? []))
  return years.size <= 1
    ? [told]
    : [...groupFacts(told, ({ year }) => year ?? '')].flatMap(([year, same]) => (year === '' ? [] : [same]))
}

/** The toll of a named accident wherever it is told: the last word of a document against those before and elsewhere. */
export const restatedEvents = ({ reports }: SeriesSubject): readonly Check[] => {
  const named = groupFacts(
    reports.flatMap(({ report }) => eventsIn(report)),
    ({ name }) => name,
  )
  return [...named.values()].flatMap(byYear).flatMap((told) => {
    const final = told.at(-1) ?? told[0]
    return told.slice(0, -1).map((other) => compare(final, other))
  })
}
