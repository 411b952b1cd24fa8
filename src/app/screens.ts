import { lazy } from 'react'
import type { ComponentType, LazyExoticComponent } from 'react'
import type { Focus } from '../core/metrics/focus'
import type { ReportFigures } from '../core/metrics/report-figures'
import type { Scope } from '../core/metrics/scope'
import type { CatalogEntry } from '../core/schema/wire-catalog'
import { OverviewScreen } from '../features/overview/Screen'
import type { ScreenId } from '../state/view'

interface ScreenProps {
  /** What {@link neededEntries} asks for, reports of this computer among them. */
  readonly reports: readonly ReportFigures[]
  /** Those of the agencies and years the filter bar says. */
  readonly focus: Focus
  /** Every report there is, without its figures. */
  readonly entries: readonly CatalogEntry[]
}
type Screen = ComponentType<ScreenProps>

type ChunkId = Exclude<ScreenId, 'overview'>

/** Each screen is a chunk of its own, but for the one a page opens with: it comes with the frame. */
const LOADERS: Readonly<Record<ChunkId, () => Promise<Screen>>> = {
  channels: async () => (await import('../features/channels/Screen')).ChannelsScreen,
  responses: async () => (await import('../features/responses/Screen')).ResponsesScreen,
  requests: async () => (await import('../features/requests/Screen')).RequestsScreen,
  accidents: async () => (await import('../features/accidents/Screen')).AccidentsScreen,
  resources: async () => (await import('../features/resources/Screen')).ResourcesScreen,
  compare: async () => (await import('../features/compare/Screen')).CompareScreen,
  coverage: async () => (await import('../features/coverage/Screen')).CoverageScreen,
  audit: async () => (await import('../features/audit/Screen')).AuditScreen,
  draft: async () => (await import('../features/draft/Screen')).DraftScreen,
  source: async () => (await import('../features/source/Screen')).SourceScreen,
}

const lazily = (screen: ChunkId): LazyExoticComponent<Screen> =>
  lazy(async () => ({ default: await LOADERS[screen]() }))

export const SCREEN_COMPONENTS: Readonly<Record<ScreenId, Screen | LazyExoticComponent<Screen>>> = {
  overview: OverviewScreen,
  channels: lazily('channels'),
  responses: lazily('responses'),
  requests: lazily('requests'),
  accidents: lazily('accidents'),
  resources: lazily('resources'),
  compare: lazily('compare'),
  coverage: lazily('coverage'),
  audit: lazily('audit'),
  draft: lazily('draft'),
  source: lazily('source'),
}

type Need = (entry: CatalogEntry, scope: Scope) => boolean

const ofScope: Need = ({ agency, kind }, scope) =>
  kind === 'annual-report' && agency !== null && scope.agencies.includes(agency)

/** The screen loads its own: the reports compared, what the audit found, last year's report, the report that is opened. */
const ofItsOwn: Need = () => false

/** The reports whose figures a screen is drawn from; a page loads no others. */
const SCREEN_NEEDS: Readonly<Record<ScreenId, Need>> = {
  overview: ofScope,
  channels: ofScope,
  responses: ofScope,
  requests: ofScope,
  // areas are found across everything that is said of accidents
  accidents: ({ counts }) => counts.accidents + counts.rates > 0,
  resources: ofScope,
  coverage: ofScope,
  compare: ofItsOwn,
  audit: ofItsOwn,
  draft: ofItsOwn,
  source: ofItsOwn,
}

/** What the screen shows is of the agencies of the filter bar, or of those that stand in for a choice. */
export const isOfAgencies = (screen: ScreenId): boolean => SCREEN_NEEDS[screen] === ofScope

/** Its cards are drawn by the measure of the filter bar; elsewhere there is nothing to choose. */
export const isMeasured = (screen: ScreenId): boolean => screen !== 'coverage' && SCREEN_NEEDS[screen] !== ofItsOwn

/** The lines of the catalog whose figures a screen is drawn from. */
export const neededEntries = (
  entries: readonly CatalogEntry[],
  screen: ScreenId,
  scope: Scope,
): readonly CatalogEntry[] => entries.filter((entry) => SCREEN_NEEDS[screen](entry, scope))

/** Starts loading a screen before it is drawn; a failure shows when it is. */
export const preloadScreen = (screen: ScreenId): void => {
  if (screen !== 'overview') LOADERS[screen]().catch(() => undefined)
}
