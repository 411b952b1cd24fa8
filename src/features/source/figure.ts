import type {
  AccidentField,
  AccidentFigure,
  AccidentStatement,
  OtherComparison,
  RatePart,
  RateStatement,
} from '../../core/domain/accident'
import { ACCIDENT_FIELDS, RATE_PARTS } from '../../core/domain/accident'
import type { Cell } from '../../core/domain/cell'
import type { Claim } from '../../core/domain/claim'
import type { Place } from '../../core/domain/place'
import type { Report } from '../../core/domain/report'

/** Facts of the report's head that stand in the text. */
export const HEAD_FACTS = ['agency', 'year', 'form', 'published'] as const
export type HeadFact = (typeof HEAD_FACTS)[number] | 'period'

/** Anything that was read from one place of the document. */
export type Figure =
  | { readonly kind: 'cell'; readonly place: Place; readonly cell: Cell }
  | { readonly kind: 'claim'; readonly place: Place; readonly claim: Claim }
  | {
      readonly kind: 'accident'
      readonly place: Place
      readonly statement: AccidentStatement
      readonly field: AccidentField
      readonly figure: AccidentFigure
    }
  | {
      readonly kind: 'comparison'
      readonly place: Place
      readonly statement: AccidentStatement
      readonly comparison: OtherComparison
    }
  | {
      readonly kind: 'rate'
      readonly place: Place
      readonly statement: RateStatement
      readonly part: RatePart
      readonly figure: AccidentFigure
    }
  | {
      readonly kind: 'metadata'
      readonly place: Place
      readonly fact: HeadFact
      readonly value: string
      readonly inferred: boolean
    }

/** Everything a report was read to say, each with its place. */
export const figuresOf = (report: Report): readonly Figure[] => [
  ...report.cells.map((cell): Figure => ({ kind: 'cell', place: cell.place, cell })),
  ...report.claims.map((claim): Figure => ({ kind: 'claim', place: claim.place, claim })),
  ...report.accidents.flatMap(accidentFigures),
  ...report.rates.flatMap(rateFigures),
  ...headFigures(report),
]

const accidentFigures = (statement: AccidentStatement): readonly Figure[] => [
  ...ACCIDENT_FIELDS.flatMap((field): Figure[] => {
    const figure = statement.figures[field]
    return figure === undefined ? [] : [{ kind: 'accident', place: figure.place, statement, field, figure }]
  }),
  ...statement.comparisons.map(
    (comparison): Figure => ({ kind: 'comparison', place: comparison.place, statement, comparison }),
  ),
]

const rateFigures = (statement: RateStatement): readonly Figure[] =>
  RATE_PARTS.flatMap((part): Figure[] => {
    const figure = statement[part]
    return figure === null ? [] : [{ kind: 'rate', place: figure.place, statement, part, figure }]
  })

const headFigures = ({ metadata }: Report): readonly Figure[] => [
  ...HEAD_FACTS.flatMap((fact): Figure[] => {
    const stated = metadata[fact]
    if (stated === null || stated.place === null) return []
    return [{ kind: 'metadata', place: stated.place, fact, value: String(stated.value), inferred: stated.inferred }]
  }),
  ...(metadata.period === null || metadata.period.place === null
    ? []
    : [
        {
          kind: 'metadata' as const,
          place: metadata.period.place,
          fact: 'period' as const,
          value: '',
          inferred: false,
        },
      ]),
]
