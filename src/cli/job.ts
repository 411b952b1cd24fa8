import type { Language } from '../core/domain/language'
import type { Report } from '../core/domain/report'
import type { CatalogEntry } from '../core/schema/wire-catalog'
import { encodeReport, encodeReportFigures } from '../core/schema/encode-report'
import { longTableRecords } from '../core/schema/long-table'
import type { Format } from './arguments'
import { catalogEntry } from './build/catalog-entry'
import type { InputFile } from './inputs'
import { reasonOf } from './inputs'
import { complaintsAbout } from './complaints'
import { messagesIn } from './messages'
import { extentRead, readInput } from './read-input'
import { reportTable } from './report-table'

/** One file to read, and the form in which its report is wanted. */
export interface Job {
  readonly file: InputFile
  readonly want: Format | 'json-pretty' | 'data-set'
  readonly language: Language
  /** Warnings and notes are wanted too. */
  readonly verbose: boolean
}

/**
 * What becomes of a file: bytes ready to be written and lines ready to be shown, never the report itself, so that little
 * is copied between threads.
 */
export interface JobResult {
  readonly read: 'all' | 'part' | 'none'
  /** For people, on standard error. */
  readonly complaints: readonly string[]
  /** Null where the file could not be opened. */
  readonly output: Written | null
}

interface Written {
  readonly content: Uint8Array<ArrayBuffer>
  /** Only for a data set. */
  readonly parts?: {
    readonly figures: Uint8Array<ArrayBuffer>
    readonly csv: Uint8Array<ArrayBuffer>
    readonly entry: CatalogEntry
  }
}

/** Reads one file and writes its report; whatever goes wrong becomes a complaint. */
export const doJob = async ({ file, want, language, verbose }: Job): Promise<JobResult> => {
  try {
    const report = await readInput(file)
    const complaints = complaintsAbout(file.name, report.diagnostics, { language, verbose })
    return { read: extentRead(report), complaints, output: WRITERS[want](report, language) }
  } catch (error) {
    return unreadable(file.name, reasonOf(error, messagesIn(language)))
  }
}

/** The result for a file of which nothing could be read. */
export const unreadable = (name: string, reason: string): JobResult => ({
  read: 'none',
  complaints: [`${name}: ${reason}`],
  output: null,
})

const encoder = new TextEncoder()
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text)

const WRITERS: Readonly<Record<Job['want'], (report: Report, language: Language) => Written>> = {
  json: (report) => ({ content: bytesOf(JSON.stringify(encodeReport(report))) }),
  'json-pretty': (report) => ({ content: bytesOf(JSON.stringify(encodeReport(report), null, 2)) }),
  ndjson: (report) => ({ content: bytesOf(JSON.stringify(encodeReport(report))) }),
  csv: (report) => ({ content: bytesOf(longTableRecords(report)) }),
  table: (report, language) => ({ content: bytesOf(reportTable(report, messagesIn(language))) }),
  'data-set': (report) => ({
    content: bytesOf(JSON.stringify(encodeReport(report))),
    parts: {
      figures: bytesOf(JSON.stringify(encodeReportFigures(report))),
      csv: bytesOf(longTableRecords(report)),
      entry: catalogEntry(report),
    },
  }),
}
