import type { FigureRef } from '../domain/figure-ref'

/** A piece of a page sentence; a figure carries where it stands so that it can be opened. */
export type SentencePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure'; readonly text: string; readonly ref: FigureRef }

/** What stands for a slot of a pattern: a number with its place, or plain text. */
export type SentenceSlot = string | { readonly text: string; readonly ref: FigureRef | null }

const SLOT = /\{(?<slot>[a-zA-Z]{1,24})\}/gu

const partOf = (slot: SentenceSlot): SentencePart => {
  if (typeof slot === 'string') return { kind: 'text', text: slot }
  return slot.ref === null ? { kind: 'text', text: slot.text } : { kind: 'figure', text: slot.text, ref: slot.ref }
}

const TOUCHING = /\p{Script=Han}\d|\d\p{Script=Han}/u

/** A number whose words are chosen by rule (近九成, 15/28) may touch a Chinese sign: a space stands between. */
const spaced = (parts: readonly SentencePart[]): readonly SentencePart[] =>
  parts.flatMap((part, index): readonly SentencePart[] => {
    const before = parts[index - 1]
    return before !== undefined &&
      before.kind !== part.kind &&
      TOUCHING.test(before.text.slice(-1) + part.text.slice(0, 1))
      ? [{ kind: 'text', text: ' ' }, part]
      : [part]
  })

const joinTexts = (parts: readonly SentencePart[]): readonly SentencePart[] => {
  const joined: SentencePart[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (part.kind === 'text' && last?.kind === 'text')
      joined.splice(-1, 1, { kind: 'text', text: last.text + part.text })
    else joined.push(part)
  }
  return joined
}

/**
 * Fills a pattern of the messages with figures; an unknown slot stays visible as printed, never silently empty.
 * @example composeSentence('{year} 年主动公开 {total}', { year: '2018', total: { text: '468 条', ref } })
 */
export const composeSentence = (
  pattern: string,
  slots: Readonly<Record<string, SentenceSlot>>,
): readonly SentencePart[] => {
  const parts: SentencePart[] = []
  let at = 0
  for (const match of pattern.matchAll(SLOT)) {
    const slot = slots[match.groups?.slot ?? '']
    if (slot === undefined) continue
    parts.push({ kind: 'text', text: pattern.slice(at, match.index) }, partOf(slot))
    at = match.index + match[0].length
  }
  parts.push({ kind: 'text', text: pattern.slice(at) })
  return joinTexts(spaced(parts.filter(({ text }) => text !== '')))
}
