import { ACCIDENT_FIELDS, RATE_PARTS } from '../../domain/accident'
import { CLAIM_MEASURES } from '../../domain/claim'
import type { FigureName, NameOf } from '../../domain/figure-name'

type Part<Kind extends FigureName['kind'], Key extends keyof NameOf<Kind>> = Pick<NameOf<Kind>, 'kind' | Key>

/**
 * What a figure counts: of its name what its owner, column and year do not say. `held`: figures in the tables held of a
 * report; `findings`: contradictions found in it.
 */
export type SharedName =
  | Part<'cell', 'indicator'>
  | Part<'claim', 'indicator' | 'measure'>
  | Part<'accident', 'field'>
  | (Part<'rate', 'part'> & { readonly rate: string })
  | { readonly kind: 'held' }
  | { readonly kind: 'findings' }

/** The name as a link states it. */
export const figureNameText = (name: SharedName): string => {
  switch (name.kind) {
    case 'cell':
      return name.indicator
    case 'claim':
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
export const readFigureName = (text: string): SharedName => {
  const [kind = '', first = '', second = ''] = text.split(':')
  const measure = CLAIM_MEASURES.find((one) => one === first)
  if (kind === 'said' && measure !== undefined) return { kind: 'claim', measure, indicator: second }
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
