import type { AccidentField, RateId, RatePart, Severity } from './accident'
import type { ColumnId, IndicatorId } from './catalogue'
import type { ClaimMeasure } from './claim'

/** What a figure is, so that it can be named in every language: in a finding, and, without what says whose, in a link. */
export type FigureName =
  | { readonly kind: 'cell'; readonly indicator: IndicatorId; readonly column: ColumnId | null }
  | {
      readonly kind: 'claim'
      readonly indicator: IndicatorId
      readonly subject: string
      readonly measure: ClaimMeasure
      readonly scope: string | null
    }
  | {
      readonly kind: 'accident'
      readonly field: AccidentField
      readonly scope: string | null
      readonly sector: string | null
      readonly severity: Severity | null
      /** `formatPeriod` of the statement, or null. */
      readonly period: string | null
    }
  | {
      readonly kind: 'rate'
      readonly rate: RateId
      readonly part: RatePart
    }
  /** Words of the document that are no figure (均获维持, 十一部分, a date); `printed` quotes them. */
  | { readonly kind: 'words' }

/** The name of a figure of one kind. */
export type NameOf<Kind extends FigureName['kind']> = Extract<FigureName, { readonly kind: Kind }>
