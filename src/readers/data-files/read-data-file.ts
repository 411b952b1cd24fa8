import type { Report } from '../../core/domain/report'
import { readLongTable } from './long-table'
import { readReportJson } from './report-json'

/** A file of data, not of text: report JSON or the data set's CSV. */
export const readDataFile = (bytes: Uint8Array, kind: 'json' | 'csv'): readonly Report[] => {
  const text = new TextDecoder('utf-8').decode(bytes)
  return kind === 'json' ? readReportJson(text) : readLongTable(text)
}
