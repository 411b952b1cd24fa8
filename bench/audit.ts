import { auditReport, auditSeries } from '../src/core/audit/run-audit'
import { parseReport } from '../src/core/ingest/parse-report'
import { readDocument } from '../src/readers/read-document'
import { writtenReport } from './written-report'

const REPORTS = 1000
const RUNS = 5

/** A hundred agencies with ten years each, on the forms of 2014, 2019 and 2021, tables and sentences. */
const YEARS = Array.from({ length: 10 }, (_, index) => 2014 + index)
const AGENCIES = REPORTS / YEARS.length

const encoder = new TextEncoder()
const reports = Array.from({ length: AGENCIES }, (_, agency) =>
  YEARS.map((year) =>
    parseReport(readDocument(encoder.encode(writtenReport(agency, year)), `${agency}-${year}`), `${agency}-${year}`),
  ),
).flat()

interface Timing {
  readonly alone: number
  readonly series: number
}

/** Time the processor worked, so that other programs do not count. */
const secondsOf = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1e6

const once = (): Timing => {
  // rules keep what they read of a report: a new object each time makes every run a first one
  const fresh = reports.map((report) => ({ ...report }))
  const startedAt = process.cpuUsage()
  for (const report of fresh) auditReport(report)
  const alone = process.cpuUsage(startedAt)
  auditSeries(fresh)
  const all = process.cpuUsage(startedAt)
  return { alone: secondsOf(alone), series: secondsOf(all) - secondsOf(alone) }
}

const runs = Array.from({ length: RUNS }, once).sort((a, b) => a.alone + a.series - b.alone - b.series)
const median = runs[Math.floor(RUNS / 2)] ?? { alone: Number.NaN, series: Number.NaN }
const findings = [...reports.flatMap(auditReport), ...auditSeries(reports)]
const cells = reports.reduce((sum, report) => sum + report.cells.length, 0)
const claims = reports.reduce((sum, report) => sum + report.claims.length, 0)
const seconds = (time: number): string => `${time.toFixed(2)} s`

process.stdout.write(
  `${REPORTS} reports (${cells} cells, ${claims} figures in sentences) audited, processor time, median of ${RUNS} runs: ${seconds(median.alone + median.series)} ` +
    `(each alone ${seconds(median.alone)}, across years and peers ${seconds(median.series)}); ` +
    `${findings.length} checks, ${findings.filter(({ verdict }) => verdict === 'contradicts').length} contradictions\n`,
)
