import { parentPort } from 'node:worker_threads'
import type { Job } from './job'
import { doJob } from './job'

// one job at a time: the pool sends the next when it has the answer
parentPort?.on('message', (job: Job) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  void doJob(job).then((result) => parentPort?.postMessage(result))
})
