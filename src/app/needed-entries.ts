import type { Scope } from '../core/metrics/scope'
import type { CatalogEntry } from '../core/schema/wire-catalog'
import type { ScreenId } from '../state/view'
import { SCREEN_NEEDS } from './screens'

/** The lines of the catalog whose figures a screen is drawn from. */
export const neededEntries = (
  entries: readonly CatalogEntry[],
  screen: ScreenId,
  scope: Scope,
): readonly CatalogEntry[] => entries.filter((entry) => SCREEN_NEEDS[screen](entry, scope))
