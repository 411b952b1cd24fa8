import { currentView } from '../../state/address'
import type { ScreenId } from '../../state/view'
import { useView } from '../../state/view-store'

/** Leads to a screen for these agencies and one year, as one step of the history. */
export const openYear = (screen: ScreenId, agencies: readonly string[], year: number): void =>
  useView
    .getState()
    .viewRestored({ ...currentView(), screen, agencies, years: [year, year], source: null, from: null, finding: null })
