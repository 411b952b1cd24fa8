import { useCardSentenceWords } from '../../i18n/card-sentence/use-card-sentence-words'
import type { SavedChart } from './card-content'
import { titledSentence } from './card-sentence'

interface CardSaidProps {
  /** What its chart is described by. */
  readonly id: string
  readonly title: string
  readonly chart: SavedChart | null
}

const textOf = (parts: readonly { readonly text: string }[]): string => parts.map(({ text }) => text).join('')

/** What a card among others says in one sentence, for those who hear the page, and on paper. */
export const CardSaid = ({ id, title, chart }: CardSaidProps) => {
  const sentence = titledSentence(title, chart, useCardSentenceWords())
  if (sentence === null) return null
  const [about, said] = sentence
  return (
    <p id={id} className="card-said visually-hidden">
      <span className="card-said-title">{textOf(about)}</span>
      <span data-sentence="">{textOf(said)}</span>
    </p>
  )
}
