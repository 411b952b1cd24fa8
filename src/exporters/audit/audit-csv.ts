import { formatPlace } from '../../core/domain/place'
import { spreadsheetCsv } from '../../core/schema/csv'
import type { Paper, PaperFinding, PaperReport } from './paper'

/** Columns, in order; ids as in `audit.json`, names and reasons in the language asked for. */
const AUDIT_COLUMNS = [
  'fingerprint',
  'report',
  'source',
  'agency',
  'year',
  'rule',
  'name',
  'severity',
  'class',
  'formula',
  'expected',
  'actual',
  'difference',
  'reasons',
  'remedies',
  'figures',
  'places',
  'review',
  'remark',
] as const

const record = (
  { report }: PaperReport,
  { finding, text, review }: PaperFinding,
): readonly (string | number | null)[] => [
  finding.fingerprint,
  report.id,
  report.source,
  report.agency,
  report.year,
  finding.rule,
  text.name,
  finding.severity,
  finding.class,
  text.formula,
  finding.expected,
  finding.actual,
  finding.difference,
  text.reasons.join(' | '),
  text.remedies.join(' | '),
  text.listed.map(({ name, printed }) => `${name}: ${printed}`).join(' | '),
  text.listed
    .map(({ place, reportId }) => (place === null ? '' : `${reportId}#${formatPlace(place)}`))
    .filter((place) => place !== '')
    .join(' | '),
  review?.verdict ?? null,
  review?.remark ?? null,
]

/** One contradiction a record. */
export const auditCsv = ({ reports }: Paper): string =>
  spreadsheetCsv([AUDIT_COLUMNS, ...reports.flatMap((report) => report.findings.map((item) => record(report, item)))])
