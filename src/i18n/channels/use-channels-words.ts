import type { ScreenWords } from '../words-by-language'
import { screenWords } from '../words-by-language'
import type { words } from './zh-Hans'

export type ChannelsWords = ScreenWords<typeof words>

/** Words of the channels screen in the language in use; suspends until they are loaded. */
export const useChannelsWords = screenWords<typeof words>({
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
})
