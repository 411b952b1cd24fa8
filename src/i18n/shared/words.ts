import type { ClaimMeasure } from '../../core/domain/claim'
import type { RatePart } from '../../core/domain/accident'

/** Words on figures that have changed since a link was made; loaded where a link carries them. */
export interface SharedWords {
  readonly title: (count: string) => string
  readonly reports: (count: string) => string
  /** Of a link that holds one fingerprint of all figures. */
  readonly fingerprint: (before: string, now: string) => string
  readonly changed: (before: string) => string
  readonly added: string
  readonly removed: (before: string) => string
  /** Signs of the link that are no numbers. */
  readonly states: Readonly<Record<'□' | '-' | '/' | '?', string>>
  readonly figure: (report: string, name: string) => string
  readonly report: (owner: string, year: string) => string
  /** An area with the months a figure covers. */
  readonly area: (area: string, period: string) => string
  readonly unnamedArea: string
  /** All that a digest of a year stands for. */
  readonly everyone: string
  /** A figure of a sentence, by what it measures. */
  readonly said: Readonly<Record<ClaimMeasure, (name: string) => string>>
  readonly rate: Readonly<Record<RatePart, (name: string) => string>>
  readonly counts: Readonly<Record<'held' | 'findings', string>>
  readonly separator: string
  readonly more: (count: string) => string
}
