import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseReport } from '../src/core/ingest/parse-report'
import { readDocument } from '../src/readers/read-document'

const WARM_UP = 150
const RUNS = 200
const SERIES = 5

/** The report the project started from where it is at hand, else the longest annual report of the bundled data. */
const candidates = ['../shared/corpus/seed.txt', 'data/sources/shanghai-office-2025.html'].map((name) => resolve(name))
const path = candidates.find((candidate) => existsSync(candidate)) ?? join('data', 'sources', 'suqian-2025.html')
const bytes = readFileSync(path)

const once = (): number => {
  const startedAt = performance.now()
  parseReport(readDocument(bytes, 'seed'), 'seed')
  return performance.now() - startedAt
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

const cold = once()
for (let run = 0; run < WARM_UP; run += 1) once()
const series = Array.from({ length: SERIES }, () =>
  Array.from({ length: RUNS }, once).sort((left, right) => left - right),
)
const all = series.flat().sort((left, right) => left - right)
const medians = series.map((times) => quantile(times, 0.5)).sort((left, right) => left - right)
const milliseconds = (value: number): string => `${value.toFixed(2)} ms`

process.stdout.write(
  `${path}: ${bytes.length} bytes → report, one core, ${SERIES} × ${RUNS} runs after ${WARM_UP} to warm up\n` +
    `median ${milliseconds(quantile(all, 0.5))}, p95 ${milliseconds(quantile(all, 0.95))}, first ${milliseconds(cold)}; ` +
    `medians of the series ${medians.map(milliseconds).join(', ')}\n`,
)
