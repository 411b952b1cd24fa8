import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { writeMixedDocuments } from './mixed-documents.mjs'
import { writeRealisticDocuments } from './realistic-documents.mjs'

const COMMAND = path.resolve(import.meta.dirname, '../dist-cli/nianbao.js')
const COUNTS = [500, 1000, 2000]
const RUNS = 3
const SAMPLE_MS = 10

/**
 * Highest resident memory of a process so far in MB, where the system tells (Linux), else null.
 * @param {number} pid
 */
const peakMegabytes = async (pid) => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const kilobytes = /^VmHWM:\s+(?<size>\d+)/mu.exec(status)?.groups?.['size']
  return kilobytes === undefined ? null : Number(kilobytes) / 1024
}

/**
 * Runs the command on a folder.
 * @param {string} folder
 * @returns {Promise<{ seconds: number, peak: number | null }>}
 */
const timeRun = (folder) =>
  new Promise((resolve, reject) => {
    const startedAt = performance.now()
    /** @type {number | null} */
    let peak = null
    const child = spawn(process.execPath, [COMMAND, 'parse', folder, '-f', 'ndjson', '-o', `${folder}.ndjson`], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let errors = ''
    child.stderr.on('data', (chunk) => (errors += chunk))
    const sample = async () => {
      if (child.pid !== undefined) peak = (await peakMegabytes(child.pid)) ?? peak
    }
    const sampling = setInterval(() => void sample(), SAMPLE_MS)
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(sampling)
      if (code === 0 || code === 1) resolve({ seconds: (performance.now() - startedAt) / 1000, peak })
      else reject(new Error(`exit code ${code}\n${errors}`))
    })
  })

/** Documents of the bundled data (about 1 kB each), then reports of the size people publish (about 4 kB). */
const KINDS = [
  { name: 'bundled', write: writeMixedDocuments },
  { name: 'realistic', write: writeRealisticDocuments },
]

const folder = await mkdtemp(path.join(tmpdir(), 'nianbao-bench-'))
try {
  console.log(`Whole command, ${availableParallelism()} cores, start-up included; median of ${RUNS} runs`)
  for (const { name, write } of KINDS)
    for (const count of COUNTS) {
      const documents = path.join(folder, `${name}-${count}`)
      const bytes = await write(documents, count)
      const runs = []
      for (let run = 0; run < RUNS; run += 1) runs.push(await timeRun(documents))
      runs.sort((left, right) => left.seconds - right.seconds)
      const seconds = runs.map((run) => run.seconds)
      const median = seconds[Math.floor(RUNS / 2)] ?? 0
      const peak = Math.max(...runs.map((run) => run.peak ?? 0))
      console.log(
        `${String(count).padStart(5)} ${name} documents, ${(bytes / 1e6).toFixed(1)} MB: ` +
          `${(count / median).toFixed(0)} a second (${seconds.map((each) => each.toFixed(2)).join(', ')} s), ` +
          `peak memory ${peak === 0 ? 'unknown' : `${peak.toFixed(0)} MB`}`,
      )
    }
} finally {
  await rm(folder, { recursive: true, force: true })
}
