import type { Finding } from '../domain/finding'

/** True where a figure of the report takes part in the finding, or the finding is shown at it. */
export const concerns = ({ reportId, operands }: Finding, report: string): boolean =>
  reportId === report || operands.some((operand) => operand.reportId === report)

/** What is to be shown first of an audit. */
export const contradictionsOf = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ verdict }) => verdict === 'contradicts')

/** The checks that hold or cannot be told, by the reports they concern; one over two reports stands at both. */
export const checksByReport = (findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> => {
  const byReport = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.verdict === 'contradicts') continue
    for (const id of new Set([finding.reportId, ...finding.operands.map(({ reportId }) => reportId)])) {
      const checks = byReport.get(id)
      if (checks === undefined) byReport.set(id, [finding])
      else checks.push(finding)
    }
  }
  return byReport
}
