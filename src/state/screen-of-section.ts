import type { SectionId } from '../core/domain/catalogue'
import type { ScreenId } from './view'

/** The screen that shows the indicators of a section. */
export const SCREEN_OF_SECTION: Readonly<Record<SectionId, ScreenId>> = {
  disclosure: 'channels',
  channels: 'channels',
  documents: 'channels',
  responses: 'responses',
  requests: 'requests',
  outcomes: 'requests',
  review: 'requests',
  resources: 'resources',
  prose: 'overview',
}
