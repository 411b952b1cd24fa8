import { useCardSentenceWords } from '../../i18n/card-sentence/use-card-sentence-words'
import { composeSentence } from '../../core/metrics/sentence'
import { cardSentence } from './card-sentence'
import type { CardHeadingProps } from './only-card'
import { SentenceText } from './page-sentence'

/** Head of a card that stands alone: what its figures say in one sentence, or its title where no pattern fits. */
export const CardHeading = ({ id, title, chart }: CardHeadingProps) => {
  const language = useCardSentenceWords()
  const said = cardSentence(chart, language)
  return (
    <h1 id={id} className="page-sentence">
      {said === null ? (
        title
      ) : (
        <>
          <SentenceText parts={composeSentence(language.own.about, { title })} />
          <span data-sentence="">
            <SentenceText parts={said} />
          </span>
        </>
      )}
    </h1>
  )
}
