import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { optimiseLate } from './compiler'
import type { Job, JobResult } from './job'
import { unreadable } from './job'
import type { CliMessages } from './messages'
import { messagesIn } from './messages'

/** Fewer files than this are read faster than a second thread starts. */
const WORTH_THREADS = 8
const MOST_THREADS = 8
/** Finished results that may wait for a slow one before them; keeps memory flat. */
const AHEAD = 32
/** Jobs a thread has at once: it never waits for the next. */
const GIVEN = 2
/** One file may not hold up the rest for ever, nor take all memory. */
const TIMEOUT_SECONDS = 60
const HEAP_MEGABYTES = 1024

/**
 * Does all jobs on threads and yields their results in the order of the jobs. A single file too: only a thread can be
 * stopped when a hostile one takes too much time or memory.
 */
export async function* doJobs(jobs: readonly Job[]): AsyncGenerator<JobResult> {
  const waiting: Order[] = []
  const threads = jobs.length < WORTH_THREADS ? 1 : Math.min(availableParallelism(), MOST_THREADS)
  if (threads > 1) optimiseLate()
  const lanes = Array.from({ length: threads }, () => new Lane(() => waiting.shift()))
  const running: Promise<JobResult>[] = []
  let next = 0
  const order = (count: number): void => {
    for (const job of jobs.slice(next, next + count))
      running.push(new Promise((resolve) => waiting.push({ job, resolve })))
    next += count
    for (const lane of lanes) lane.fill()
  }
  try {
    order(AHEAD)
    for (let result = await running.shift(); result !== undefined; result = await running.shift()) {
      order(1)
      yield result
    }
  } finally {
    await Promise.all(lanes.map((lane) => lane.close()))
  }
}

interface Order {
  readonly job: Job
  readonly resolve: (result: JobResult) => void
}

/** A thread and what it was given, the oldest in work; a thread that dies or hangs costs that file, not the run. */
class Lane {
  readonly #take: () => Order | undefined
  #given: Order[] = []
  #worker: Worker | null = null
  #timer: NodeJS.Timeout | undefined

  constructor(take: () => Order | undefined) {
    this.#take = take
  }

  /** Gives the thread what it can have of what waits. */
  fill(): void {
    while (this.#given.length < GIVEN) {
      const order = this.#take()
      if (order === undefined) return
      this.#give(order)
    }
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer)
    const worker = this.#worker
    this.#worker = null
    await worker?.terminate()
  }

  #give(order: Order): void {
    this.#given.push(order)
    if (this.#given.length === 1) this.#watch()
    this.#worker ??= this.#open()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    this.#worker.postMessage(order.job)
  }

  /** The time of the oldest begins. */
  #watch(): void {
    clearTimeout(this.#timer)
    if (this.#given.length === 0) return
    this.#timer = setTimeout(() => this.#fail((messages) => messages.timedOut(TIMEOUT_SECONDS)), TIMEOUT_SECONDS * 1000)
  }

  #open(): Worker {
    const worker = new Worker(new URL('worker.js', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    })
    // what a thread that was given up still has to say is no concern of the next
    const heard = (then: () => void): void => {
      if (worker === this.#worker) then()
    }
    worker.on('message', (result: JobResult) => heard(() => this.#answer(result)))
    worker.on('error', ({ message }: Error) => heard(() => this.#fail((messages) => messages.failed(message))))
    worker.on('exit', (code) => heard(() => this.#fail((messages) => messages.failed(`exit ${code}`))))
    return worker
  }

  #answer(result: JobResult): void {
    this.#given.shift()?.resolve(result)
    this.#watch()
    this.fill()
  }

  #fail(reason: (messages: CliMessages) => string): void {
    void this.#worker?.terminate()
    this.#worker = null
    const [failed, ...others] = this.#given
    this.#given = []
    failed?.resolve(unreadable(failed.job.file, reason(messagesIn(failed.job.language))))
    for (const order of others) this.#give(order)
    this.#watch()
    this.fill()
  }
}
