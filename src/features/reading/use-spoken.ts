import { useCallback, useEffect } from 'react'
import type { RefObject } from 'react'
import { cardContent } from '../../ui/figures/card-content'
import { spokenCard, spokenSentence } from './spoken-card'
import type { SpeechWords } from './spoken-card'

interface Spoken {
  readonly root: RefObject<Element | null>
  readonly words: SpeechWords
  /** Whether it is being read now. */
  readonly active: boolean
  /** Told as soon as what is being read is no longer what is shown. */
  readonly onChanged: () => void
}

/** Gives what a card or a sentence says in breaths, as it stands now, and tells when that changes while it is read. */
export const useSpoken = ({ root, words, active, onChanged }: Spoken): (() => readonly string[]) => {
  const { reading, messages } = words
  const spoken = useCallback(() => {
    const element = root.current
    if (element === null) return []
    const content = cardContent(element)
    const said = { reading, messages }
    return content === null ? spokenSentence(element.textContent, said) : spokenCard(content, said)
  }, [root, reading, messages])
  useEffect(() => {
    if (!active || root.current === null) return undefined
    const begun = spoken().join('\n')
    const observer = new MutationObserver(() => {
      if (spoken().join('\n') !== begun) onChanged()
    })
    observer.observe(root.current, { subtree: true, childList: true, characterData: true, attributes: true })
    return () => observer.disconnect()
  }, [active, root, spoken, onChanged])
  return spoken
}
