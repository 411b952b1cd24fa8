import { useMemo } from 'react'
import type { SectionId } from '../../core/domain/catalogue'
import { focusOf, leadReport } from '../../core/metrics/focus'
import { deriveSeries } from '../../core/metrics/indicator-series'
import type { ReportFigures } from '../../core/metrics/report-figures'
import type { AnnualReport } from '../../core/metrics/selection'
import { useView } from '../../state/view-store'
import { accidentColumns } from '../../ui/figures/accident-columns'
import { actionBars } from '../../ui/figures/action-bars'
import { BarsCard } from '../../ui/figures/bars-card'
import { channelBars } from '../../ui/figures/channel-bars'
import { ColumnsCard } from '../../ui/figures/columns-card'
import { meansBars } from '../../ui/figures/means-bars'
import { barMeasure, measureRemarks, trendMeasure, trendRemarks } from '../../ui/figures/measures'
import { outcomeBars } from '../../ui/figures/outcome-bars'
import { SectionFrame } from '../../ui/figures/section-frame'
import { trendOf } from '../../ui/figures/trend'
import { TrendCard } from '../../ui/figures/trend-card'
import { useWords } from '../../ui/figures/words'
import { overviewKeyFigures, overviewSentence } from './model'
import { ownAccidents } from './own-accidents'

const ALL_SECTIONS: readonly SectionId[] = [
  'disclosure',
  'channels',
  'documents',
  'responses',
  'requests',
  'outcomes',
  'review',
  'resources',
]
/** What belongs to no other screen. */
const OWN_SECTIONS: readonly SectionId[] = ['prose']

const AccidentCards = ({ entry }: { readonly entry: AnnualReport }) => {
  const words = useWords()
  const own = ownAccidents(entry)
  if (own === null) return null
  const { accidents } = words.messages.overview
  const label = words.messages.readings.sourceOf(entry.agency, String(entry.year))
  return (['incidents', 'deaths'] as const).map((quantity) => {
    const groups = accidentColumns([entry.report], own[quantity], words)
    const figure = groups.at(-1)?.columns[0]?.source ?? null
    const years = groups.map((group) => group.label).join(words.messages.readings.listSeparator)
    return groups.length === 0 ? null : (
      <ColumnsCard
        key={quantity}
        title={accidents[quantity]}
        note={accidents.note(years)}
        groups={groups}
        source={{ label, figure }}
        remarks={[]}
      />
    )
  })
}

const ReportCards = ({ entry }: { readonly entry: AnnualReport }) => {
  const words = useWords()
  const measure = useView((view) => view.measure)
  const { overview } = words.messages
  const year = String(entry.year)
  const cards = [
    { ...overview.channels, data: channelBars(entry, barMeasure(measure), words), bars: 'shares' },
    { ...overview.responses, data: meansBars(entry, words), bars: 'counts' },
    { ...overview.outcomes, data: outcomeBars(entry, barMeasure(measure), words), bars: 'shares' },
    { ...overview.actions, data: actionBars(entry, words), bars: 'counts' },
  ] as const
  return cards.map(({ title, note, data, bars }) =>
    data === null ? null : (
      <BarsCard
        key={title}
        title={title}
        note={note(year)}
        entry={entry}
        data={data}
        remarks={measureRemarks(measure, bars, words)}
      />
    ),
  )
}

/** 总览: the chosen report at a glance. */
export const OverviewScreen = ({ reports }: { readonly reports: readonly ReportFigures[] }) => {
  const words = useWords()
  const agencies = useView((view) => view.agencies)
  const years = useView((view) => view.years)
  const measure = useView((view) => view.measure)
  const focus = useMemo(() => focusOf(reports, { agencies, years }), [reports, agencies, years])
  const { overview } = words.messages
  const lead = leadReport(focus, ALL_SECTIONS)
  const received = focus.agencies.map((agency) =>
    deriveSeries(focus.reports, { quantities: [{ indicator: 'requests.received' }], agency, years: focus.years }),
  )
  return (
    <SectionFrame
      focus={focus}
      lead={lead}
      section={overview.section}
      sections={OWN_SECTIONS}
      sentence={lead === null ? null : overviewSentence(lead, words)}
      keyFigures={lead === null ? [] : overviewKeyFigures(lead, words)}
    >
      {lead === null ? null : (
        <>
          <ReportCards entry={lead} />
          <AccidentCards entry={lead} />
        </>
      )}
      <TrendCard
        title={overview.received.title}
        note={overview.received.note}
        data={trendOf(received, trendMeasure(measure), words)}
        remarks={trendRemarks(measure, words)}
      />
    </SectionFrame>
  )
}
