import { Inflate } from 'fflate'
import { Refusal } from '../refusal'
import { crc32 } from '../../core/text/crc32'
import type { ZipEntry } from './directory'
import { readDirectory } from './directory'

/** A ZIP archive whose entries are unpacked one at a time, within what the whole archive may grow to. */
export interface Archive {
  readonly entries: readonly ZipEntry[]
  /** Unpacked bytes of an entry, checked against its checksum; refuses what grows beyond the limits. */
  readonly unpack: (entry: ZipEntry) => Uint8Array
  /** Unpacked entry of that name in any case, or null. */
  readonly part: (name: string) => Uint8Array | null
}

/** Unpacked bytes of all entries together: one is held at a time. */
const MAX_UNPACKED = 512 * 1024 * 1024
const MAX_ENTRY = 64 * 1024 * 1024
/** Below this size any ratio is harmless: a sheet of equal rows packs a hundredfold. */
const HARMLESS = 16 * 1024 * 1024
const MAX_RATIO = 200
/** What is unpacked between two looks at the limit grows to at most a thousand times this. */
const STEP = 16_384
const LOCAL = 0x04034b50
const LOCAL_LENGTH = 30
const STORED = 0
const DEFLATED = 8

/** Opens a ZIP archive: reads its directory, unpacks nothing. */
export const openArchive = (bytes: Uint8Array): Archive => {
  const entries = readDirectory(bytes)
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]))
  let left = MAX_UNPACKED
  const unpack = (entry: ZipEntry): Uint8Array => {
    if (entry.encrypted) throw new Refusal('encrypted-file', entry.name)
    const most = Math.min(left, MAX_ENTRY, Math.max(HARMLESS, entry.packedSize * MAX_RATIO))
    if (entry.size > most) throw new Refusal('archive-too-large', entry.name)
    const unpacked = inflate(entry, packedBytes(bytes, entry), most)
    if (unpacked.length !== entry.size || crc32(unpacked) !== entry.crc) throw new Refusal('damaged-file', entry.name)
    left -= unpacked.length
    return unpacked
  }
  return {
    entries,
    unpack,
    part: (name) => {
      const entry = byName.get(name.toLowerCase())
      return entry === undefined ? null : unpack(entry)
    },
  }
}

const packedBytes = (bytes: Uint8Array, { name, offset, packedSize }: ZipEntry): Uint8Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + LOCAL_LENGTH > bytes.length || view.getUint32(offset, true) !== LOCAL)
    throw new Refusal('damaged-file', name)
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packedSize > bytes.length) throw new Refusal('damaged-file', name)
  return bytes.subarray(start, start + packedSize)
}

/** The declared size is only a claim: what comes out is counted while it comes out. */
const inflate = ({ name, method }: ZipEntry, packed: Uint8Array, most: number): Uint8Array => {
  if (method === STORED) return packed
  if (method !== DEFLATED) throw new Refusal('damaged-file', name)
  const chunks: Uint8Array[] = []
  let length = 0
  const stream = new Inflate((chunk) => {
    length += chunk.length
    if (length > most) throw new Refusal('archive-too-large', name)
    chunks.push(chunk)
  })
  try {
    for (let at = 0; at < packed.length; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
  } catch (cause) {
    throw cause instanceof Refusal ? cause : new Refusal('damaged-file', name, { cause })
  }
  return joined(chunks, length)
}

const joined = (chunks: readonly Uint8Array[], length: number): Uint8Array => {
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
