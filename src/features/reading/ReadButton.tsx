import './reading.css'
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import { useLanguage, useMessages } from '../../i18n/locale'
import { useReadingWords } from '../../i18n/reading/use-reading-words'
import type { ReadAloudProps } from '../../ui/reading/reading'
import { chooseVoice } from './choose-voice'
import { reader } from './reader'
import { useSpoken } from './use-spoken'
import { useVoices } from './use-voices'

/**
 * Reads a card or a sentence with a voice of this machine, until it says something else. Where no voice knows the language
 * the button of the sentence says so, and cards have none.
 */
export const ReadButton = ({ root, title }: ReadAloudProps) => {
  const reading = useReadingWords()
  const messages = useMessages()
  const language = useLanguage()
  const choice = chooseVoice(useVoices(), language)
  const state = useSyncExternalStore(reader.subscribe, reader.state)
  const of = useMemo(() => ({ root, language }), [root, language])
  const own = state.kind !== 'silent' && state.of === of ? state : null
  const active = own?.kind === 'reading'
  const stop = useCallback(() => reader.stop(of), [of])
  useEffect(() => stop, [stop])
  const spoken = useSpoken({ root, words: { reading, messages }, active, onChanged: stop })
  if (choice.kind === 'none' && title !== undefined) return null
  const start = () => {
    if (choice.kind !== 'local') return reader.refuse(of, choice.kind)
    reader.read(spoken(), choice.voice, of)
  }
  return (
    <span className="read-aloud">
      <button
        type="button"
        aria-label={active ? reading.stop : reading.reads(title ?? reading.sentence)}
        onClick={() => (active ? stop() : start())}
      >
        <span aria-hidden="true">{active ? '■' : '▶'}</span>
        {title === undefined ? null : ` ${active ? reading.stop : reading.read}`}
      </button>
      <output>{own?.kind === 'refused' ? reading.refusals[own.why] : ''}</output>
    </span>
  )
}
