import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { CliMessages } from './messages'

/** A file to read; `path` null is standard input. */
export interface InputFile {
  readonly path: string | null
  /** Path relative to the folder that was asked for, with `/`. */
  readonly name: string
  /** Id of its report: unique in this run, the same in every run on the same files. */
  readonly id: string
}

/** What was asked for, file by file. */
export interface Inputs {
  readonly files: readonly InputFile[]
  /** True where exactly one document was asked for, not a folder or a list. */
  readonly single: boolean
  /** What was passed over, and why. */
  readonly skipped: readonly { readonly name: string; readonly why: string }[]
  /** What was asked for but is not there. */
  readonly missing: readonly { readonly name: string; readonly why: string }[]
}

/** Old formats too: each is refused with what to do about it. */
const READABLE = /\.(?:html?|xhtml|mht|mhtml|txt|md|markdown|docx?|wps|rtf|pdf|ofd|xlsx?|et|ods|json|ndjson|csv|zip)$/iu

/** Files that hold several reports. */
const SEVERAL = /\.(?:zip|csv|ndjson)$/iu
/** What stands beside documents and is none. */
const BESIDE = /^(?:readme|licen[cs]e|changelog|catalog|datapackage)\b/iu

/** All documents asked for, folders searched through, in the order of their names. */
export const findInputs = async (asked: readonly string[], messages: CliMessages): Promise<Inputs> => {
  const found: { readonly path: string | null; readonly name: string }[] = []
  const skipped: { name: string; why: string }[] = []
  const missing: { name: string; why: string }[] = []
  let folders = 0
  for (const name of asked) {
    if (name === '-') {
      found.push({ path: null, name: 'stdin' })
      continue
    }
    const facts = await stat(name).catch((error: unknown) => reasonOf(error, messages))
    if (typeof facts === 'string') missing.push({ name, why: facts })
    else if (facts.isDirectory()) {
      folders += 1
      const before = found.length
      await searchFolder({ folder: name, prefix: '', messages, found, skipped })
      if (found.length === before) missing.push({ name, why: messages.nothingToRead })
    } else found.push({ path: name, name: name.split(/[\\/]/u).at(-1) ?? name })
  }
  return {
    files: withIds(found),
    single: asked.length === 1 && folders === 0 && !SEVERAL.test(asked[0] ?? ''),
    skipped,
    missing,
  }
}

interface Search {
  readonly folder: string
  readonly prefix: string
  readonly messages: CliMessages
  readonly found: { readonly path: string | null; readonly name: string }[]
  readonly skipped: { readonly name: string; readonly why: string }[]
}

const searchFolder = async ({ folder, prefix, messages, found, skipped }: Search): Promise<void> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => reasonOf(error, messages))
  if (typeof entries === 'string') {
    skipped.push({ name: folder, why: entries })
    return
  }
  for (const entry of entries.sort((left, right) => (left.name < right.name ? -1 : 1))) {
    const name = `${prefix}${entry.name}`
    const path = join(folder, entry.name)
    const why = whySkipped(entry, messages)
    if (why !== null) skipped.push({ name: path, why })
    else if (entry.isDirectory()) await searchFolder({ folder: path, prefix: `${name}/`, messages, found, skipped })
    else found.push({ path, name })
  }
}

const whySkipped = (entry: Dirent, messages: CliMessages): string | null => {
  if (entry.isSymbolicLink()) return messages.skippedLink
  if (entry.name.startsWith('.')) return messages.skippedHidden
  if (entry.isDirectory()) return null
  return entry.isFile() && READABLE.test(entry.name) && !BESIDE.test(entry.name) ? null : messages.skippedKind
}

/** Code of the error thrown for what is no file, though it can be opened. */
export const DEVICE = 'NIANBAO_DEVICE'

/** The words for a failure of the file system, reading or writing. */
export const reasonOf = (error: unknown, messages: CliMessages): string => {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'ENOENT') return messages.notFound
  if (code === 'ENOTDIR' || code === 'EEXIST') return messages.throughFile
  if (code === 'EACCES' || code === 'EPERM') return messages.noPermission
  if (code === 'EISDIR') return messages.isFolder
  if (code === DEVICE) return messages.isDevice
  return messages.failed(error instanceof Error ? error.message : String(error))
}

/**
 * File name → id for addresses and file names: no extension, folders and everything but letters, digits and `._-` as `-`.
 * @example reportId('2019/某某局 年报.html') // '2019-某某局-年报'
 */
export const reportId = (name: string): string => {
  const id = name
    .normalize('NFC')
    .replace(/\.[a-z]{1,5}$/iu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')
    .replaceAll(/^[.-]+|[.-]+$/gu, '')
  return [...id].slice(0, 80).join('') || 'report'
}

const withIds = (found: readonly { readonly path: string | null; readonly name: string }[]): readonly InputFile[] => {
  const taken = new Set<string>()
  return found.map((file) => {
    const plain = reportId(file.name)
    let id = plain
    for (let number = 2; taken.has(id); number += 1) id = `${plain}-${number}`
    taken.add(id)
    return { ...file, id }
  })
}
