import type { AgencyKind, AgencyLevel } from '../../core/domain/agencies/agency-type'
import type { FormBreak } from '../../core/metrics/comparability'
import type { Company } from '../../core/metrics/peers/companies'
import type { Shares } from '../../core/metrics/peers/shares'

/** Why there are no shares. */
export type NoShares = Extract<Shares, { readonly ok: false }>['reason']

/** Words of agencies side by side; loaded only with them. */
export interface PeerWords {
  readonly intro: string
  readonly choose: string
  readonly measure: string
  readonly year: string
  readonly company: string
  /** With the number of other agencies. */
  readonly companies: Readonly<Record<Company, (count: string) => string>>
  /** Names of the measures by their id. */
  readonly measures: Readonly<Record<string, string>>
  readonly levels: Readonly<Record<AgencyLevel, string>>
  readonly kinds: Readonly<Record<Exclude<AgencyKind['of'], 'department'>, string>>
  /** Whom the names make peers. */
  readonly type: (level: string, kind: string) => string
  readonly unknownType: string
  readonly otherMeasure: string
  readonly otherYear: (asked: string, shown: string) => string
  readonly noReport: string
  readonly title: string
  readonly placed: (report: string, what: string, rank: string, count: string) => string
  readonly unplaced: (report: string, what: string) => string
  /** Nobody else has a place. */
  readonly alone: (report: string, what: string) => string
  readonly noFigure: (report: string, measure: string) => string
  /** Measure and its figure: `予以公开占比 50%（30/60）`. */
  readonly figure: (measure: string, figure: string) => string
  /** The largest part of one agency's whole. */
  readonly largest: string
  readonly ranking: (year: string, measure: string) => string
  readonly rankingNote: Readonly<Record<'count' | 'rate' | 'ratio', (threshold: string) => string>>
  readonly columns: { readonly rank: string; readonly reason: string }
  readonly own: (agency: string) => string
  readonly spread: (count: string, lower: string, median: string, upper: string) => string
  readonly tooFew: (count: string) => string
  readonly unranked: string
  readonly unrankedNote: string
  /** Why the rows of two agencies are not the same quantity. */
  readonly relations: Readonly<Record<FormBreak['relation'] | 'extent-unstated', string>>
  /** Of ranked governments none of which says whom it counts: behind the place, and on the card. */
  readonly unstatedAtHead: string
  readonly extentUnstated: string
  readonly noValue: string
  readonly apart: (count: string) => string
  readonly smallBase: (threshold: string) => string
  readonly approximate: string
  readonly shares: Readonly<Record<'outcomes' | 'applicants', (year: string) => string>>
  readonly sharesNote: string
  readonly whole: string
  readonly noShares: Readonly<Record<NoShares, string>>
  readonly withoutShares: (agency: string, reason: string) => string
  readonly agencies: (count: string) => string
  readonly firstOnly: (count: string) => string
  readonly trends: (measure: string) => string
  readonly trendsNote: (years: string) => string
  readonly left: (count: string) => string
}
