import { useCardSentenceWords } from '../../i18n/card-sentence/use-card-sentence-words'
import type { CardHeadingProps } from './only-card'
import { SentenceText } from './page-sentence'
import { titledSentence } from './titled-sentence'

/** Head of a card that stands alone: what its figures say in one sentence, or its title where no pattern fits. */
export const CardHeading = ({ id, ...card }: CardHeadingProps) => {
  const sentence = titledSentence(card, useCardSentenceWords())
  if (sentence === null)
    return (
      <h1 id={id} className="page-sentence">
        {card.title}
      </h1>
    )
  const [about, said] = sentence
  return (
    <h1 id={id} className="page-sentence">
      <SentenceText parts={about} />
      <span data-sentence="">
        <SentenceText parts={said} />
      </span>
    </h1>
  )
}
