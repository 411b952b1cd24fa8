/** Why nothing is read: no voice knows the language, or only one that would send the words away, or it broke off. */
export type Refusal = 'none' | 'remote-only' | 'failed'

/** What is read, and by whose button (`of`), or why reading ended before the end. */
export type ReaderState =
  | { readonly kind: 'silent' }
  | { readonly kind: 'reading'; readonly of: object }
  | { readonly kind: 'refused'; readonly of: object; readonly why: Refusal }

const SILENT: ReaderState = { kind: 'silent' }

let state: ReaderState = SILENT
const listeners = new Set<() => void>()
/** Kept while it is said: Chromium forgets an utterance that nobody holds. */
let said: SpeechSynthesisUtterance | null = null

const change = (next: ReaderState) => {
  state = next
  for (const listener of listeners) listener()
}

const end = (next: ReaderState) => {
  said = null
  // some browsers drop what is to be said right after a cancel
  if (speechSynthesis.speaking || speechSynthesis.pending) speechSynthesis.cancel()
  window.removeEventListener('keydown', onKey)
  change(next)
}

const onKey = ({ key }: KeyboardEvent) => {
  if (key === 'Escape') end(SILENT)
}

const sayNext = (breaths: readonly string[], voice: SpeechSynthesisVoice, of: object) => {
  const [breath, ...rest] = breaths
  if (breath === undefined) {
    end(SILENT)
    return
  }
  const utterance = new SpeechSynthesisUtterance(breath)
  utterance.voice = voice
  utterance.lang = voice.lang
  utterance.addEventListener('end', () => {
    if (said === utterance) sayNext(rest, voice, of)
  })
  utterance.addEventListener('error', () => {
    if (said === utterance) end({ kind: 'refused', of, why: 'failed' })
  })
  said = utterance
  speechSynthesis.speak(utterance)
}

/** Reads one thing at a time, breath by breath; Escape stops it. */
export const reader = {
  read: (breaths: readonly string[], voice: SpeechSynthesisVoice, of: object) => {
    end({ kind: 'reading', of })
    window.addEventListener('keydown', onKey)
    sayNext(breaths, voice, of)
  },
  refuse: (of: object, why: Refusal) => end({ kind: 'refused', of, why }),
  /** Stops what that button reads and takes back what it said; another's goes on. */
  stop: (of: object) => {
    if (state.kind !== 'silent' && state.of === of) end(SILENT)
  },
  state: () => state,
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
}
