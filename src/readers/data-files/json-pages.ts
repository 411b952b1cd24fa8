import type { SourceDocument } from '../../core/domain/document'
import { isHtml, readDocument } from '../read-document'

/** A document that stands in a JSON file of another program, and which of several it is. */
export interface JsonPage {
  readonly part: string | null
  readonly document: SourceDocument
}

/** Names by which files of our own are told, of whatever version. */
const OWN = ['schemaVersion', 'library', 'nianbaoShown', 'reports'] as const
const MOST_PAGES = 2000
const DEEPEST = 12
/** A text this long says more than the title of a link. */
const SHORTEST_TEXT = 120
/** Words, or a day; not an address, an id or a kind. */
const WORDS = /\p{Script=Han}|^20\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}/u

/**
 * The answer of a site's interface, or a collection of texts: the page or text in it with the short texts beside it (title,
 * day), one document for each member of a list and each line. None where the file is one of ours, or holds no text.
 */
export const jsonPages = (bytes: Uint8Array, name: string): readonly JsonPage[] => {
  const texts = textsIn(new TextDecoder('utf-8').decode(bytes))
  if (texts.length > MOST_PAGES) return []
  return texts.flatMap((text, index): JsonPage[] => {
    if (text === null) return []
    const part = texts.length === 1 ? null : `${index + 1}`
    return [{ part, document: readDocument(new TextEncoder().encode(text), name, { httpCharset: 'utf-8' }) }]
  })
}

/** The text of each member of the list in a file, of each of its lines, or of the whole. */
const textsIn = (text: string): readonly (string | null)[] => {
  const whole = parsed(text)
  if (whole !== undefined) return isOwn(whole) ? [] : (listIn(whole) ?? [textOf(whole)])
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const values = lines.length > MOST_PAGES ? [] : lines.map(parsed)
  return values.includes(undefined) || values.some(isOwn) ? [] : values.map(textOf)
}

/** The texts of the outermost list of several: `{"data":{"list":[{…},{…}]}}`; none in a list of our own files. */
const listIn = (value: unknown, depth = 0): readonly (string | null)[] | null => {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return null
  const members: readonly unknown[] = Object.values(value)
  if (Array.isArray(value)) {
    const texts = members.map(textOf)
    if (texts.filter((text) => text !== null).length > 1) return members.some(isOwn) ? [] : texts
  }
  for (const member of members) {
    const list = listIn(member, depth + 1)
    if (list !== null) return list
  }
  return null
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isOwn = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && OWN.some((name) => name in value)

const stringsIn = (value: unknown, depth = 0): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return []
  return Object.values(value).flatMap((member) => stringsIn(member, depth + 1))
}

const textOf = (value: unknown): string | null => {
  const strings = stringsIn(value).filter((text) => WORDS.test(text))
  if (strings.some(isHtml)) return strings.map((text) => (isHtml(text) ? text : `<p>${escaped(text)}</p>`)).join('\n')
  return strings.some(({ length }) => length >= SHORTEST_TEXT) ? strings.join('\n') : null
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
