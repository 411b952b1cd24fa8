import { useEffect, useRef } from 'react'
import { conclusionOf } from '../../core/audit/conclusion'
import type { Finding } from '../../core/domain/finding'
import { conclusionText } from '../../i18n/audit/conclusion-text'
import type { AuditLanguage } from '../../i18n/audit/present-finding'
import { useView } from '../../state/view-store'
import { useCardContent } from '../../ui/figures/card-content'
import { CardFrame } from '../../ui/figures/card-frame'
import { CardHead } from '../../ui/figures/card-title'
import { CardReports } from '../../ui/figures/named-source'
import { FindingCard } from './FindingCard'
import { findingsTable } from './findings-table'
import type { EntryGroup } from './model'
import { openFindings } from './model'
import { useFindingKeys } from './use-finding-keys'

interface FindingListProps {
  readonly language: AuditLanguage
  readonly groups: readonly EntryGroup[]
}

const titleOf = ({ seat }: EntryGroup, { labels, wording }: AuditLanguage): string =>
  seat.kind === 'table' ? labels.section(seat.section) : wording.words.groups[seat.group]

/** Reports whose figures take part, and the one it is shown at. */
const reportsOf = ({ reportId, operands }: Finding): readonly string[] => [
  reportId,
  ...operands.map((operand) => operand.reportId),
]

interface FindingGroupProps {
  readonly group: EntryGroup
  readonly language: AuditLanguage
  /** The first of all groups. */
  readonly first: Finding | null
}

/** Findings of one table or group of rules: a card that is saved as the table of them. */
const FindingGroup = ({ group, language, first }: FindingGroupProps) => {
  const card = useRef<HTMLElement>(null)
  const title = titleOf(group, language)
  const count = language.format.number(group.entries.length)
  const id = `findings.${group.key.replace(' ', '.')}`
  const findings = group.entries.map(({ finding }) => finding)
  const said = conclusionText(conclusionOf({ findings, open: openFindings(group.entries) }, []), language)
  const named = language.wording.screen.findingsOf(title, count)
  useCardContent(card, () => ({
    title: named,
    note: '',
    source: '',
    remarks: [],
    table: findingsTable(group.entries, language),
    chart: null,
  }))
  return (
    <CardFrame id={id} title={title} wide className="finding-group" frame={card}>
      <CardHead
        id={id}
        title={title}
        said={[{ kind: 'text', text: said }]}
        name={
          <>
            {title} <span className="choice-count">{count}</span>
          </>
        }
      />
      {group.entries.map(({ finding, review }) => (
        <FindingCard
          key={`${finding.reportId} ${finding.fingerprint}`}
          finding={finding}
          review={review}
          language={language}
          first={finding === first}
        />
      ))}
      <CardReports reports={[...new Set(findings.flatMap(reportsOf))]} />
    </CardFrame>
  )
}

/** Findings by table and group of rules; j, k and the arrows step from one to the next. */
export const FindingList = ({ language, groups }: FindingListProps) => {
  const { screen } = language.wording
  const wanted = useView((view) => view.finding)
  const list = useRef<HTMLElement>(null)
  useFindingKeys(list)
  useEffect(() => {
    if (wanted === null) return
    const card = document.querySelector<HTMLElement>(`#${CSS.escape(`finding-${wanted}`)}`)
    card?.focus({ preventScroll: true })
    card?.scrollIntoView({ block: 'start' })
  }, [wanted])
  const gone =
    wanted !== null && !groups.some(({ entries }) => entries.some(({ finding }) => finding.fingerprint === wanted))
  if (groups.length === 0) return <p className="audit-none">{screen.filters.none}</p>
  const first = groups[0]?.entries[0]?.finding
  return (
    <section ref={list} className="audit-findings" aria-label={screen.findings}>
      {gone ? <output>{screen.findingGone}</output> : null}
      <p className="audit-keys">{screen.keys}</p>
      {groups.map((group) => (
        <FindingGroup key={group.key} group={group} language={language} first={first ?? null} />
      ))}
    </section>
  )
}
