import type { AccidentStatement } from '../../domain/accident'
import { eventName } from '../../domain/accidents/event-name'
import type { ReportFigures, SourceRef } from '../report-figures'
import type { AccidentFact } from './facts'

/** A named accident inside a total: how many of its dead the statistics count and the assessment does not. */
export interface TotalEvent {
  /** `6·29` as printed between quotation marks, or null. */
  readonly name: string | null
  readonly deaths: number
  readonly ref: SourceRef
  readonly inStatistics: boolean | null
  readonly inAssessment: boolean | null
}

const eventOf = (report: ReportFigures, statement: AccidentStatement): readonly TotalEvent[] => {
  const deaths = statement.figures.deaths
  if (deaths === undefined) return []
  return [
    {
      name: eventName(statement.asPrinted),
      deaths: deaths.value,
      ref: { reportId: report.id, place: deaths.place, printed: deaths.printed },
      inStatistics: statement.inStatistics,
      inAssessment: statement.inAssessment,
    },
  ]
}

/** Events a printed total contains, with their dead; empty for worked-out totals. */
export const eventsOf = (reports: readonly ReportFigures[], fact: AccidentFact): readonly TotalEvent[] => {
  const report = fact.arithmetic === null ? reports.find((candidate) => candidate.id === fact.reportId) : undefined
  if (report === undefined) return []
  return report.accidents
    .filter((statement) => statement.role === 'event' && statement.partOf === fact.statement)
    .flatMap((statement) => eventOf(report, statement))
}
