import { parentPort } from 'node:worker_threads'
import type { Job } from './job'
import { doJob } from './do-job'

const answer = async (job: Job): Promise<void> => {
  const results = await doJob(job)
  parentPort?.postMessage(
    results,
    results.flatMap(({ output }) => output?.content.buffer ?? []),
  )
}

// in the order given: the next is not begun before the answer to the last
let last = Promise.resolve()
parentPort?.on('message', (job: Job) => {
  last = last.then(() => answer(job))
})
