import type { Language } from '../core/domain/language'
import type { Report } from '../core/domain/report'
import { encodeReport } from '../core/schema/encode-report'
import { correctedRecords, longTableRecords } from '../core/schema/long-table'
import type { Format } from './arguments'
import type { Audited } from './audit/audited'
import { auditedOf } from './audit/audited'
import type { NamedBy } from '../core/text/agency-id'
import { namedBy } from './build/catalog-entry'
import type { InputFile } from './inputs'
import { reasonOf } from './inputs'
import { complaintsAbout } from './complaints'
import { messagesIn } from './messages'
import type { Extent } from './read-input'
import { extentRead, readInput } from './read-input'
import { reportTable } from './report-table'

/** One file to read, and the form in which its report is wanted. */
export interface Job {
  readonly file: InputFile
  /** Null where only the audit is wanted. */
  readonly want: Format | 'json-pretty' | null
  readonly audit: boolean
  readonly language: Language
  /** Notes are wanted too. */
  readonly verbose: boolean
}

/** What becomes of a file: one result, of an archive one for each report in it. */
export type JobResult = readonly ReportResult[]

/**
 * What becomes of a report: bytes ready to be written and lines ready to be shown, never its text, so that little is
 * copied between threads.
 */
interface ReportResult {
  readonly id: string
  readonly read: Extent
  /** For people, on standard error. */
  readonly complaints: readonly string[]
  /** Null where the file could not be opened. */
  readonly output: Written | null
}

interface Written {
  readonly content: Uint8Array<ArrayBuffer>
  /** Whose report it is, for joining the agencies of a data set. */
  readonly named: NamedBy | null
  readonly audited: Audited | null
}

/** Reads one file and writes its reports; whatever goes wrong becomes a complaint. */
export const doJob = async (job: Job): Promise<JobResult> => {
  const results: ReportResult[] = []
  try {
    for await (const report of readInput(job.file)) results.push(resultOf(report, job))
    return results
  } catch (error) {
    return [...results, ...unreadable(job.file, reasonOf(error, messagesIn(job.language)))]
  }
}

const resultOf = (report: Report, { want, audit, language, verbose }: Job): ReportResult => ({
  id: report.id,
  read: extentRead(report),
  complaints: complaintsAbout(report.source.name, report.diagnostics, { language, verbose }),
  output: {
    content: encoder.encode(want === null ? '' : WRITERS[want](report, language)),
    named: namedBy(report),
    audited: audit ? auditedOf(report) : null,
  },
})

/** The result for a file of which nothing could be read. */
export const unreadable = ({ id, name }: InputFile, reason: string): JobResult => [
  { id, read: 'none', complaints: [`${name}: ${reason}`], output: null },
]

const encoder = new TextEncoder()

const WRITERS: Readonly<Record<NonNullable<Job['want']>, (report: Report, language: Language) => string>> = {
  json: (report) => JSON.stringify(encodeReport(report)),
  'json-pretty': (report) => JSON.stringify(encodeReport(report), null, 2),
  ndjson: (report) => JSON.stringify(encodeReport(report)),
  csv: longTableRecords,
  'csv-corrections': correctedRecords,
  table: (report, language) => reportTable(report, messagesIn(language)),
}
