import type { Language } from '../../core/domain/language'

/** What is known of a voice of the browser. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>

/** Which voice reads; `remote-only`: the text would be sent away; `none`: no voice knows the language. */
export type VoiceChoice<V extends Voice> =
  | { readonly kind: 'local'; readonly voice: V }
  | { readonly kind: 'remote-only' }
  | { readonly kind: 'none' }

/** Beginnings of language tags, the best first; Cantonese reads traditional characters, never simplified ones. */
const WANTED: Readonly<Record<Language, readonly string[]>> = {
  'zh-Hans': ['zh-cn', 'zh-hans', 'cmn-hans', 'cmn-cn', 'zh-sg', 'zh-tw', 'cmn', 'zh'],
  'zh-Hant': ['zh-tw', 'zh-hant-tw', 'cmn-hant', 'cmn-tw', 'zh-hk', 'zh-hant', 'yue', 'zh-cn', 'cmn', 'zh'],
  en: ['en-gb', 'en-us', 'en'],
}

const rankOf = (lang: string, wanted: readonly string[]): number => {
  const tag = lang.toLowerCase().replaceAll('_', '-')
  return wanted.findIndex((start) => tag === start || (start !== 'zh' && tag.startsWith(`${start}-`)))
}

/** The voice that fits a language best among those that work on this machine. */
export const chooseVoice = <V extends Voice>(voices: readonly V[], language: Language): VoiceChoice<V> => {
  const fitting = voices
    .map((voice) => ({ voice, rank: rankOf(voice.lang, WANTED[language]) }))
    .filter(({ rank }) => rank !== -1)
  const [best] = fitting.filter(({ voice }) => voice.localService).sort((a, b) => a.rank - b.rank)
  if (best !== undefined) return { kind: 'local', voice: best.voice }
  return { kind: fitting.length === 0 ? 'none' : 'remote-only' }
}
