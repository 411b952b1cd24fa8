import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Job, JobResult } from './job'
import { unreadable } from './job'
import { messagesIn } from './messages'

/** Fewer files than this are read faster than a second thread starts. */
const WORTH_THREADS = 8
const MOST_THREADS = 8
/** Finished results that may wait for a slow one before them; keeps memory flat. */
const AHEAD = 32
/** One file may not hold up the rest for ever, nor take all memory. */
const TIMEOUT_SECONDS = 60
const HEAP_MEGABYTES = 1024

/**
 * Does all jobs on threads and yields their results in the order of the jobs. A single file too: only a thread can be
 * stopped when a hostile one takes too much time or memory.
 */
export async function* doJobs(jobs: readonly Job[]): AsyncGenerator<JobResult> {
  const threads = jobs.length < WORTH_THREADS ? 1 : Math.min(availableParallelism(), MOST_THREADS)
  const lanes = Array.from({ length: threads }, () => new Lane())
  const running: Promise<JobResult>[] = []
  let next = 0
  const start = (): void => {
    const job = jobs[next]
    if (job === undefined) return
    next += 1
    const lane = lanes.reduce((least, candidate) => (candidate.waiting < least.waiting ? candidate : least))
    running.push(lane.run(job))
  }
  try {
    while (running.length < AHEAD && next < jobs.length) start()
    for (let result = await running.shift(); result !== undefined; result = await running.shift()) {
      start()
      yield result
    }
  } finally {
    await Promise.all(lanes.map((lane) => lane.close()))
  }
}

/** A thread with a queue; a thread that dies or hangs costs its file, not the run. */
class Lane {
  waiting = 0
  #worker: Worker | null = null
  #last: Promise<unknown> = Promise.resolve()

  run(job: Job): Promise<JobResult> {
    this.waiting += 1
    const result = this.#last.then(() => this.#send(job)).finally(() => (this.waiting -= 1))
    this.#last = result
    return result
  }

  async close(): Promise<void> {
    await this.#worker?.terminate()
  }

  #send(job: Job): Promise<JobResult> {
    const messages = messagesIn(job.language)
    const worker = (this.#worker ??= new Worker(new URL('worker.js', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    }))
    return new Promise((resolve) => {
      const settle = (result: JobResult, healthy: boolean): void => {
        clearTimeout(timer)
        worker.off('message', onMessage).off('error', onError).off('exit', onExit)
        if (!healthy) {
          this.#worker = null
          // what it still has to say is no concern of the next file
          worker.on('error', () => {})
          void worker.terminate()
        }
        resolve(result)
      }
      const onMessage = (result: JobResult): void => settle(result, true)
      const onError = (error: Error): void => settle(unreadable(job.file, messages.failed(error.message)), false)
      const onExit = (code: number): void => settle(unreadable(job.file, messages.failed(`exit ${code}`)), false)
      const timer = setTimeout(
        () => settle(unreadable(job.file, messages.timedOut(TIMEOUT_SECONDS)), false),
        TIMEOUT_SECONDS * 1000,
      )
      worker.once('message', onMessage).once('error', onError).once('exit', onExit)
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage(job)
    })
  }
}
