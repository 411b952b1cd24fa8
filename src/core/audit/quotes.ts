import type { Block } from '../domain/document'
import type { Finding, Operand } from '../domain/finding'
import type { Place } from '../domain/place'

const QUOTE_LIMIT = 160
const SENTENCE_ENDS = '。；！？;!?\n'

const isEnd = (text: string, at: number): boolean => SENTENCE_ENDS.includes(text[at] ?? '\n')

/** Keeps what was asked for in sight where the sentence is longer than the limit. */
const cut = (text: string, { start, end }: { readonly start: number; readonly end: number }, focus: number): string => {
  if (end - start <= QUOTE_LIMIT) return text.slice(start, end)
  const from = Math.max(start, Math.min(focus - QUOTE_LIMIT / 2, end - QUOTE_LIMIT))
  const to = Math.min(end, from + QUOTE_LIMIT)
  return `${from > start ? '…' : ''}${text.slice(from, to)}${to < end ? '…' : ''}`
}

/** The sentence in which a place stands, as printed, at most 160 characters; null in a table or for a place that is not there. */
export const sentenceAt = (blocks: readonly Block[], place: Place): string | null => {
  const block = blocks[place.block]
  if (block === undefined || block.kind === 'table') return null
  const { text } = block
  let start = Math.min(place.start, text.length)
  let end = Math.min(Math.max(place.end, start), text.length)
  while (start > 0 && !isEnd(text, start - 1)) start -= 1
  while (end < text.length && !isEnd(text, end)) end += 1
  return cut(text, { start, end: Math.min(end + 1, text.length) }, place.start).trim()
}

const quoted = (operand: Operand, quoteOf: (operand: Operand) => string | null): Operand => {
  const quote = operand.name.kind === 'cell' ? null : quoteOf(operand)
  return quote === null ? operand : { ...operand, quote }
}

/**
 * Contradictions with the sentences their figures stand in, so that they can be read without the document.
 * `quoteOf` gives the sentence around a figure, or null where the words of its report are not at hand.
 */
export const withQuotes = (
  findings: readonly Finding[],
  quoteOf: (operand: Operand) => string | null,
): readonly Finding[] =>
  findings.map((finding) =>
    finding.verdict === 'contradicts'
      ? { ...finding, operands: finding.operands.map((operand) => quoted(operand, quoteOf)) }
      : finding,
  )
