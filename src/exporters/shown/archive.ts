import { strToU8, zipSync } from 'fflate'

/** A file of an archive. */
export interface ArchiveFile {
  readonly name: string
  readonly content: string | Uint8Array
}

const FIRST_DAY = new Date(1980, 0, 1)

/** Files in one ZIP; of two with one name the second is counted. */
export const archiveOf = (files: readonly ArchiveFile[]): Uint8Array => {
  const packed = new Map<string, Uint8Array>()
  for (const { name, content } of files) {
    const dot = name.lastIndexOf('.')
    let unique = name
    for (let count = 2; packed.has(unique); count += 1) unique = `${name.slice(0, dot)} ${count}${name.slice(dot)}`
    packed.set(unique, typeof content === 'string' ? strToU8(content) : content)
  }
  return zipSync(Object.fromEntries(packed), { mtime: FIRST_DAY })
}
