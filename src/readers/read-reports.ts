import type { Report } from '../core/domain/report'
import { parseReport } from '../core/ingest/parse-report'
import type { EncodingHints } from './decode'
import type { Opened } from './open-file'
import { openFile } from './open-file'

/** Gives a report its id by the file, or the part of it, that it stands in. */
export type NameReport = (opened: Opened) => string

/** All reports of a file, one after another; of what cannot be read, a report without figures that says why. */
export async function* readReports(
  bytes: Uint8Array,
  name: string,
  nameReport: NameReport,
  options: EncodingHints = {},
): AsyncGenerator<Report, void, undefined> {
  for await (const opened of openFile(bytes, name, options)) {
    const id = nameReport(opened)
    const { content } = opened
    yield content.kind === 'document' ? parseReport(content.document, id) : { ...content.report, id }
  }
}
