import { normalize } from '../../text/normalize'

interface Stretch {
  readonly start: number
  readonly end: number
}

const OPENS = /(?:^|[。;；!?！？\n“"])\s*$/u
const CLOSES = /^\s*(?:$|[。.;；!?！？\n”"(（])/u
/** A sentence of fewer characters may stand anywhere by chance. */
const SHORTEST = 6

/**
 * Finds what a page says itself in a text: sentences of it, each from where a sentence begins to where it ends, so that nothing
 * before or behind gives it another meaning.
 */
export const ownSentences = (sentences: readonly string[]): ((text: string) => readonly Stretch[]) => {
  const own = [
    ...new Set(
      sentences.map((sentence) =>
        normalize(sentence)
          .text.replace(/[。.]$/u, '')
          .trim(),
      ),
    ),
  ]
  const told = own.filter((sentence) => sentence.length >= SHORTEST)
  return (text) =>
    told.flatMap((sentence) => {
      const found: Stretch[] = []
      for (let start = text.indexOf(sentence); start !== -1; start = text.indexOf(sentence, start + 1)) {
        const end = start + sentence.length
        if (OPENS.test(text.slice(0, start)) && CLOSES.test(text.slice(end))) found.push({ start, end })
      }
      return found
    })
}
