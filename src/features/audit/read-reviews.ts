import type { Review } from '../../core/domain/review'
import { decodeReviews } from '../../core/schema/decode-reviews'
import type { AuditScreenWords } from '../../i18n/audit/wording'

/** What became of a chosen file: its reviews, or in words why there are none. */
export type ReadReviews =
  | { readonly state: 'read'; readonly reviews: readonly Review[] }
  | { readonly state: 'refused'; readonly problem: string }

/** Some ten thousand reviews; more than anybody wrote. */
const MOST_BYTES = 16 * 1024 * 1024

const refused = (problem: string): ReadReviews => ({ state: 'refused', problem })

const parsed = (text: string): { readonly json: unknown } | null => {
  try {
    const json: unknown = JSON.parse(text.replace(/^\u{feff}/u, ''))
    return { json }
  } catch {
    return null
  }
}

/** A file of the format but for a broken entry is told apart from one that is something else altogether. */
const looksLikeReviews = (json: unknown): boolean => typeof json === 'object' && json !== null && 'reviews' in json

/** Reads a file of reviews; it is taken whole or not at all. */
export const readReviews = async (file: File, words: AuditScreenWords['review']): Promise<ReadReviews> => {
  const { problems } = words
  if (file.size > MOST_BYTES) return refused(problems.tooLarge)
  const text = await file.text().catch(() => null)
  if (text === null) return refused(problems.unreadable)
  const content = parsed(text)
  if (content === null) return refused(problems.notJson)
  const decoded = decodeReviews(content.json)
  if (decoded.ok)
    return decoded.value.length === 0 ? refused(problems.empty) : { state: 'read', reviews: decoded.value }
  const { error } = decoded
  if (error.kind === 'newer-version') return refused(problems.newer(String(error.found), String(error.supported)))
  return refused(looksLikeReviews(content.json) ? problems.broken(error.path) : problems.foreign)
}
