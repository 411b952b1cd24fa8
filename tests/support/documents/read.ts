import type { Report } from '../../../src/core/domain/report'
import type { SourceDocument } from '../../../src/core/domain/document'
import { openFile } from '../../../src/readers/open-file'
import { readReports } from '../../../src/readers/read-reports'

/** The reports of a file. */
export const reportsIn = async (bytes: Uint8Array, name: string): Promise<readonly Report[]> => {
  const reports: Report[] = []
  for await (const report of readReports(bytes, name, ({ part }) => part ?? 'one')) reports.push(report)
  return reports
}

/** The one report of a file. */
export const reportIn = async (bytes: Uint8Array, name: string): Promise<Report> => {
  const [report, ...others] = await reportsIn(bytes, name)
  if (report === undefined || others.length > 0) throw new Error(`${others.length + 1} reports in ${name}`)
  return report
}

/** The one document of a file. */
export const openOne = async (bytes: Uint8Array, name = 'report'): Promise<SourceDocument> => {
  for await (const { content } of openFile(bytes, name)) if (content.kind === 'document') return content.document
  throw new Error(`no document in ${name}`)
}
