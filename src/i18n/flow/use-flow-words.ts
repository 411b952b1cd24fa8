import { loadedWords } from '../words-by-language'
import type { FlowWords } from './words'

/** Words of the flow of requests in the language in use; suspends until they are loaded. */
export const useFlowWords = loadedWords<FlowWords>({
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
})
