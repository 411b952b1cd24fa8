import './one-card.css'
import { useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { useAloneWords } from '../i18n/alone/use-alone-words'
import { HEAD_CARD } from '../state/deck'
import { useCardSentenceWords } from '../i18n/card-sentence/use-card-sentence-words'
import { useSourcesWords } from '../i18n/sources/use-sources-words'
import { CardHeading } from '../ui/figures/card-heading'
import { OnlyCardContext } from '../ui/figures/only-card'
import { NamedSources } from './NamedSources'

interface CardPlaceProps {
  /** {@link HEAD_CARD} for the sentence and the key figures. */
  readonly id: string
  /** Address of the whole screen. */
  readonly whole: string
  /** The screen the card is on. */
  readonly children: ReactNode
}

/** Where one card of a screen is seen; the rest of the screen is made but not seen, its failures are. */
export const CardPlace = ({ id, whole, children }: CardPlaceProps) => {
  const words = useAloneWords()
  // loaded before the card is drawn, which would wait for them
  useCardSentenceWords()
  useSourcesWords()
  const [place, setPlace] = useState<Element | null>(null)
  const only = useMemo(
    () => (place === null ? null : { id, place, Heading: CardHeading, Sources: NamedSources }),
    [id, place],
  )
  return (
    <>
      <div className="one-card-screen" data-head={id === HEAD_CARD || undefined}>
        {only === null ? null : <OnlyCardContext value={only}>{children}</OnlyCardContext>}
      </div>
      <div className="one-card-place cards" ref={setPlace} />
      <p className="one-card-none">
        {words.none} <a href={whole}>{words.whole}</a>
      </p>
    </>
  )
}
