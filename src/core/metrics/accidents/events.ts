import type { AccidentStatement } from '../../domain/accident'
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

const EVENT_NAME = /[“"「‘'](?<name>\d{1,2}\s?[.·•．・]\s?\d{1,2})[”"」’']/u

/** Name of an event in its sentence, with one kind of dot. @example eventName('其中“6.29”…') // '6·29' */
export const eventName = (printed: string): string | null =>
  EVENT_NAME.exec(printed)?.groups?.name?.replace(/\s?[.·•．・]\s?/u, '·') ?? null

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
