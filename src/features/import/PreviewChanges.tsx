import { useMemo } from 'react'
import type { Finding } from '../../core/domain/finding'
import { compareFindings, compareReports } from '../../core/library/compare-reports'
import type { Report } from '../../core/domain/report'
import { concerns } from '../../core/audit/summary'
import type { Audit } from '../../core/schema/wire-audit'
import { useAuditApart } from '../../data/audit-apart'
import { useAuditLanguage } from '../../i18n/audit/use-audit-language'
import { useImportWords } from '../../i18n/importing/use-import-words'
import { figureLines } from './changes'
import { FindingText } from './FindingText'
import { useHeld } from './held'
import type { Held } from './held'

interface PreviewChangesProps {
  readonly report: Report
  readonly audit: Audit | null | undefined
}

type There = Extract<Held, { state: 'there' }>

const MOST = 12

interface PartProps {
  readonly title: string
  readonly lines: readonly string[]
}

const Part = ({ title, lines }: PartProps) => {
  const words = useImportWords()
  if (lines.length === 0) return null
  return (
    <>
      <h5>{title}</h5>
      <ul>
        {lines.slice(0, MOST).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {lines.length > MOST ? <p>{words.more(String(lines.length - MOST))}</p> : null}
    </>
  )
}

const Figures = ({ report, held }: { readonly report: Report; readonly held: There }) => {
  const words = useImportWords()
  const changes = useMemo(() => compareReports(held.report, report), [held.report, report])
  const language = useAuditLanguage([])
  const { number } = language.format
  const { added, changed, removed } = figureLines(changes, { language, words })
  if (added.length + changed.length + removed.length === 0) return <p>{words.same(number(changes.unchanged))}</p>
  return (
    <>
      <Part title={words.changed(number(changed.length))} lines={changed} />
      <Part title={words.added(number(added.length))} lines={added} />
      <Part title={words.removed(number(removed.length))} lines={removed} />
    </>
  )
}

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

const WORDS_OF = { same: 'heldSame', local: 'heldLocal', bundled: 'heldBundled' } as const
const WORDS_WITHOUT = { none: 'noHeld', loading: 'heldLoading', failed: 'heldFailed' } as const

/** What a report says otherwise than the one already held for the same agency and year. */
export const PreviewChanges = ({ report, audit }: PreviewChangesProps) => {
  const words = useImportWords()
  const held = useHeld(report)
  return (
    <section className="import-changes">
      <h4>{words.changes}</h4>
      <p>{held.state === 'there' ? words[WORDS_OF[held.from]] : words[WORDS_WITHOUT[held.state]]}</p>
      {held.state === 'there' ? <Figures report={report} held={held} /> : null}
      {held.state === 'there' && audit ? <Verdicts report={report} held={held} audit={audit} /> : null}
    </section>
  )
}
