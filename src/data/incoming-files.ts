import type { Incoming } from './incoming'

/** A file with its path inside the folder it was chosen with. */
export interface NamedFile {
  readonly name: string
  readonly file: File
}

/** Files a system puts into folders by itself. */
const BY_SYSTEM = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$)/iu
/** More are not looked through: nobody chooses a whole disk on purpose. */
const MOST_FILES = 2000

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

const someOf = (reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> =>
  new Promise((resolve, reject) => {
    reader.readEntries(resolve, reject)
  })

/** A folder gives its entries in parts, the last of them empty. */
const entriesOf = async (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (let part = await someOf(reader); part.length > 0; part = await someOf(reader)) all.push(...part)
  return all.sort((a, b) => (a.name < b.name ? -1 : 1))
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => {
    entry.file(resolve, reject)
  })

const inFolder = async (folder: FileSystemDirectoryEntry, most: number): Promise<readonly NamedFile[]> => {
  const found: NamedFile[] = []
  for (const entry of await entriesOf(folder)) {
    if (found.length >= most) break
    if (BY_SYSTEM.test(entry.name)) continue
    if (isFolder(entry)) found.push(...(await inFolder(entry, most - found.length)))
    else if (isFile(entry)) found.push({ name: entry.fullPath.replace(/^\//u, ''), file: await fileOf(entry) })
  }
  return found
}

/** Every file of what came in, those of folders and their folders too. */
export const filesOf = async ({ files, folders }: Incoming): Promise<readonly NamedFile[]> => {
  const found = files
    .filter(({ name }) => !BY_SYSTEM.test(name))
    .map((file): NamedFile => ({ name: file.webkitRelativePath || file.name, file }))
  for (const folder of folders) found.push(...(await inFolder(folder, MOST_FILES - found.length)))
  return found.slice(0, MOST_FILES)
}
