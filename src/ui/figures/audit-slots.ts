import type { ComponentType } from 'react'
import { createContext } from 'react'
import type { FigureRef } from '../charts/series'
import type { CardSourcesProps } from './only-card'

/** What stands beside figures once the audit is loaded; the app fills it, so that `ui` loads nothing. */
export interface AuditSlots {
  /** Findings on some figures, and the identity that holds. */
  readonly Card: ComponentType<{ readonly figures: readonly FigureRef[] }>
  /** Result of one report in a line. */
  readonly Head: ComponentType<{ readonly reportId: string }>
  /** Findings of one report as a card. */
  readonly Report: ComponentType<{ readonly reportId: string }>
  /** Names the documents of a card that shows several, in its source line. */
  readonly Sources: ComponentType<CardSourcesProps>
}

/** null until the first screen stands and the audit has come. */
export const AuditSlotsContext = createContext<AuditSlots | null>(null)
