import type { Imported } from './import-document'
import type { ImportRequest } from './import.worker'

/** Why a file could not even be read. */
export type ImportFailure =
  | { readonly state: 'wrong-kind' }
  | { readonly state: 'unreadable' }
  | { readonly state: 'crashed' }

/** More than this is never loaded; the reader itself stops earlier and says so. */
const MAX_BYTES = 64 * 1024 * 1024
/** A document that takes longer is not one we can read. */
const TIME_LIMIT = 60_000
const NAME = /\.(?:txt|html?|xhtml|text)$/iu

/** Reads one file in a worker of its own, so that neither a slow nor a broken one touches the page. */
export const importFile = async (file: File): Promise<Imported | ImportFailure> => {
  if (!NAME.test(file.name)) return { state: 'wrong-kind' }
  try {
    const bytes = await file.slice(0, MAX_BYTES).arrayBuffer()
    return await inWorker({ name: file.name, bytes })
  } catch {
    return { state: 'unreadable' }
  }
}

const inWorker = (request: ImportRequest): Promise<Imported | ImportFailure> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' })
    const finish = (outcome: Imported | ImportFailure): void => {
      clearTimeout(timer)
      worker.terminate()
      resolve(outcome)
    }
    const timer = setTimeout(() => finish({ state: 'crashed' }), TIME_LIMIT)
    worker.addEventListener('message', ({ data }: MessageEvent<Imported>) => finish(data))
    worker.addEventListener('error', () => finish({ state: 'crashed' }))
    worker.postMessage(request, [request.bytes])
  })
