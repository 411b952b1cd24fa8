import type { Language } from '../core/domain/language'
import type { Diagnostic } from '../core/domain/diagnostic'
import type { Report } from '../core/domain/report'
import type { CatalogEntry } from '../core/schema/wire-catalog'
import { encodeReport, encodeReportFigures } from '../core/schema/encode-report'
import { longTableRecords } from '../core/schema/long-table'
import type { Format } from './arguments'
import { catalogEntry } from './build/catalog-entry'
import type { InputFile } from './inputs'
import { reasonOf } from './inputs'
import { messagesIn } from './messages'
import { extentRead, readInput } from './read-input'
import { reportTable } from './report-table'

/** One file to read, and the form in which its report is wanted. */
export interface Job {
  readonly file: InputFile
  readonly want: Format | 'json-pretty' | 'data-set'
  readonly language: Language
}

/** What becomes of a file: texts ready to be written, never the report itself, so that little passes between threads. */
export type JobResult =
  | {
      readonly ok: true
      readonly read: 'all' | 'part' | 'none'
      readonly diagnostics: readonly Diagnostic[]
      readonly text: string
      /** Only for a data set. */
      readonly parts?: { readonly figures: string; readonly csv: string; readonly entry: CatalogEntry }
    }
  | { readonly ok: false; readonly reason: string }

/** Reads one file and writes its report; whatever goes wrong becomes a reason. */
export const doJob = async ({ file, want, language }: Job): Promise<JobResult> => {
  try {
    const report = await readInput(file)
    return { ok: true, read: extentRead(report), diagnostics: report.diagnostics, ...WRITERS[want](report, language) }
  } catch (error) {
    return { ok: false, reason: reasonOf(error, messagesIn(language)) }
  }
}

type Written = Pick<Extract<JobResult, { ok: true }>, 'text' | 'parts'>

const WRITERS: Readonly<Record<Job['want'], (report: Report, language: Language) => Written>> = {
  json: (report) => ({ text: JSON.stringify(encodeReport(report)) }),
  'json-pretty': (report) => ({ text: JSON.stringify(encodeReport(report), null, 2) }),
  ndjson: (report) => ({ text: JSON.stringify(encodeReport(report)) }),
  csv: (report) => ({ text: longTableRecords(report) }),
  table: (report, language) => ({ text: reportTable(report, messagesIn(language)) }),
  'data-set': (report) => ({
    text: JSON.stringify(encodeReport(report)),
    parts: {
      figures: JSON.stringify(encodeReportFigures(report)),
      csv: longTableRecords(report),
      entry: catalogEntry(report),
    },
  }),
}
