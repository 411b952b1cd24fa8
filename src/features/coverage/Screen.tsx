import './coverage.css'
import { Suspense, useMemo } from 'react'
import type { Focus } from '../../core/metrics/focus'
import { heldIds, heldReports } from '../../core/metrics/coverage/held-reports'
import type { ReportFigures } from '../../core/metrics/report-figures'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { useCoverageWords } from '../../i18n/coverage/use-coverage-words'
import { useFormat, useMessages } from '../../i18n/locale'
import { useView } from '../../state/view-store'
import { AgencyMatrix } from './AgencyMatrix'
import { IndicatorMatrix } from './IndicatorMatrix'
import { HeadReports } from '../../ui/figures/named-source'
import { Headline } from '../../ui/figures/headline'

interface CoverageProps {
  readonly reports: readonly ReportFigures[]
  readonly focus: Focus
  readonly entries: readonly CatalogEntry[]
}

const Coverage = ({ reports, focus, entries }: CoverageProps) => {
  const words = useCoverageWords()
  const { number } = useFormat()
  const asked = useView((view) => view.years)
  const held = useMemo(() => heldReports(entries, asked), [entries, asked])
  const reportIds = useMemo(() => heldIds(held), [held])
  const missing = useView((view) => view.missing)
  const incomplete = held.rows.filter((row) => row.missing.length > 0).length
  const gaps = held.rows.reduce((sum, { missing }) => sum + missing.length, 0)
  const sentence = missing
    ? words.missingSentence(number(incomplete), number(held.rows.length), number(gaps))
    : words.sentence(number(held.rows.length), number(reportIds.length), number(gaps))
  return (
    <>
      <Headline>{sentence}</Headline>
      <HeadReports reports={reportIds} />
      <p className="coverage-careful">{words.careful}</p>
      {held.unplaced.length === 0 ? null : <p>{words.unplaced(number(held.unplaced.length))}</p>}
      <AgencyMatrix held={held} said={sentence} />
      <IndicatorMatrix agencies={focus.agencies} years={held.years} reports={reports} />
    </>
  )
}

/** 收录: what is held of which agency, year and indicator, as a way in; and what is not. */
export const CoverageScreen = (props: CoverageProps) => {
  const { app } = useMessages()
  return (
    <div className="coverage">
      <Suspense fallback={<p>{app.loading}</p>}>
        <Coverage {...props} />
      </Suspense>
    </div>
  )
}
