import { placeText } from '../../i18n/audit/place-text'
import type { AuditLanguage, FindingText } from '../../i18n/audit/present-finding'
import { presentFinding } from '../../i18n/audit/present-finding'
import type { PaperWords } from '../../i18n/audit/wording'
import type { TableData } from '../../ui/charts/series'
import type { Entry } from './model'

const said = (parts: readonly (string | null)[], between: string): string =>
  parts.filter((part) => part !== null && part !== '').join(between)

/** Each figure the finding rests on, as printed, with where it stands and the sentence around it. */
const figuresText = ({ listed }: FindingText, paper: PaperWords): string =>
  listed
    .map((figure) => {
      const where = said([placeText(figure, paper), figure.quote], paper.colon)
      return said([`${figure.name} ${figure.printed}`, where], ' · ')
    })
    .join(' | ')

const reportText = (reportId: string, { wording, reportName }: AuditLanguage): string => {
  const where = reportName(reportId)
  return where === null ? '' : wording.screen.ofReport(where.agency, where.year)
}

/** Findings as a table, for every format that is saved: how bad, whose, by which rule, what with its formula, and where. */
export const findingsTable = (entries: readonly Entry[], language: AuditLanguage): TableData => {
  const { screen, words } = language.wording
  const { columns, agency, year } = words.paper
  return {
    columns: [
      { key: 'kind', label: columns.kind },
      { key: 'report', label: said([agency, year], ' · ') },
      { key: 'rule', label: screen.checked.rule },
      { key: 'finding', label: columns.finding },
      { key: 'place', label: columns.place },
      { key: 'remark', label: columns.remark },
    ],
    rows: entries.map(({ finding, review }) => {
      const text = presentFinding(finding, language)
      const verdict = review?.verdict ?? null
      const cells = [
        said([text.severity, text.class], ' · '),
        reportText(finding.reportId, language),
        text.name,
        said([text.says, text.formula, text.difference, ...text.reasons], ' '),
        figuresText(text, words.paper),
        said([verdict === null ? null : words.reviews[verdict], review?.remark ?? null], ' · '),
      ]
      return {
        key: `${finding.reportId} ${finding.fingerprint}`,
        cells: cells.map((cell) => ({ text: cell })),
      }
    }),
  }
}
