import * as z from 'zod/mini'
import type { Report } from '../domain/report'
import type { Result } from '../domain/result'
import { ok } from '../domain/result'
import type { DecodeError } from './decode-error'
import { fromIssues } from './decode-error'
import { decodeReportFigures } from './decode-figures'
import { migrate } from './migrations'
import { reportSchema } from './wire-report'

// a page without 'unsafe-eval' would report the attempt to compile the schema
z.config({ jitless: true })

/** JSON of `reports/<id>.json` → report; never throws. */
export const decodeReport = (json: unknown): Result<Report, DecodeError> => {
  const file = migrate(json)
  if (!file.ok) return file
  const parsed = z.safeParse(reportSchema, file.value)
  if (!parsed.success) return fromIssues(parsed.error)
  const { blocks, schemaVersion: _version, ...figures } = parsed.data
  const report = decodeReportFigures(figures)
  return report.ok ? ok({ ...report.value, blocks }) : report
}
