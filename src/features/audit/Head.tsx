import { countSeverities } from '../../core/audit/settled'
import type { totalOf } from '../../core/audit/tally'
import type { AuditedReport } from '../../core/schema/wire-audit'
import type { AuditLanguage } from '../../i18n/audit/present-finding'
import type { Entry } from './model'
import { openFindings } from './model'
import { Headline } from '../../ui/figures/headline'

interface HeadProps {
  readonly language: AuditLanguage
  readonly reports: readonly AuditedReport[]
  readonly entries: readonly Entry[]
  readonly total: ReturnType<typeof totalOf>
}

const sentenceOf = ({ language, reports, entries, total }: HeadProps): string => {
  const { screen } = language.wording
  const { number } = language.format
  if (reports.length === 0) return screen.noReport
  if (total.all === 0 && entries.length === 0) return screen.nothingChecked
  if (entries.length === 0) return screen.allHeld(number(total.all))
  const open = openFindings(entries)
  if (open.length === 0) return screen.onlySettled
  const { error, warning, note } = countSeverities(open)
  return screen.found({ error: number(error), warning: number(warning), note: number(note) })
}

const hintOf = ({ language, reports, total }: HeadProps): string => {
  const { screen } = language.wording
  const { number } = language.format
  if (reports.length === 0) return screen.noReportHint
  if (total.all === 0) return screen.nothingCheckedHint
  return screen.checked.sentence({
    all: number(total.all),
    holds: number(total.holds),
    contradicts: number(total.contradicts),
    'cannot-tell': number(total['cannot-tell']),
  })
}

/** What the audit of the reports in view came to, in a sentence, and over what. */
export const Head = (props: HeadProps) => {
  const { language, reports } = props
  return (
    <>
      <Headline>{sentenceOf(props)}</Headline>
      {reports.length === 0 ? null : (
        <p className="page-subtitle">{language.wording.screen.scope(language.format.number(reports.length))}</p>
      )}
      <p className="page-hint">{hintOf(props)}</p>
    </>
  )
}
