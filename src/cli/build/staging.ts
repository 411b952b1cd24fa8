import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { FileFacts } from '../../core/schema/datapackage'
import { whileUnfinished } from '../output'

/** A folder beside the target where a data set is made before it takes the place of the old one. */
export interface Staging {
  readonly folder: string
  /** Puts every file in place by one rename each, the catalog last, and removes reports that are no more. */
  readonly publish: () => Promise<void>
  readonly discard: () => Promise<void>
}

/** Folders of a data set, whose files come and go with the reports. */
const FOLDERS = ['reports', 'figures', 'findings', 'checks'] as const
/** A folder of data sets built before: a file for each report. */
const FORMER = 'audit'

/** Moves every file of a folder into another; returns their names. */
const moveFiles = async (from: string, to: string): Promise<readonly string[]> => {
  const names = await readdir(from)
  for (const name of names) await rename(join(from, name), join(to, name))
  return names
}

/** Removes what an earlier data set left in a folder. */
const removeOthers = async (folder: string, current: ReadonlySet<string>): Promise<void> => {
  for (const name of await readdir(folder))
    if (name.endsWith('.json') && !current.has(name)) await rm(join(folder, name))
}

/** Empties a folder that a data set no longer has, and removes it unless something of another stands in it. */
const removeFormer = async (folder: string): Promise<void> => {
  if (!existsSync(folder)) return
  await removeOthers(folder, new Set())
  if ((await readdir(folder)).length === 0) await rmdir(folder)
}

/** Makes the folders of the data set and the one beside them; throws what the file system throws. */
export const openStaging = async (target: string): Promise<Staging> => {
  const out = resolve(target)
  for (const name of FOLDERS) await mkdir(join(out, name), { recursive: true })
  const folder = await mkdtemp(join(dirname(out), '.nianbao-'))
  const { keep } = whileUnfinished(folder)
  for (const name of FOLDERS) await mkdir(join(folder, name))
  const discard = async (): Promise<void> => {
    await rm(folder, { recursive: true, force: true })
    keep()
  }
  return {
    folder,
    discard,
    publish: async () => {
      const made = new Map<string, readonly string[]>()
      for (const name of FOLDERS) made.set(name, await moveFiles(join(folder, name), join(out, name)))
      const files = (await readdir(folder)).filter((name) => !FOLDERS.some((one) => one === name))
      const last = 'catalog.json'
      for (const name of [...files.filter((file) => file !== last), last])
        await rename(join(folder, name), join(out, name))
      for (const name of FOLDERS) await removeOthers(join(out, name), new Set(made.get(name)))
      await removeFormer(join(out, FORMER))
      await discard()
    },
  }
}

/** Size and digest of a file. */
export const fileFacts = async (path: string): Promise<FileFacts> => {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(path)) {
    const data: unknown = chunk
    if (!(data instanceof Uint8Array)) continue
    hash.update(data)
    bytes += data.length
  }
  return { bytes, hash: `sha256:${hash.digest('hex')}` }
}
