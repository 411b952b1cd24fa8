import type { Diagnostic } from '../core/domain/diagnostic'
import { commonShare, isDamage } from './common-characters'
import { byteOrderMark, utf16WithoutMark } from './utf16'

/** What is known of the encoding from outside the bytes. */
export interface EncodingHints {
  /** Chosen by the user: obeyed. */
  readonly encoding?: string
  /** From the Content-Type header of the page. */
  readonly httpCharset?: string
}

/** Text with the encoding it was read in, lower case WHATWG label. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly diagnostics: readonly Diagnostic[]
}

const SAMPLE = 65_536
const META_BYTES = 4096
const META_CHARSET = /<meta[^>]{0,200}?charset\s{0,4}=\s{0,4}["']?(?<label>[\w-]{2,20})/iu
const XML_ENCODING = /^\s{0,8}<\?xml[^>]{0,80}encoding\s{0,4}=\s{0,4}["'](?<label>[\w-]{2,20})/iu
const MAX_DAMAGE = 0.02

/**
 * Decodes a document: byte order mark, UTF-16 by its NUL pattern, UTF-8 where it is valid, what the page or server
 * declares, then the likeliest of UTF-8, GB18030 and Big5 by frequent characters (with a diagnostic).
 */
export const decodeBytes = (bytes: Uint8Array, hints: EncodingHints = {}): Decoded => {
  const forced = decoderLabel(hints.encoding)
  if (forced !== null) return decoded(bytes, forced)
  const marked = byteOrderMark(bytes) ?? utf16WithoutMark(bytes)
  if (marked !== null) return decoded(bytes, marked)
  const declared = decoderLabel(hints.httpCharset) ?? decoderLabel(declaredInText(bytes))
  const utf8 = decodeStrict(bytes)
  if (utf8 !== null) {
    const contradicts = declared !== null && !declared.startsWith('utf') && utf8.length < bytes.length
    return { text: utf8, encoding: 'utf-8', diagnostics: contradicts ? [guessed('utf-8', declared)] : [] }
  }
  const sample = bytes.subarray(0, SAMPLE)
  if (declared !== null && damage(decode(sample, declared)) < MAX_DAMAGE) return decoded(bytes, declared)
  const likeliest = mostLikely(sample)
  return {
    text: decode(bytes, likeliest),
    encoding: likeliest,
    diagnostics: [guessed(likeliest, declared ?? undefined)],
  }
}

const decoded = (bytes: Uint8Array, encoding: string): Decoded => ({
  text: decode(bytes, encoding),
  encoding,
  diagnostics: [],
})

const decode = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes)

/** Fatal UTF-8; a sequence cut at the very end (truncated file) is left out rather than called damage. */
const decodeStrict = (bytes: Uint8Array): string | null =>
  // a whole text is far quicker to decode than what may be continued
  decodeFatal(bytes, { stream: false }) ?? decodeFatal(bytes, { stream: true })

const decodeFatal = (bytes: Uint8Array, options: TextDecodeOptions): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, options)
  } catch {
    return null
  }
}

/** A label the platform can decode, with GB2312 and GBK widened to GB18030; null for an unknown one. */
const decoderLabel = (label: string | undefined): string | null => {
  if (label === undefined) return null
  try {
    const encoding = new TextDecoder(label).encoding
    return encoding === 'gbk' ? 'gb18030' : encoding
  } catch {
    return null
  }
}

const LESS_THAN = 0x3c

const declaredInText = (bytes: Uint8Array): string | undefined => {
  const start = bytes.subarray(0, META_BYTES)
  if (!start.includes(LESS_THAN)) return undefined
  const head = new TextDecoder('latin1').decode(start)
  return (META_CHARSET.exec(head) ?? XML_ENCODING.exec(head))?.groups?.label
}

const mostLikely = (sample: Uint8Array): string => {
  let best = { encoding: 'utf-8', score: Number.NEGATIVE_INFINITY }
  for (const encoding of ['utf-8', 'gb18030', 'big5']) {
    const score = commonShare(decode(sample, encoding))
    if (score > best.score) best = { encoding, score }
  }
  return best.encoding
}

const damage = (text: string): number => {
  let foreign = 0
  let damaged = 0
  for (const character of text) {
    if (character < '\u0080') continue
    foreign += 1
    if (isDamage(character)) damaged += 1
  }
  return foreign === 0 ? 0 : damaged / foreign
}

const guessed = (encoding: string, declared: string | undefined): Diagnostic => ({
  code: 'encoding-guessed',
  severity: 'note',
  place: null,
  actual: encoding,
  ...(declared === undefined ? {} : { expected: declared }),
})
