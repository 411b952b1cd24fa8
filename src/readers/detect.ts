import { isUtf16 } from './utf16'

/** What a file is by its first bytes; `zip` is told further by what is in it. */
export type FileKind =
  | { readonly kind: 'text' | 'zip' | 'pdf' }
  | { readonly kind: 'refused'; readonly as: RefusedAs; readonly name: string }

type RefusedAs =
  | 'old-word-file'
  | 'old-sheet-file'
  | 'encrypted-file'
  | 'picture-file'
  | 'slides-file'
  | 'packed-file'
  | 'binary-file'

/** Formats told by their first bytes. */
const MAGIC: readonly (readonly [as: RefusedAs, name: string, bytes: readonly number[]])[] = [
  ['picture-file', 'PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['picture-file', 'JPEG', [0xff, 0xd8, 0xff]],
  ['picture-file', 'GIF', [0x47, 0x49, 0x46, 0x38]],
  ['picture-file', 'TIFF', [0x49, 0x49, 0x2a, 0x00]],
  ['picture-file', 'TIFF', [0x4d, 0x4d, 0x00, 0x2a]],
  ['picture-file', 'BMP', [0x42, 0x4d]],
  ['picture-file', 'WebP', [0x52, 0x49, 0x46, 0x46]],
  ['packed-file', 'gzip', [0x1f, 0x8b]],
  ['packed-file', 'RAR', [0x52, 0x61, 0x72, 0x21]],
  ['packed-file', '7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['old-word-file', '.rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
]
/** A letter pair may begin a text; a picture of this kind has zeros where its size stands. */
const WEAK: ReadonlySet<string> = new Set(['BMP', 'WebP'])
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d]
/** Readers of PDF allow this much before the mark. */
const PDF_WITHIN = 1024
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06]
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const SAMPLE = 65_536
/** Text has none; random bytes have a tenth. */
const MAX_CONTROL_SHARE = 0.02
/** Damaged text has some; UTF-16 is told before. */
const MAX_NUL_SHARE = 0.5

/** Kind of a file by its content, whatever its name. Stray NUL bytes alone do not make a file binary. */
export const detectKind = (bytes: Uint8Array): FileKind => {
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return { kind: 'zip' }
  if (startsWith(bytes, OLE)) return compoundKind(bytes)
  const magic = MAGIC.find(([, name, start]) => startsWith(bytes, start) && !(WEAK.has(name) && !looksBinary(bytes)))
  if (magic !== undefined) return { kind: 'refused', as: magic[0], name: magic[1] }
  if (hasPdfMark(bytes)) return { kind: 'pdf' }
  if (isUtf16(bytes)) return { kind: 'text' }
  return looksBinary(bytes) ? { kind: 'refused', as: 'binary-file', name: '' } : { kind: 'text' }
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

const hasPdfMark = (bytes: Uint8Array): boolean => {
  const last = Math.min(bytes.length - PDF.length, PDF_WITHIN)
  for (let at = 0; at <= last; at += 1) if (PDF.every((byte, index) => bytes[at + index] === byte)) return true
  return false
}

const looksBinary = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, SAMPLE)
  let control = 0
  let nul = 0
  for (const byte of sample) {
    if (byte === 0) nul += 1
    else if (isControl(byte)) control += 1
  }
  return control > sample.length * MAX_CONTROL_SHARE || nul > sample.length * MAX_NUL_SHARE
}

const isControl = (byte: number): boolean => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)

/** Streams of a compound file, by which DOC, XLS and an encrypted DOCX are told apart. */
const STREAMS: readonly (readonly [as: RefusedAs, name: string, stream: string])[] = [
  ['encrypted-file', '', 'EncryptedPackage'],
  ['old-word-file', '.doc / .wps', 'WordDocument'],
  ['slides-file', '.ppt / .dps', 'PowerPoint Document'],
  ['old-sheet-file', '.xls / .et', 'Workbook'],
  ['old-sheet-file', '.xls / .et', 'Book'],
]

const compoundKind = (bytes: Uint8Array): FileKind => {
  const text = new TextDecoder('latin1').decode(bytes)
  const found = STREAMS.find(([, , stream]) => text.includes(`${[...stream].join('\0')}\0\0\0`))
  return { kind: 'refused', as: found?.[0] ?? 'binary-file', name: found?.[1] ?? '' }
}
