import { once } from 'node:events'
import { createWriteStream, rmSync } from 'node:fs'
import type { WriteStream } from 'node:fs'
import { mkdir, rename, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { finished } from 'node:stream/promises'

/** What may wait for the disk, which then takes many reports in one go. */
const HELD_BYTES = 1024 * 1024

/** Where a command writes; a file appears under its name only when it is complete. */
export interface Output {
  readonly write: (text: string | Uint8Array) => Promise<void>
  readonly commit: () => Promise<void>
  readonly discard: () => void
}

const unfinished = new Set<string>()
process.on('exit', () => {
  for (const path of unfinished) rmSync(path, { recursive: true, force: true })
})

/** A file or folder that is removed again when the run ends before {@link keep}. */
export const whileUnfinished = (path: string): { readonly keep: () => void } => {
  unfinished.add(path)
  return { keep: () => unfinished.delete(path) }
}

const print = (text: string | Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()))
  })

/** Goes on while the disk writes, and waits only where the stream holds more than it wants to. */
const writeTo = async (stream: WriteStream, text: string | Uint8Array): Promise<void> => {
  if (stream.errored !== null) throw stream.errored
  if (!stream.write(text)) await once(stream, 'drain')
}

/** Standard output, or a file that replaces the one of that name in one step. */
export const openOutput = async (path: string | null): Promise<Output> => {
  if (path === null) return { write: print, commit: async () => {}, discard: () => {} }
  const folder = dirname(path)
  await mkdir(folder, { recursive: true })
  const existing = await stat(path).catch(() => null)
  if (existing?.isDirectory()) throw Object.assign(new Error('EISDIR'), { code: 'EISDIR' })
  const temporary = join(folder, `.${basename(path)}.${process.pid}.tmp`)
  const { keep } = whileUnfinished(temporary)
  const stream = createWriteStream(temporary, { highWaterMark: HELD_BYTES })
  const done = finished(stream)
  // a failure is told by the write that meets it
  done.catch(() => {})
  return {
    write: (text) => writeTo(stream, text),
    commit: async () => {
      stream.end()
      await done
      await rename(temporary, path)
      keep()
    },
    discard: () => {
      stream.destroy()
      rmSync(temporary, { force: true })
      keep()
    },
  }
}
