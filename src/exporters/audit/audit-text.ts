import { formatPlace } from '../../core/domain/place'
import type { Paper, PaperFinding, PaperReport } from './paper'

const figureLines = ({ text, finding }: PaperFinding): readonly string[] =>
  text.listed.map(({ name, printed, quote, place, reportId }) => {
    const where = place === null ? '' : ` [${reportId === finding.reportId ? '' : `${reportId} `}${formatPlace(place)}]`
    return `      ${name}: ${printed}${where}${quote === null ? '' : `\n        ${quote}`}`
  })

const findingLines = (item: PaperFinding): readonly string[] => {
  const { text } = item
  const kind = [text.severity, text.class].filter((part) => part !== null).join(' · ')
  return [
    `  ${kind} · ${text.name}`,
    `    ${text.formula}${text.difference === null ? '' : `  (${text.difference})`}`,
    `    ${text.says}`,
    ...[...text.reasons, ...text.remedies].map((line) => `    ${line}`),
    ...figureLines(item),
    ...(item.remark === '' ? [] : [`    → ${item.remark}`]),
  ]
}

const reportLines = ({ title, report, conclusion, checked, findings }: PaperReport): readonly string[] => {
  const name = `${title} (${report.source})`
  return findings.length === 0
    ? [`${name}: ${conclusion}`]
    : [name, `  ${conclusion} ${checked}`, ...findings.flatMap(findingLines)]
}

/** For a terminal: each report with its contradictions, worst first, and at the end what was checked in all. */
export const auditText = ({ reports, summary }: Paper): string =>
  `${[...reports.flatMap(reportLines), '', summary].join('\n')}\n`
