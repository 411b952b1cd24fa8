import { formatPlace } from '../../core/domain/place'
import { isSettled } from '../../core/audit/settled'
import type { FindingSeverity } from '../../core/domain/finding'
import { RULE_GROUPS, RULE_GROUP_IDS } from '../../core/domain/finding'
import type { AuditWording } from '../../i18n/audit/wording'
import type { Paper, PaperFinding } from './paper'

const LEVELS: Readonly<Record<FindingSeverity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  note: 'note',
}
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'
const RULE_IDS = RULE_GROUP_IDS.flatMap((group) => RULE_GROUPS[group])

/** A file name as the URI reference SARIF asks for. */
const uriOf = (source: string): string => source.split('/').map(encodeURIComponent).join('/')

const suppressionsOf = ({ review, remark }: PaperFinding) =>
  isSettled(review) ? { suppressions: [{ kind: 'external', justification: remark }] } : {}

const resultOf = (item: PaperFinding, sources: ReadonlyMap<string, string>) => {
  const { finding, text } = item
  const message = [`${text.name}: ${text.formula}`, text.says, ...text.reasons].join('\n')
  return {
    ruleId: finding.rule,
    ruleIndex: RULE_IDS.indexOf(finding.rule),
    kind: 'fail',
    level: LEVELS[finding.severity],
    message: { text: message },
    locations: text.listed
      .filter(({ reportId }) => reportId === finding.reportId)
      .map((figure) => locationOf(figure, sources)),
    relatedLocations: text.listed
      .filter(({ reportId }) => reportId !== finding.reportId)
      .map((figure) => locationOf(figure, sources)),
    partialFingerprints: { 'nianbao/v1': finding.fingerprint },
    ...suppressionsOf(item),
    properties: { class: finding.class, formula: text.formula, difference: finding.difference },
  }
}

const locationOf = (
  { name, printed, place, reportId }: PaperFinding['text']['figures'][number],
  sources: ReadonlyMap<string, string>,
) => ({
  message: { text: `${name}: ${printed}` },
  physicalLocation: { artifactLocation: { uri: uriOf(sources.get(reportId) ?? reportId) } },
  ...(place === null ? {} : { logicalLocations: [{ fullyQualifiedName: formatPlace(place), kind: 'element' }] }),
})

/** SARIF 2.1.0, for publishing pipelines; findings a person settled are suppressed results. */
export const auditSarif = ({ reports }: Paper, { rules }: AuditWording, version: string): string => {
  const sources = new Map(reports.map(({ report }) => [report.id, report.source]))
  const driver = {
    name: 'nianbao',
    version,
    rules: RULE_IDS.map((id) => ({
      id,
      shortDescription: { text: rules[id].name },
      fullDescription: { text: rules[id].states },
      help: { text: `${rules[id].fails} ${rules[id].basis}` },
    })),
  }
  const results = reports.flatMap(({ findings }) => findings.map((item) => resultOf(item, sources)))
  const artifacts = reports.map(({ report }) => ({ location: { uri: uriOf(report.source) } }))
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', artifacts, results }
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`
}
