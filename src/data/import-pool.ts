import type { Imported, Preview } from './import-document'
import type { NamedFile } from './incoming-files'
import type { FormId } from '../core/domain/catalogue'
import type { Report } from '../core/domain/report'
import type { FormRequest, ImportAnswer, ImportRequest } from './import.worker'
import { startImportWorker } from './start-worker'

/** Why a file could not even be read. */
export type ImportFailure = {
  readonly state: 'too-large' | 'unreadable' | 'too-slow' | 'crashed'
  readonly name: string
}

interface ImportRun {
  readonly signal: AbortSignal
  /** A report or a reason; an archive has several. */
  readonly onOutcome: (outcome: Imported | ImportFailure) => void
  readonly onFileDone: () => void
  /** Milliseconds one document may take; for tests. */
  readonly timeLimit?: number
}

/** More than this is never loaded; the largest report known has a tenth. */
const MAX_BYTES = 64 * 1024 * 1024
/** A document that takes longer is not one we can read. */
const TIME_LIMIT = 30_000

/** One processor stays with the page. */
const laneCount = (files: number): number => Math.max(1, Math.min(files, navigator.hardwareConcurrency - 1))

/**
 * Reads files in workers, as many at once as there are processors to spare, so that neither a slow nor a broken or hostile
 * file touches the page: its worker is ended, and the next file gets a new one. An archive gives as many outcomes as it has
 * files, each as soon as it is known; the time limit is for each of them.
 */
export const importFiles = async (files: readonly NamedFile[], run: ImportRun): Promise<void> => {
  const waiting = files.values()
  await Promise.all(Array.from({ length: laneCount(files.length) }, () => readAlong(waiting, run)))
}

let spare: Worker | null = null

/** Keeps one worker that has nothing to do, for the next file. */
const keepSpare = (worker: Worker): void => {
  if (spare !== null) return worker.terminate()
  const broken = (): void => {
    if (spare === worker) spare = null
  }
  worker.addEventListener('error', broken, { once: true })
  spare = worker
}

/** Starts a worker before there is a file for it, so that the first one is read at once. */
export const prepareImport = (): void => {
  if (spare === null) keepSpare(startImportWorker())
}

const nextWorker = (): Worker => {
  const worker = spare ?? startImportWorker()
  spare = null
  return worker
}

/** A report read again on the form a person says it is on; null where that fails. */
export const readOnForm = async (report: Report, form: FormId): Promise<Preview | null> => {
  const read: Preview[] = []
  const worker = nextWorker()
  await readIn(
    worker,
    { report, form },
    {
      signal: new AbortController().signal,
      onOutcome: (outcome) => {
        if (outcome.state === 'read') read.push(outcome)
      },
    },
  )
  worker.terminate()
  return read[0] ?? null
}

/** One worker reads file after file; one that was ended is replaced. */
const readAlong = async (waiting: Iterator<NamedFile>, run: ImportRun): Promise<void> => {
  let worker: Worker | null = null
  for (let next = waiting.next(); next.done !== true && !run.signal.aborted; next = waiting.next()) {
    const request = await requestOf(next.value)
    if ('state' in request) run.onOutcome(request)
    else if (!run.signal.aborted) {
      worker ??= nextWorker()
      if (!(await readIn(worker, request, run))) {
        worker.terminate()
        worker = null
      }
    }
    if (!run.signal.aborted) run.onFileDone()
  }
  if (worker !== null) keepSpare(worker)
}

const requestOf = async ({ name, file }: NamedFile): Promise<ImportRequest | ImportFailure> => {
  if (file.size > MAX_BYTES) return { state: 'too-large', name }
  try {
    return { name, bytes: await file.arrayBuffer() }
  } catch {
    return { state: 'unreadable', name }
  }
}

/** pdf.js greets whoever started the worker it finds itself in; only answers of our own are taken. */
const isAnswer = (data: unknown): data is ImportAnswer => data === null || (typeof data === 'object' && 'state' in data)

/** Reads one file; true if the worker can go on with another. */
const readIn = (
  worker: Worker,
  request: ImportRequest | FormRequest,
  run: Omit<ImportRun, 'onFileDone'>,
): Promise<boolean> =>
  new Promise((resolve) => {
    const name = 'bytes' in request ? request.name : request.report.source.name
    const over = new AbortController()
    const finish = (healthy: boolean): void => {
      clearTimeout(timer)
      over.abort()
      resolve(healthy)
    }
    const fail = (state: ImportFailure['state']): void => {
      run.onOutcome({ state, name })
      finish(false)
    }
    const startTimer = () => setTimeout(() => fail('too-slow'), run.timeLimit ?? TIME_LIMIT)
    let timer = startTimer()
    const { signal } = over
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<unknown>) => {
        if (!isAnswer(data)) return
        if (data === null) return finish(true)
        clearTimeout(timer)
        timer = startTimer()
        run.onOutcome(data)
      },
      { signal },
    )
    worker.addEventListener('error', () => fail('crashed'), { signal })
    run.signal.addEventListener('abort', () => finish(false), { signal })
    worker.postMessage(request, 'bytes' in request ? [request.bytes] : [])
  })
