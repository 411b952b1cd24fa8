import { useMemo } from 'react'
import type { Finding } from '../../core/domain/finding'
import { compareFindings } from '../../core/library/compare-reports'
import type { Report } from '../../core/domain/report'
import { concerns } from '../../core/audit/summary'
import type { Audit } from '../../core/schema/wire-audit'
import { useAuditApart } from '../../data/audit-apart'
import { useAuditLanguage } from '../../i18n/audit/use-audit-language'
import { useImportWords } from '../../i18n/importing/use-import-words'
import { FigureChanges } from './FigureChanges'
import { FindingText } from './FindingText'
import { useHeld } from './held'
import type { Held } from './held'

interface PreviewChangesProps {
  readonly report: Report
  /** Null as long as there is none over all years. */
  readonly audit: Audit | null
}

type There = Extract<Held, { state: 'there' }>

const MOST = 12

const Turned = ({
  title,
  findings,
  audit,
}: {
  readonly title: string
  readonly findings: readonly Finding[]
  readonly audit: Audit
}) => {
  const language = useAuditLanguage(audit.reports)
  if (findings.length === 0) return null
  return (
    <>
      <h5>{title}</h5>
      <ul className="import-findings">
        {findings.slice(0, MOST).map((finding) => (
          <FindingText key={finding.fingerprint} finding={finding} language={language} />
        ))}
      </ul>
    </>
  )
}

const Verdicts = ({
  report,
  held,
  audit,
}: {
  readonly report: Report
  readonly held: There
  readonly audit: Audit
}) => {
  const words = useImportWords()
  const before = useAuditApart(useMemo(() => [held.report], [held.report]))
  if (before.data === undefined) return null
  const own = (all: Audit, id: string) => all.findings.filter((finding) => concerns(finding, id))
  const { newlyFailing, newlyHolding } = compareFindings(own(before.data, held.report.id), own(audit, report.id))
  return (
    <>
      <Turned title={words.newlyFailing(String(newlyFailing.length))} findings={newlyFailing} audit={audit} />
      <Turned title={words.newlyHolding(String(newlyHolding.length))} findings={newlyHolding} audit={audit} />
    </>
  )
}

const WORDS_OF = { same: 'heldSame', local: 'heldLocal', bundled: 'heldBundled', replaced: 'heldReplaced' } as const
const WORDS_WITHOUT = { none: 'noHeld', loading: 'heldLoading', failed: 'heldFailed' } as const

/** What a report says otherwise than the one already held for the same agency and year. */
export const PreviewChanges = ({ report, audit }: PreviewChangesProps) => {
  const words = useImportWords()
  const held = useHeld(report)
  return (
    <section className="import-changes">
      <h4>{words.changes}</h4>
      <p>{held.state === 'there' ? words[WORDS_OF[held.from]] : words[WORDS_WITHOUT[held.state]]}</p>
      {held.state === 'there' ? <FigureChanges before={held.report} after={report} /> : null}
      {held.state === 'there' && audit !== null ? <Verdicts report={report} held={held} audit={audit} /> : null}
    </section>
  )
}
