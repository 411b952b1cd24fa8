import type { Imported } from './import-document'
import type { ImportAnswer, ImportRequest } from './import.worker'

/** Why a file could not even be read. */
export type ImportFailure =
  | { readonly state: 'too-large'; readonly name: string }
  | { readonly state: 'unreadable'; readonly name: string }
  | { readonly state: 'crashed'; readonly name: string }

/** More than this is never loaded; the largest report known has a tenth. */
const MAX_BYTES = 64 * 1024 * 1024
/** A document that takes longer is not one we can read. */
const TIME_LIMIT = 60_000

/**
 * Reads one file in a worker of its own, so that neither a slow nor a broken one touches the page. An archive gives as
 * many outcomes as it has files, each as soon as it is known; the time limit is for each of them.
 */
export async function* importFile(file: File): AsyncGenerator<Imported | ImportFailure, void, undefined> {
  const { name } = file
  if (file.size > MAX_BYTES) {
    yield { state: 'too-large', name }
    return
  }
  let bytes: ArrayBuffer
  try {
    bytes = await file.arrayBuffer()
  } catch {
    yield { state: 'unreadable', name }
    return
  }
  yield* inWorker({ name, bytes })
}

async function* inWorker(request: ImportRequest): AsyncGenerator<Imported | ImportFailure, void, undefined> {
  const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' })
  const waiting: (ImportAnswer | ImportFailure)[] = []
  let wake: () => void = () => {}
  const put = (answer: ImportAnswer | ImportFailure): void => {
    waiting.push(answer)
    wake()
  }
  const crashed: ImportFailure = { state: 'crashed', name: request.name }
  worker.addEventListener('message', ({ data }: MessageEvent<ImportAnswer>) => put(data))
  worker.addEventListener('error', () => put(crashed))
  try {
    worker.postMessage(request, [request.bytes])
    for (;;) {
      const timer = setTimeout(() => put(crashed), TIME_LIMIT)
      while (waiting.length === 0)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      clearTimeout(timer)
      const next = waiting.shift() ?? null
      if (next === null) return
      yield next
      if (next.state === 'crashed') return
    }
  } finally {
    worker.terminate()
  }
}
