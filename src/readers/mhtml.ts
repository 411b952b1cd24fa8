/** The page a saved-page file (MHTML) holds: the rest are its pictures and styles. */
export interface SavedPage {
  readonly bytes: Uint8Array
  /** What its own header says; undefined where it says nothing. */
  readonly httpCharset: string | undefined
}

const MULTIPART = /^content-type:\s{0,4}multipart\/related\b/imu
const BOUNDARY = /boundary\s{0,4}=\s{0,4}(?:"(?<quoted>[^"\r\n]{1,200})"|(?<bare>[^\s;"]{1,200}))/iu
const PAGE_TYPE = /^content-type:\s{0,4}(?:text\/html|application\/xhtml\+xml)\b/imu
const CHARSET = /charset\s{0,4}=\s{0,4}"?(?<label>[\w-]{2,20})/iu
const ENCODING = /^content-transfer-encoding:\s{0,4}(?<encoding>[\w-]{2,20})/imu
const HEAD = 8192
const MOST_PARTS = 2000

/** Whether a text begins with the headers of a saved page. */
export const isSavedPage = (bytes: Uint8Array): boolean =>
  // a header is ASCII; most files show by their first byte that they begin with none
  isLetter(bytes[0]) && MULTIPART.test(headersOf(latin1(bytes.subarray(0, HEAD))))

const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && /[A-Za-z]/u.test(String.fromCharCode(byte))

/** The first page of a saved-page file; null where it has none. */
export const readSavedPage = (bytes: Uint8Array): SavedPage | null => {
  const text = latin1(bytes)
  const { quoted, bare } = BOUNDARY.exec(unfolded(headersOf(text.slice(0, HEAD))))?.groups ?? {}
  const boundary = quoted ?? bare
  if (boundary === undefined) return null
  for (const part of text.split(`--${boundary}`).slice(1, MOST_PARTS)) {
    const body = /\r?\n\r?\n/u.exec(part.slice(0, HEAD))
    const headers = body === null ? '' : unfolded(part.slice(0, body.index))
    if (body === null || !PAGE_TYPE.test(headers)) continue
    const content = part.slice(body.index + body[0].length)
    const encoding = ENCODING.exec(headers)?.groups?.encoding?.toLowerCase()
    return { bytes: decodeBody(content, encoding), httpCharset: CHARSET.exec(headers)?.groups?.label }
  }
  return null
}

const latin1 = (bytes: Uint8Array): string => {
  // TextDecoder's latin1 is windows-1252, which loses bytes
  const chunks: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) chunks.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return chunks.join('')
}

const headersOf = (text: string): string => text.split(/\r?\n\r?\n/u, 1)[0] ?? ''

/** A header goes on in lines that begin with a space. */
const unfolded = (headers: string): string => headers.replaceAll(/\r?\n[ \t]{1,8}/gu, ' ')

const decodeBody = (body: string, encoding: string | undefined): Uint8Array => {
  if (encoding === 'base64')
    return toBytes(atob(body.replaceAll(/[^A-Za-z\d+/]/gu, '').replace(/^(?<whole>(?:.{4})*).$/su, '$<whole>')))
  return toBytes(encoding === 'quoted-printable' ? unquoted(body) : body)
}

const unquoted = (body: string): string =>
  body
    .replaceAll(/[=][ \t]{0,8}\r?\n/gu, '')
    .replaceAll(/[=](?<code>[\dA-F]{2})/giu, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

const toBytes = (binary: string): Uint8Array => Uint8Array.from(binary, (character) => character.charCodeAt(0))
