import * as z from 'zod/mini'
import type { Finding, Operand } from '../domain/finding'
import { parsePlace } from '../domain/place'
import type { Result } from '../domain/result'
import { ok } from '../domain/result'
import type { DecodeError } from './decode-error'
import { fromIssues } from './decode-error'
import { migrate } from './migrations'
import type { Audit, WireFinding, WireOperand } from './wire-audit'
import { auditSchema } from './wire-audit'

const decodeOperand = (wire: WireOperand, finding: WireFinding): Operand => ({
  reportId: wire.reportId ?? finding.reportId,
  year: wire.reportId === undefined ? finding.year : (wire.year ?? null),
  name: wire.name,
  state: wire.state ?? 'value',
  value: wire.value ?? null,
  ...(wire.approx === undefined ? {} : { approx: wire.approx }),
  printed: wire.printed,
  place: wire.place === undefined ? null : parsePlace(wire.place),
  ...(wire.quote === undefined ? {} : { quote: wire.quote }),
})

const decodeFinding = (wire: WireFinding): Finding => ({
  fingerprint: wire.fingerprint,
  rule: wire.rule,
  instance: wire.instance,
  reportId: wire.reportId,
  verdict: wire.verdict,
  class: wire.class ?? null,
  severity: wire.severity ?? 'note',
  formula: wire.formula,
  operands: wire.operands.map((operand) => decodeOperand(operand, wire)),
  expected: wire.expected ?? null,
  actual: wire.actual ?? null,
  difference: wire.difference ?? null,
  because: wire.because ?? [],
  remedies: wire.remedies ?? [],
})

/** JSON of `audit.json` → audit; never throws. */
export const decodeAudit = (json: unknown): Result<Audit, DecodeError> => {
  const file = migrate(json)
  if (!file.ok) return file
  const parsed = z.safeParse(auditSchema, file.value)
  return parsed.success
    ? ok({ reports: parsed.data.reports, findings: parsed.data.findings.map(decodeFinding) })
    : fromIssues(parsed.error)
}
