import type { Focus } from '../../core/metrics/focus'
import { leadReport, leadReports } from '../../core/metrics/focus'
import { useView } from '../../state/view-store'
import { inPlaces } from '../../ui/figures/card-places'
import { BarsCard } from '../../ui/figures/bars-card'
import { EarlierFigures } from '../../ui/figures/earlier-figures'
import { barMeasure, measureRemarks, trendMeasure, trendRemarks } from '../../ui/figures/measures'
import { SectionFrame } from '../../ui/figures/section-frame'
import { TrendCard } from '../../ui/figures/trend-card'
import { useResourcesWords } from '../../i18n/resources/use-resources-words'
import {
  groupBars,
  RESOURCE_GROUPS,
  RESOURCE_SECTIONS,
  RESOURCE_TRENDS,
  resourcesByReport,
  resourcesKeyFigures,
  resourcesSentence,
  resourcesTrend,
  staffBars,
} from './model'

/** 机构与经费: staff, offices, funds, fees, meetings, training and complaints. */
export const ResourcesScreen = ({ focus }: { readonly focus: Focus }) => {
  const words = useResourcesWords()
  const measure = useView((view) => view.measure)
  const { own: resources } = words
  const lead = leadReport(focus, RESOURCE_SECTIONS)
  const leads = leadReports(focus, RESOURCE_SECTIONS)
  const cards = inPlaces(leads).flatMap(({ entry, place }) => {
    const year = String(entry.year)
    return [
      {
        key: `staff.${place}`,
        id: `staff.${entry.report.id}`,
        entry,
        title: resources.staff.title(entry.agency, year),
        note: resources.staff.note,
        data: staffBars(entry, barMeasure(measure), words),
        remarks: measureRemarks(measure, 'shares', words),
      },
      ...RESOURCE_GROUPS.map((group) => ({
        key: `${group}.${place}`,
        id: `${group}.${entry.report.id}`,
        entry,
        title: resources.groups[group](entry.agency, year),
        note: resources.groupNote,
        data: groupBars(entry, group, words),
        remarks: measureRemarks(measure, 'counts', words),
      })),
    ]
  })
  return (
    <SectionFrame
      focus={focus}
      lead={lead}
      section={resources.section}
      sections={RESOURCE_SECTIONS}
      sentence={(report) => resourcesSentence(report, words)}
      keyFigures={(report) => resourcesKeyFigures(report, words)}
    >
      {cards.every((card) => card.data === null) ? <p className="card-note">{resources.none}</p> : null}
      {cards.map(({ key, id, entry, title, note, data, remarks }) =>
        data === null ? null : (
          <BarsCard key={key} id={id} title={title} note={note} entry={entry} data={data} remarks={remarks} />
        ),
      )}
      {RESOURCE_TRENDS.map((indicator) => (
        <TrendCard
          key={indicator}
          id={indicator}
          title={resources.trends[indicator]}
          note={resources.trends.note}
          data={resourcesTrend(focus, indicator, trendMeasure(measure), words)}
          remarks={trendRemarks(measure, words)}
        />
      ))}
      <EarlierFigures focus={focus} latest={leads} kinds={resourcesByReport(words)} />
    </SectionFrame>
  )
}
