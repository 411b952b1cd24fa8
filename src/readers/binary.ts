import { isUtf16 } from './utf16'

/** Formats that are no text, told by their first bytes; DOCX and XLSX by a name inside the archive. */
const MAGIC: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['OLE (DOC, XLS, WPS)', [0xd0, 0xcf, 0x11, 0xe0]],
  ['gzip', [0x1f, 0x8b]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
]
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const SAMPLE = 65_536
/** Text has none; random bytes have a tenth. */
const MAX_CONTROL_SHARE = 0.02
/** Damaged text has some; UTF-16 is told before. */
const MAX_NUL_SHARE = 0.5

/** Name of the binary format of `bytes`, empty for an unknown one, or null for what may be text. Stray NUL bytes alone do not make a file binary. */
export const binaryKind = (bytes: Uint8Array): string | null => {
  const magic = MAGIC.find(([, start]) => startsWith(bytes, start))
  if (magic !== undefined) return magic[0]
  if (startsWith(bytes, ZIP)) return zipKind(bytes)
  if (isUtf16(bytes)) return null
  const sample = bytes.subarray(0, SAMPLE)
  let control = 0
  let nul = 0
  for (const byte of sample) {
    if (byte === 0) nul += 1
    else if (isControl(byte)) control += 1
  }
  return control > sample.length * MAX_CONTROL_SHARE || nul > sample.length * MAX_NUL_SHARE ? '' : null
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

const isControl = (byte: number): boolean => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)

const zipKind = (bytes: Uint8Array): string => {
  const names = new TextDecoder('latin1').decode(bytes.subarray(0, SAMPLE))
  if (names.includes('word/')) return 'DOCX'
  if (names.includes('xl/')) return 'XLSX'
  return names.includes('opendocument') ? 'ODF' : 'ZIP'
}
