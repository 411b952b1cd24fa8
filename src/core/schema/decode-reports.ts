import type { Result } from '../domain/result'
import { ok } from '../domain/result'
import type { DecodeError } from './decode-error'
import { reasonOf } from './decode-error'
import type { WireObject } from './migrations'
import { listOf } from './unpack'

/** A report that could not be read. */
export interface BrokenReport {
  readonly id: string
  readonly reason: string
}

/** The reports of a file that could be read, and those that could not. */
export interface Decoded<T> {
  readonly reports: readonly T[]
  readonly broken: readonly BrokenReport[]
}

const idOf = (report: unknown): string | null =>
  typeof report === 'object' && report !== null && 'id' in report && typeof report.id === 'string' ? report.id : null

const within = (index: number, error: DecodeError): DecodeError =>
  error.kind === 'invalid' ? { ...error, path: [`reports.${index}`, error.path].filter(Boolean).join('.') } : error

/**
 * A file that lists reports → each decoded; one that is broken is named and does not take the others down. Where
 * none is whole, the failure of the first is the answer. Never throws.
 */
export const decodeReports = <T>(
  file: WireObject,
  decode: (report: unknown) => Result<T, DecodeError>,
): Result<Decoded<T>, DecodeError> => {
  const rows = listOf(file, 'reports')
  if (!rows.ok) return rows
  const listed = rows.value
  const reports: T[] = []
  const broken: BrokenReport[] = []
  let first: DecodeError | null = null
  for (const [index, report] of listed.entries()) {
    const decoded = decode(report)
    if (decoded.ok) reports.push(decoded.value)
    else {
      first ??= within(index, decoded.error)
      broken.push({ id: idOf(report) ?? `#${index + 1}`, reason: reasonOf(decoded.error) })
    }
  }
  return first !== null && reports.length === 0 ? { ok: false, error: first } : ok({ reports, broken })
}
