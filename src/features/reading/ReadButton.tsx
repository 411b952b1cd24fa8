import './reading.css'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { useLanguage, useMessages } from '../../i18n/locale'
import { useReadingWords } from '../../i18n/reading/use-reading-words'
import { cardContent } from '../../ui/figures/card-content'
import type { ReadAloudProps } from '../../ui/reading/reading'
import { chooseVoice } from './choose-voice'
import { reader } from './reader'
import { spokenCard, spokenSentence } from './spoken-card'
import { useVoices } from './use-voices'

/** Reads a card or a sentence with a voice of this machine; there is no button where no voice knows the language. */
export const ReadButton = ({ root, title }: ReadAloudProps) => {
  const reading = useReadingWords()
  const messages = useMessages()
  const language = useLanguage()
  const choice = chooseVoice(useVoices(), language)
  const state = useSyncExternalStore(reader.subscribe, reader.state)
  const of = useMemo(() => ({ root, language }), [root, language])
  useEffect(() => () => reader.stop(of), [of])
  if (choice.kind === 'none') return null
  const own = state.kind !== 'silent' && state.of === of ? state : null
  const start = () => {
    const element = root.current
    if (element === null) return
    if (choice.kind === 'remote-only') return reader.refuse(of)
    const content = cardContent(element)
    const words = { reading, messages }
    const breaths = content === null ? spokenSentence(element.textContent, words) : spokenCard(content, words)
    reader.read(breaths, choice.voice, of)
  }
  const active = own?.kind === 'reading'
  return (
    <span className="read-aloud">
      <button
        type="button"
        aria-label={active ? reading.stop : reading.reads(title ?? reading.sentence)}
        onClick={() => (active ? reader.stop(of) : start())}
      >
        <span aria-hidden="true">{active ? '■' : '▶'}</span>
        {title === undefined ? null : ` ${active ? reading.stop : reading.read}`}
      </button>
      <output>{own?.kind === 'refused' ? reading.refusals[own.why] : ''}</output>
    </span>
  )
}
