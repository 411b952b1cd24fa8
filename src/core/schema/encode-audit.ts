import type { Because, CheckCount, Finding, Operand } from '../domain/finding'
import { formatPlace } from '../domain/place'
import type { Report } from '../domain/report'
import type { Audit, AuditSummary, AuditedReport, WireCount, WireFinding, WireOperand } from './wire-audit'
import { pack, packedText } from './pack'
import { PACKED_VERSION, SCHEMA_VERSION } from './schema-version'

type Owner = Pick<WireFinding, 'reportId' | 'year'>

const encodeOperand = (operand: Operand, owner: Owner): WireOperand => ({
  ...(operand.reportId === owner.reportId ? {} : { reportId: operand.reportId, year: operand.year }),
  name: operand.name,
  ...(operand.state === 'value' ? {} : { state: operand.state }),
  ...(operand.value === null ? {} : { value: operand.value }),
  ...(operand.approx === undefined ? {} : { approx: operand.approx }),
  ...(operand.corrected === undefined ? {} : { corrected: operand.corrected }),
  printed: operand.printed,
  ...(operand.place === null ? {} : { place: formatPlace(operand.place) }),
  ...(operand.quote === undefined ? {} : { quote: operand.quote }),
})

const encodeBecause = ({ code, values, operands }: Because) => ({
  code,
  ...(values === undefined ? {} : { values: Object.entries(values).map(([name, value]) => ({ name, value })) }),
  ...(operands === undefined ? {} : { operands: [...operands] }),
})

const encodeNumbers = ({ expected, actual, difference }: Finding): Partial<WireFinding> => ({
  ...(expected === null ? {} : { expected }),
  ...(actual === null ? {} : { actual }),
  ...(difference === null ? {} : { difference }),
})

/** One finding as it stands in a file; `year` is that of its report. */
const encodeFinding = (finding: Finding, year: number | null): WireFinding => ({
  fingerprint: finding.fingerprint,
  rule: finding.rule,
  instance: finding.instance,
  reportId: finding.reportId,
  year,
  verdict: finding.verdict,
  ...(finding.class === null ? {} : { class: finding.class }),
  ...(finding.severity === 'note' ? {} : { severity: finding.severity }),
  formula: [...finding.formula],
  operands: finding.operands.map((operand) => encodeOperand(operand, { reportId: finding.reportId, year })),
  ...encodeNumbers(finding),
  ...(finding.because.length === 0 ? {} : { because: finding.because.map(encodeBecause) }),
  ...(finding.remedies.length === 0 ? {} : { remedies: [...finding.remedies] }),
})

/** What an audit says about a report besides its findings. */
export const auditedReport = ({ id, source, metadata }: Pick<Report, 'id' | 'source' | 'metadata'>): AuditedReport => ({
  id,
  source: source.name,
  agency: metadata.agency?.value ?? null,
  year: metadata.year?.value ?? null,
  kind: metadata.kind,
})

const lines = (items: readonly unknown[]): string => items.map((item) => JSON.stringify(item)).join(',\n')

const encodedFindings = ({ reports, findings }: Audit): readonly WireFinding[] => {
  const years = new Map(reports.map(({ id, year }) => [id, year]))
  return findings.map((finding) => encodeFinding(finding, years.get(finding.reportId) ?? null))
}

const findingLines = (audit: Audit): string => lines(encodedFindings(audit))

/** Audit → JSON text, one report and one finding a line. */
export const encodeAudit = (audit: Audit): string =>
  `{"schemaVersion":${SCHEMA_VERSION},"reports":[\n${lines(audit.reports)}\n],"findings":[\n${findingLines(audit)}\n]}\n`

const encodeCount = ({ reportId, rule, counts }: CheckCount): WireCount => ({
  reportId,
  rule,
  ...(counts.holds === 0 ? {} : { holds: counts.holds }),
  ...(counts.contradicts === 0 ? {} : { contradicts: counts.contradicts }),
  ...(counts['cannot-tell'] === 0 ? {} : { untold: counts['cannot-tell'] }),
})

/** Summary → JSON text of `audit.json`, or of the findings of an agency. */
export const encodeAuditSummary = (summary: AuditSummary): string =>
  `{"schemaVersion":${PACKED_VERSION},"reports":${packedText(pack(summary.reports))},"findings":[\n${findingLines(summary)}\n],"counts":${packedText(pack(summary.counts.map(encodeCount)))}}\n`

/** Checks on the reports of an agency → JSON text of `checks/<agency>.json`. */
export const encodeChecks = (audit: Audit): string => {
  const findings = encodedFindings(audit)
  const heads = pack(findings.map((finding) => ({ ...finding, operands: finding.operands.length })))
  const operands = pack(findings.flatMap((finding) => finding.operands))
  return `{"schemaVersion":${PACKED_VERSION},"reports":${packedText(pack(audit.reports))},"findings":${packedText(heads)},"operands":${packedText(operands)}}\n`
}
