import type { SentencePart } from '../../core/metrics/sentence'

/** Plain words of a sentence. */
export const textPart = (value: string): SentencePart => ({ kind: 'text', text: value })

/** Clauses one after the other, a separator between them. */
export const joinParts = (clauses: readonly (readonly SentencePart[])[], separator: string): readonly SentencePart[] =>
  clauses.flatMap((parts, index) => (index === 0 ? parts : [textPart(separator), ...parts]))
