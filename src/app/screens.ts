import { lazy } from 'react'
import type { ComponentType, LazyExoticComponent } from 'react'
import type { ReportFigures } from '../core/metrics/report-figures'
import type { ScreenId } from '../state/view'

interface ScreenProps {
  readonly reports: readonly ReportFigures[]
}
type Screen = ComponentType<ScreenProps>

/** Each screen is a chunk of its own. */
const LOADERS: Readonly<Record<ScreenId, () => Promise<Screen>>> = {
  overview: async () => (await import('../features/overview/Screen')).OverviewScreen,
  channels: async () => (await import('../features/channels/Screen')).ChannelsScreen,
  responses: async () => (await import('../features/responses/Screen')).ResponsesScreen,
  requests: async () => (await import('../features/requests/Screen')).RequestsScreen,
  accidents: async () => (await import('../features/accidents/Screen')).AccidentsScreen,
  resources: async () => (await import('../features/resources/Screen')).ResourcesScreen,
  audit: async () => (await import('../features/audit/Screen')).AuditScreen,
  source: async () => (await import('../features/source/Screen')).SourceScreen,
}

const lazily = (screen: ScreenId): LazyExoticComponent<Screen> =>
  lazy(async () => ({ default: await LOADERS[screen]() }))

export const SCREEN_COMPONENTS: Readonly<Record<ScreenId, LazyExoticComponent<Screen>>> = {
  overview: lazily('overview'),
  channels: lazily('channels'),
  responses: lazily('responses'),
  requests: lazily('requests'),
  accidents: lazily('accidents'),
  resources: lazily('resources'),
  audit: lazily('audit'),
  source: lazily('source'),
}

/** Starts loading a screen before it is drawn; a failure shows when it is. */
export const preloadScreen = (screen: ScreenId): void => {
  LOADERS[screen]().catch(() => undefined)
}
