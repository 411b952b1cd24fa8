import type { ComponentType } from 'react'
import { createContext } from 'react'
import type { Focus } from '../../core/metrics/focus'

/** What the app puts on the screens about annual reports beside their own cards. */
export interface ScreenSlots {
  /** Settings of series, predecessors, roll-up. */
  readonly Beside: ComponentType<{ readonly focus: Focus }>
}

/** null where nothing is put beside. */
export const ScreenSlotsContext = createContext<ScreenSlots | null>(null)
