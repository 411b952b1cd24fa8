import { parentPort } from 'node:worker_threads'
import type { Job } from './job'
import { doJob } from './job'

const answer = async (job: Job): Promise<void> => {
  const results = await doJob(job)
  parentPort?.postMessage(
    results,
    results.flatMap(({ output }) => output?.content.buffer ?? []),
  )
}

// one job at a time: the pool sends the next when it has the answer
parentPort?.on('message', (job: Job) => void answer(job))
