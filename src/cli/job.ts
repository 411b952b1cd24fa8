import type { Language } from '../core/domain/language'
import type { NamedBy } from '../core/text/agency-id'
import type { Format } from './arguments'
import type { Audited } from './audit/audited'
import type { InputFile } from './inputs'
import type { Extent } from './read-input'

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
export interface ReportResult {
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

/** The result for a file of which nothing could be read. */
export const unreadable = ({ id, name }: InputFile, reason: string): JobResult => [
  { id, read: 'none', complaints: [`${name}: ${reason}`], output: null },
]
