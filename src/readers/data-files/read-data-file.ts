import type { DataItem } from './data-item'
import { readLongTable } from './long-table'
import { readReportJson } from './report-json'

/** A file of data, not of text: report JSON or the data set's CSV. */
export const readDataFile = (bytes: Uint8Array, kind: 'json' | 'csv'): readonly DataItem[] => {
  const text = new TextDecoder('utf-8').decode(bytes)
  return kind === 'json' ? readReportJson(text) : readLongTable(text).map((report) => ({ kind: 'report', report }))
}
