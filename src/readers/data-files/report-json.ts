import type { Report } from '../../core/domain/report'
import type { Result } from '../../core/domain/result'
import { decodeFigures } from '../../core/schema/decode-figures'
import { decodeLibrary } from '../../core/schema/wire-library'
import { decodeReport } from '../../core/schema/decode-report'
import type { DecodeError } from '../../core/schema/decode-error'
import { Refusal } from '../refusal'
import type { DataItem } from './data-item'
import { readShownJson } from './shown-json'

/** Reports of one file; a data set of a province has fewer. */
const MOST_REPORTS = 20_000

/**
 * Report JSON → reports: `reports/<id>.json`, `figures.json`, and what `nianbao parse` prints of one file, of many as an
 * array, and one a line. All or nothing: half a data file would pass for the whole. An exported library gives its entries,
 * and says of each that is broken.
 */
export const readReportJson = (text: string): readonly DataItem[] => {
  const whole = parseJson(text)
  const values = whole === undefined ? text.split('\n').flatMap(parseLine) : [whole].flat()
  if (values.length === 0 || values.length > MOST_REPORTS) throw new Refusal('unknown-json', '')
  return values.flatMap(itemsOf)
}

const itemsOf = (value: unknown): readonly DataItem[] =>
  'library' in asObject(value) ? libraryOf(value) : reportsOf(value).map((report) => ({ kind: 'report', report }))

const reportsOf = (value: unknown): readonly Report[] => {
  if ('nianbaoShown' in asObject(value)) return readShownJson(value)
  return 'reports' in asObject(value) ? figuresOf(value) : [valueOf(decodeReport(value))]
}

const libraryOf = (value: unknown): readonly DataItem[] => {
  const { entries, broken } = valueOf(decodeLibrary(value))
  return [
    ...entries.map((entry): DataItem => ({ kind: 'entry', entry })),
    ...broken.map((error): DataItem => ({ kind: 'broken', part: partOf(error) })),
  ]
}

const figuresOf = (value: unknown): readonly Report[] => {
  const { reports, broken } = valueOf(decodeFigures(value))
  const [first] = broken
  if (first !== undefined) throw new Refusal('unknown-json', first.id)
  return reports.map((report) => ({ ...report, blocks: [] }))
}

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {})

const valueOf = <T>(decoded: Result<T, DecodeError>): T => {
  if (decoded.ok) return decoded.value
  throw new Refusal('unknown-json', partOf(decoded.error))
}

/** The part that is broken; of a newer version none is. */
const partOf = (error: DecodeError): string => (error.kind === 'invalid' ? error.path.slice(0, 80) : '')

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const parseLine = (line: string): readonly unknown[] => {
  if (line.trim() === '') return []
  const value = parseJson(line)
  if (value === undefined) throw new Refusal('damaged-file', '')
  return [value]
}
