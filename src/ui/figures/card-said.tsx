import { useCardSentenceWords } from '../../i18n/card-sentence/use-card-sentence-words'
import type { CardHeadingProps } from './only-card'
import { titledSentence } from './titled-sentence'

const textOf = (parts: readonly { readonly text: string }[]): string => parts.map(({ text }) => text).join('')

/** What a card among others says in one sentence, for those who hear the page, and on paper. */
export const CardSaid = ({ id, ...card }: CardHeadingProps) => {
  const sentence = titledSentence(card, useCardSentenceWords())
  if (sentence === null) return null
  const [about, said] = sentence
  return (
    <p id={id} className="card-said visually-hidden">
      <span className="card-said-title">{textOf(about)}</span>
      <span data-sentence="">{textOf(said)}</span>
    </p>
  )
}
