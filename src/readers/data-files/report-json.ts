import type { Report } from '../../core/domain/report'
import type { Result } from '../../core/domain/result'
import { decodeFigures } from '../../core/schema/decode-figures'
import { reportOfEntry } from '../../core/library/library-entry'
import { decodeLibrary } from '../../core/schema/wire-library'
import { decodeReport } from '../../core/schema/decode-report'
import type { DecodeError } from '../../core/schema/decode-error'
import { Refusal } from '../refusal'
import { readShownJson } from './shown-json'

/** Reports of one file; a data set of a province has fewer. */
const MOST_REPORTS = 20_000

/**
 * Report JSON → reports: `reports/<id>.json`, `figures.json`, an exported library (corrected, marked so), and what `nianbao parse` prints of one file, of many as an
 * array, and one a line. All or nothing: half a data file would pass for the whole.
 */
export const readReportJson = (text: string): readonly Report[] => {
  const whole = parseJson(text)
  const values = whole === undefined ? text.split('\n').flatMap(parseLine) : [whole].flat()
  if (values.length === 0 || values.length > MOST_REPORTS) throw new Refusal('unknown-json', `${values.length}`)
  return values.flatMap(reportsOf)
}

const reportsOf = (value: unknown): readonly Report[] => {
  if ('nianbaoShown' in asObject(value)) return readShownJson(value)
  if ('reports' in asObject(value)) return figuresOf(value)
  return 'library' in asObject(value) ? libraryOf(value) : [valueOf(decodeReport(value))]
}

const libraryOf = (value: unknown): readonly Report[] => {
  const { entries, broken } = valueOf(decodeLibrary(value))
  const [first] = broken
  if (first !== undefined) throw new Refusal('unknown-json', first.slice(0, 80))
  return entries.map(reportOfEntry)
}

const figuresOf = (value: unknown): readonly Report[] => {
  const { reports, broken } = valueOf(decodeFigures(value))
  const [first] = broken
  if (first !== undefined) throw new Refusal('unknown-json', `${first.id}: ${first.reason}`.slice(0, 80))
  return reports.map((report) => ({ ...report, blocks: [] }))
}

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {})

const valueOf = <T>(decoded: Result<T, DecodeError>): T => {
  if (decoded.ok) return decoded.value
  const { error } = decoded
  throw new Refusal(
    'unknown-json',
    error.kind === 'invalid' ? `${error.path}: ${error.reason}`.slice(0, 80) : `${error.found}`,
  )
}

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
  if (value === undefined) throw new Refusal('damaged-file', 'JSON')
  return [value]
}
