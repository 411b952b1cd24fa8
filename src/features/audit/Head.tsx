import { conclusionOf } from '../../core/audit/conclusion'
import type { RuleTally } from '../../core/audit/tally'
import { totalOf } from '../../core/audit/tally'
import type { AuditedReport } from '../../core/schema/wire-audit'
import { checkedText, conclusionText } from '../../i18n/audit/conclusion-text'
import type { AuditLanguage } from '../../i18n/audit/present-finding'
import { Headline } from '../../ui/figures/headline'
import { HeadReports } from '../../ui/figures/named-source'
import type { Entry } from './model'
import { openFindings } from './model'

interface HeadProps {
  readonly language: AuditLanguage
  readonly reports: readonly AuditedReport[]
  readonly entries: readonly Entry[]
  readonly tally: readonly RuleTally[]
}

const sentenceOf = ({ language, reports, entries, tally }: HeadProps): string => {
  if (reports.length === 0) return language.wording.screen.noReport
  const findings = entries.map(({ finding }) => finding)
  return conclusionText(conclusionOf({ findings, open: openFindings(entries) }, tally), language)
}

const hintOf = ({ language, reports, tally }: HeadProps): string => {
  const { screen } = language.wording
  const total = totalOf(tally)
  if (reports.length === 0) return screen.noReportHint
  return total.all === 0 ? screen.nothingCheckedHint : `${checkedText(total, language)}${screen.checked.rest}`
}

/** What the audit of the reports in view came to, in a sentence, and over what. */
export const Head = (props: HeadProps) => {
  const { language, reports } = props
  return (
    <>
      <Headline>{sentenceOf(props)}</Headline>
      {reports.length === 0 ? null : (
        <>
          <p className="page-subtitle">{language.wording.screen.scope(language.format.number(reports.length))}</p>
          <HeadReports reports={reports.map(({ id }) => id)} />
        </>
      )}
      <p className="page-hint">{hintOf(props)}</p>
    </>
  )
}
