import type { DecodeError } from '../core/schema/decode-error'
import { decodeFigures } from '../core/schema/decode-report'
import type { Result } from '../core/domain/result'
import { fail, ok } from '../core/domain/result'
import type { ReportFigures } from '../core/metrics/report-figures'

/** A report that could not be read. */
export interface BrokenReport {
  readonly id: string
  readonly reason: string
}

export interface Figures {
  readonly reports: readonly ReportFigures[]
  readonly broken: readonly BrokenReport[]
}

const isObject = (json: unknown): json is Readonly<Record<string, unknown>> => typeof json === 'object' && json !== null

/** Reports decoded at a time: a few milliseconds, so that the page stays responsive. */
const SLICE = 12

/** Lets the browser answer the user before the next slice. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** JSON of a file of figures → reports; one that is broken is named and does not take the others down. */
export const decodeEach = async (json: unknown): Promise<Result<Figures, DecodeError>> => {
  if (!isObject(json) || !Array.isArray(json['reports'])) return withoutReports(json)
  const listed: readonly unknown[] = json['reports']
  const whole = decodeFigures({ ...json, reports: [] })
  if (!whole.ok) return whole
  const reports: ReportFigures[] = []
  const broken: BrokenReport[] = []
  let first: DecodeError | null = null
  for (let start = 0; start < listed.length; start += SLICE) {
    if (start > 0) await pause()
    const slice = listed.slice(start, start + SLICE)
    const together = decodeFigures({ ...json, reports: slice })
    if (together.ok) {
      reports.push(...together.value)
      continue
    }
    for (const [index, report] of slice.entries()) {
      const one = decodeFigures({ ...json, reports: [report] })
      if (one.ok) reports.push(...one.value)
      else {
        first ??= one.error
        broken.push({ id: idOf(report) ?? `#${start + index + 1}`, reason: reasonOf(one.error) })
      }
    }
  }
  return first !== null && reports.length === 0 ? fail(first) : ok({ reports, broken })
}

const withoutReports = (json: unknown): Result<Figures, DecodeError> => {
  const decoded = decodeFigures(json)
  return decoded.ok ? ok({ reports: decoded.value, broken: [] }) : decoded
}

const idOf = (report: unknown): string | null =>
  isObject(report) && typeof report['id'] === 'string' ? report['id'] : null

/** A decode error in words for the person who looks after the data. */
export const reasonOf = (error: DecodeError): string =>
  error.kind === 'newer-version' ? `version ${error.found}` : [error.path, error.reason].filter(Boolean).join(': ')
