import type { ScreenWords } from '../words-by-language'
import { screenWords } from '../words-by-language'
import type { words } from './zh-Hans'

export type ResponsesWords = ScreenWords<typeof words>

/** Words of the responses screen in the language in use; suspends until they are loaded. */
export const useResponsesWords = screenWords<typeof words>({
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
})
