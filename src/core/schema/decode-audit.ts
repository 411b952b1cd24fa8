import type { Because, CheckCount, Finding, Operand } from '../domain/finding'
import { parsePlace } from '../domain/place'
import type { Result } from '../domain/result'
import { ok } from '../domain/result'
import { checked, isKeyed } from './check'
import { isAudit, isAuditSummary, isChecks, isRule } from './check-audit'
import type { DecodeError } from './decode-error'
import { migrate, migratePacked } from './migrations'
import { listOf, portions } from './unpack'
import type { Audit, AuditSummary, WireCount, WireFinding, WireOperand } from './wire-audit'

const decodeOperand = (wire: WireOperand, finding: WireFinding): Operand => ({
  reportId: wire.reportId ?? finding.reportId,
  year: wire.reportId === undefined ? finding.year : (wire.year ?? null),
  name: wire.name,
  state: wire.state ?? 'value',
  value: wire.value ?? null,
  ...(wire.approx === undefined ? {} : { approx: wire.approx }),
  ...(wire.corrected === undefined ? {} : { corrected: wire.corrected }),
  printed: wire.printed,
  place: wire.place === undefined ? null : parsePlace(wire.place),
  ...(wire.quote === undefined ? {} : { quote: wire.quote }),
})

const decodeBecause = ({ code, values, operands }: NonNullable<WireFinding['because']>[number]): Because => ({
  code,
  ...(values === undefined ? {} : { values: Object.fromEntries(values.map(({ name, value }) => [name, value])) }),
  ...(operands === undefined ? {} : { operands }),
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
  because: (wire.because ?? []).map(decodeBecause),
  remedies: wire.remedies ?? [],
})

/** A rule this version does not know has no name to be shown under; it is left out. */
const decodeCount = ({
  reportId,
  rule: name,
  holds = 0,
  contradicts = 0,
  untold = 0,
}: WireCount): readonly CheckCount[] => {
  const rule = checked(isRule, name)
  return rule.ok ? [{ reportId, rule: rule.value, counts: { holds, contradicts, 'cannot-tell': untold } }] : []
}

/** JSON of `audit.json`, or of the findings of an agency, → contradictions and counts; never throws. */
export const decodeAuditSummary = (json: unknown): Result<AuditSummary, DecodeError> => {
  const file = migratePacked(json)
  if (!file.ok) return file
  const [audited, counted] = [listOf(file.value, 'reports'), listOf(file.value, 'counts')]
  if (!audited.ok) return audited
  if (!counted.ok) return counted
  const parsed = checked(isAuditSummary, { ...file.value, reports: audited.value, counts: counted.value })
  if (!parsed.ok) return parsed
  const { reports, findings, counts } = parsed.value
  return ok({ reports, findings: findings.map(decodeFinding), counts: counts.flatMap(decodeCount) })
}

/** JSON of `checks/<agency>.json` → the checks; never throws. */
export const decodeChecks = (json: unknown): Result<Audit, DecodeError> => {
  const file = migratePacked(json)
  if (!file.ok) return file
  const [reports, findings, operands] = [
    listOf(file.value, 'reports'),
    listOf(file.value, 'findings'),
    listOf(file.value, 'operands'),
  ]
  if (!reports.ok) return reports
  if (!findings.ok) return findings
  if (!operands.ok) return operands
  const operandsOf = portions(operands.value)
  const whole = findings.value.map((finding) =>
    isKeyed(finding) ? { ...finding, operands: operandsOf(finding['operands']) } : finding,
  )
  const parsed = checked(isChecks, { reports: reports.value, findings: whole })
  return parsed.ok ? ok({ reports: parsed.value.reports, findings: parsed.value.findings.map(decodeFinding) }) : parsed
}

/** JSON of an audit, such as `nianbao audit` writes, → audit; never throws. */
export const decodeAudit = (json: unknown): Result<Audit, DecodeError> => {
  const file = migrate(json)
  if (!file.ok) return file
  const parsed = checked(isAudit, file.value)
  return parsed.ok ? ok({ reports: parsed.value.reports, findings: parsed.value.findings.map(decodeFinding) }) : parsed
}
