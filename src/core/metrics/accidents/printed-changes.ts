import type { AccidentFigure } from '../../domain/accident'
import type { ReportFigures, SourceRef } from '../report-figures'
import type { AccidentFact, LocatedStatement } from './facts'
import { ACCIDENT_QUANTITIES, changeFigure, locatedStatements, onOtherScope } from './facts'

interface Cited {
  readonly value: number
  readonly ref: SourceRef
}

/** A change against the year before as a document prints it, beside its figure or in a sentence of its own. */
export interface PrintedChange
  extends Pick<
    AccidentFact,
    'quantity' | 'area' | 'sector' | 'severity' | 'period' | 'publisher' | 'reportId' | 'statement' | 'part' | 'status'
  > {
  /** In the quantity's own unit. */
  readonly difference: Cited | null
  readonly percent: Cited | null
  /** The document says that it compares on another scope (按可比口径). */
  readonly otherScope: boolean
}

const cited = (reportId: string, figure: Pick<AccidentFigure, 'value' | 'place' | 'printed'> | undefined) =>
  figure === undefined ? null : { value: figure.value, ref: { reportId, place: figure.place, printed: figure.printed } }

const changesOf = ({ statement, base }: LocatedStatement): readonly PrintedChange[] =>
  ACCIDENT_QUANTITIES.flatMap((quantity) => {
    const difference = cited(base.reportId, changeFigure(statement, quantity, false))
    const percent = cited(base.reportId, changeFigure(statement, quantity, true))
    return difference === null && percent === null
      ? []
      : [{ ...base, quantity, difference, percent, otherScope: onOtherScope(statement) }]
  })

/** Every printed change of the statistics with a known area and period. */
export const printedChanges = (reports: readonly ReportFigures[]): readonly PrintedChange[] =>
  locatedStatements(reports).flatMap(changesOf)

/** The change printed beside a figure, or null; a worked-out figure has none. */
export const changeBeside = (changes: readonly PrintedChange[], fact: AccidentFact): PrintedChange | null =>
  fact.arithmetic !== null
    ? null
    : (changes.find(
        (change) =>
          change.quantity === fact.quantity && change.reportId === fact.reportId && change.statement === fact.statement,
      ) ?? null)
