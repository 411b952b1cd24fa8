import type { DecodeError } from '../core/schema/decode-error'
import { decodeFigures } from '../core/schema/decode-report'
import type { Result } from '../core/domain/result'
import { ok } from '../core/domain/result'
import type { ReportFigures } from '../core/metrics/report-figures'

/** A report of `figures.json` that could not be read. */
export interface BrokenReport {
  readonly id: string
  readonly reason: string
}

export interface Figures {
  readonly reports: readonly ReportFigures[]
  readonly broken: readonly BrokenReport[]
}

const isObject = (json: unknown): json is Readonly<Record<string, unknown>> => typeof json === 'object' && json !== null

/** JSON of `figures.json` → reports; one that is broken is named and does not take the others down. */
export const decodeEach = (json: unknown): Result<Figures, DecodeError> => {
  const all = decodeFigures(json)
  if (all.ok) return ok({ reports: all.value, broken: [] })
  if (all.error.kind === 'newer-version' || !isObject(json) || !Array.isArray(json['reports'])) return all
  const listed: readonly unknown[] = json['reports']
  const reports: ReportFigures[] = []
  const broken: BrokenReport[] = []
  for (const [index, report] of listed.entries()) {
    const one = decodeFigures({ ...json, reports: [report] })
    if (one.ok) reports.push(...one.value)
    else broken.push({ id: idOf(report) ?? `#${index + 1}`, reason: reasonOf(one.error) })
  }
  return reports.length === 0 ? all : ok({ reports, broken })
}

const idOf = (report: unknown): string | null =>
  isObject(report) && typeof report['id'] === 'string' ? report['id'] : null

/** A decode error in words for the person who looks after the data. */
export const reasonOf = (error: DecodeError): string =>
  error.kind === 'newer-version' ? `version ${error.found}` : [error.path, error.reason].filter(Boolean).join(': ')
