import { Refusal } from '../refusal'
import { entryName } from './entry-name'

/** One line of the central directory of a ZIP archive. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  /** Where the local header begins. */
  readonly offset: number
  readonly encrypted: boolean
}

const END = 0x06054b50
const LINE = 0x02014b50
const END_LENGTH = 22
const LINE_LENGTH = 46
const MAX_COMMENT = 65_535
const ENCRYPTED = 0x0001
const UTF8_NAME = 0x0800
const ZIP64 = 0xffffffff
/** Far more than any office document or folder of reports has. */
const MAX_ENTRIES = 10_000

/** Entries of a ZIP archive as its directory lists them; nothing is unpacked. */
export const readDirectory = (bytes: Uint8Array): readonly ZipEntry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) throw new Refusal('damaged-file', '')
  const count = view.getUint16(end + 10, true)
  if (count > MAX_ENTRIES) throw new Refusal('too-many-files', `${count}`)
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + LINE_LENGTH > end || view.getUint32(at, true) !== LINE) throw new Refusal('damaged-file', '')
    const flags = view.getUint16(at + 8, true)
    const nameLength = view.getUint16(at + 28, true)
    const nameStart = at + LINE_LENGTH
    const entry: ZipEntry = {
      name: entryName(bytes.subarray(nameStart, nameStart + nameLength), (flags & UTF8_NAME) !== 0),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      encrypted: (flags & ENCRYPTED) !== 0,
    }
    if (entry.size === ZIP64 || entry.packedSize === ZIP64 || entry.offset === ZIP64)
      throw new Refusal('archive-too-large', entry.name)
    entries.push(entry)
    at = nameStart + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The record that ends an archive stands last, before a comment at most. */
const findEnd = (view: DataView): number | null => {
  const first = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT)
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at
  return null
}
