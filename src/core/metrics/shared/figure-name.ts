import type { AccidentField } from '../../domain/accident'
import { ACCIDENT_FIELDS } from '../../domain/accident'
import type { IndicatorId } from '../../domain/catalogue'
import type { Claim } from '../../domain/claim'

/** Numbers a statement on a rate may carry. */
export const RATE_PARTS = ['value', 'previous', 'change', 'changePct', 'target'] as const
export type RatePart = (typeof RATE_PARTS)[number]

const CLAIM_MEASURES: readonly Claim['measure'][] = ['count', 'share', 'change', 'change-percent']

/** What a figure counts. `held`: figures in the tables held of a report; `findings`: contradictions found in it. */
export type FigureName =
  | { readonly kind: 'cell'; readonly indicator: IndicatorId }
  | { readonly kind: 'said'; readonly indicator: IndicatorId; readonly measure: Claim['measure'] }
  | { readonly kind: 'accident'; readonly field: AccidentField }
  | { readonly kind: 'rate'; readonly rate: string; readonly part: RatePart }
  | { readonly kind: 'held' }
  | { readonly kind: 'findings' }

/** The name as a link states it. */
export const figureNameText = (name: FigureName): string => {
  switch (name.kind) {
    case 'cell':
      return name.indicator
    case 'said':
      return `said:${name.measure}:${name.indicator}`
    case 'accident':
      return `accident:${name.field}`
    case 'rate':
      return `rate:${name.part}:${name.rate}`
    default:
      return `${name.kind}:`
  }
}

/** What {@link figureNameText} wrote; a name of a later catalogue is that of a cell. */
export const readFigureName = (text: string): FigureName => {
  const [kind = '', first = '', second = ''] = text.split(':')
  const measure = CLAIM_MEASURES.find((one) => one === first)
  if (kind === 'said' && measure !== undefined) return { kind, measure, indicator: second }
  const field = ACCIDENT_FIELDS.find((one) => one === first)
  if (kind === 'accident' && field !== undefined) return { kind, field }
  const part = RATE_PARTS.find((one) => one === first)
  if (kind === 'rate' && part !== undefined) return { kind, part, rate: second }
  if (text === 'held:' || text === 'findings:') return { kind: text === 'held:' ? 'held' : 'findings' }
  return { kind: 'cell', indicator: text }
}

/** Whose a figure is: an agency's, or one of the accidents of an area. */
export type FigureOwner =
  | { readonly kind: 'agency'; readonly agency: string }
  | {
      readonly kind: 'area'
      readonly area: string
      readonly sector: string | null
      /** Id of a severity; null: all. */
      readonly severity: string | null
      /** As `formatPeriod` writes it; null where none is stated. */
      readonly period: string | null
    }

const plain = (text: string): string => text.replace(/[\s|]+/gu, ' ')

/** The owner as a link states it: an agency by its name, an area as `湖南省|道路交通|larger|2018`. */
export const figureOwnerText = (owner: FigureOwner): string =>
  owner.kind === 'agency'
    ? plain(owner.agency)
    : [owner.area, owner.sector ?? '', owner.severity ?? '', owner.period ?? ''].map(plain).join('|')

const orNull = (text: string): string | null => (text === '' ? null : text)

/** What {@link figureOwnerText} wrote. */
export const readFigureOwner = (text: string): FigureOwner => {
  const [area = '', sector, severity = '', period = ''] = text.split('|')
  if (sector === undefined) return { kind: 'agency', agency: text }
  return {
    kind: 'area',
    area,
    sector: orNull(sector),
    severity: orNull(severity),
    period: orNull(period),
  }
}
