import { useCardSentenceWords } from '../../i18n/card-sentence/use-card-sentence-words'
import type { SavedChart } from './card-content'
import { cardSentence } from './card-sentence'

interface CardSaidProps {
  /** What its chart is described by. */
  readonly id: string
  readonly chart: SavedChart | null
}

/** What a card among others says in one sentence, for those who hear the page, and on paper. */
export const CardSaid = ({ id, chart }: CardSaidProps) => {
  const said = cardSentence(chart, useCardSentenceWords())
  return said === null ? null : (
    <p id={id} className="card-said visually-hidden" data-sentence="">
      {said.map(({ text }) => text).join('')}
    </p>
  )
}
