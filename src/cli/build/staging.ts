import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
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

const REPORTS = 'reports'

export const openStaging = async (target: string): Promise<Staging> => {
  const out = resolve(target)
  await mkdir(join(out, REPORTS), { recursive: true })
  const folder = await mkdtemp(join(dirname(out), '.nianbao-'))
  const { keep } = whileUnfinished(folder)
  await mkdir(join(folder, REPORTS))
  const discard = async (): Promise<void> => {
    await rm(folder, { recursive: true, force: true })
    keep()
  }
  return {
    folder,
    discard,
    publish: async () => {
      const reports = await readdir(join(folder, REPORTS))
      for (const name of reports) await rename(join(folder, REPORTS, name), join(out, REPORTS, name))
      const files = (await readdir(folder)).filter((name) => name !== REPORTS)
      const last = 'catalog.json'
      for (const name of [...files.filter((file) => file !== last), last])
        await rename(join(folder, name), join(out, name))
      const current = new Set(reports)
      for (const name of await readdir(join(out, REPORTS)))
        if (name.endsWith('.json') && !current.has(name)) await rm(join(out, REPORTS, name))
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
