import type { SentencePart } from '../../core/metrics/sentence'
import { composeSentence } from '../../core/metrics/sentence'
import type { CardSentenceLanguage } from './card-sentence'
import { cardSentence } from './card-sentence'
import type { CardHeadingProps } from './only-card'
import { tableSentence } from './table-sentence'

/** A slide and a file say the sentence without its title: it begins with a capital, where its script has any. */
const begun = ([first, ...rest]: readonly SentencePart[]): readonly SentencePart[] =>
  first === undefined
    ? []
    : [{ ...first, text: first.text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) }, ...rest]

/** What a card says with its title before it, so that it says of itself what it is about; null where no pattern fits. */
export const titledSentence = (
  { title, chart = null, table, said }: CardHeadingProps,
  language: CardSentenceLanguage,
): readonly [about: readonly SentencePart[], said: readonly SentencePart[]] | null => {
  const parts = said ?? (table === undefined ? cardSentence(chart, language) : tableSentence(table, language))
  return parts === null ? null : [composeSentence(language.own.about, { title }), begun(parts)]
}
