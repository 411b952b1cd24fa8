import type { Diagnostic } from '../core/domain/diagnostic'

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

/** Frequent characters of Chinese official prose, simplified and traditional, with its punctuation. */
const COMMON: ReadonlySet<string> = new Set(
  '的一在是和了不为以年月日本及其对与各等行有人大中国市县区镇乡街道局委办公开信息政府工作报告情况申请主动依法条件部门数据统计单位网站收到处理部分复议诉讼机关规范性文件发布通过制全安生产事故死亡同比下降起，。、：；（）“”《》' +
    '開報況動條數據單區縣鎮鄉處結復議訴訟網統計項規範為與發佈過產對請門關縂總會議務辦應該個內',
)

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
const decodeStrict = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
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

const byteOrderMark = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** Digits and line breaks of UTF-16 text have a NUL in one half of the pair and never in the other. */
const utf16WithoutMark = (bytes: Uint8Array): string | null => {
  const length = Math.min(bytes.length, META_BYTES) & ~1
  const nuls = [0, 0]
  for (let index = 0; index < length; index += 1) if (bytes[index] === 0) nuls[index & 1] = (nuls[index & 1] ?? 0) + 1
  const [even = 0, odd = 0] = nuls
  const needed = Math.max(4, length / 100)
  if (odd > needed && even * 20 < odd) return 'utf-16le'
  return even > needed && odd * 20 < even ? 'utf-16be' : null
}

const declaredInText = (bytes: Uint8Array): string | undefined => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, META_BYTES))
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

const commonShare = (text: string): number => {
  let foreign = 0
  let score = 0
  for (const character of text) {
    if (character < '\u0080') continue
    foreign += 1
    if (COMMON.has(character)) score += 1
    else if (isDamage(character)) score -= 3
  }
  return foreign === 0 ? 0 : score / foreign
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

const isDamage = (character: string): boolean =>
  character === '\uFFFD' || (character >= '\uE000' && character <= '\uF8FF')

const guessed = (encoding: string, declared: string | undefined): Diagnostic => ({
  code: 'encoding-guessed',
  severity: 'note',
  place: null,
  actual: encoding,
  ...(declared === undefined ? {} : { expected: declared }),
})
