import type { Language } from '../core/domain/language'
import type { Report } from '../core/domain/report'
import { encodeReport } from '../core/schema/encode-report'
import { correctedRecords, longTableRecords } from '../core/schema/long-table'
import type { Audited } from './audit/audited'
import { namedBy } from './build/catalog-entry'
import { reasonOf } from './inputs'
import { complaintsAbout } from './complaints'
import { messagesIn } from './messages'
import { extentRead, readInput } from './read-input'
import { reportTable } from './report-table'
import type { Job, JobResult, ReportResult } from './job'
import { unreadable } from './job'

/** Reads one file and writes its reports; whatever goes wrong becomes a complaint. */
export const doJob = async (job: Job): Promise<JobResult> => {
  const results: ReportResult[] = []
  try {
    const auditing = job.audit ? await import('./audit/audited') : null
    for await (const report of readInput(job.file)) {
      results.push(resultOf(report, job, auditing === null ? null : auditing.auditedOf(report)))
    }
    return results
  } catch (error) {
    return [...results, ...unreadable(job.file, reasonOf(error, messagesIn(job.language)))]
  }
}

const resultOf = (report: Report, { want, language, verbose }: Job, audited: Audited | null): ReportResult => ({
  id: report.id,
  read: extentRead(report),
  complaints: complaintsAbout(report, { language, verbose }),
  output: {
    content: encoder.encode(want === null ? '' : WRITERS[want](report, language)),
    named: namedBy(report),
    audited,
  },
})

const encoder = new TextEncoder()

const WRITERS: Readonly<Record<NonNullable<Job['want']>, (report: Report, language: Language) => string>> = {
  json: (report) => JSON.stringify(encodeReport(report)),
  'json-pretty': (report) => JSON.stringify(encodeReport(report), null, 2),
  ndjson: (report) => JSON.stringify(encodeReport(report)),
  csv: longTableRecords,
  'csv-corrections': correctedRecords,
  table: (report, language) => reportTable(report, messagesIn(language)),
}
