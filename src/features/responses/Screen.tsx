import type { Focus } from '../../core/metrics/focus'
import { leadReport, leadReports } from '../../core/metrics/focus'
import { useView } from '../../state/view-store'
import { BarsCard } from '../../ui/figures/bars-card'
import { EarlierFigures } from '../../ui/figures/earlier-figures'
import { inPlaces } from '../../ui/figures/card-places'
import { meansBars } from '../../ui/figures/means-bars'
import { measureRemarks, trendMeasure, trendRemarks } from '../../ui/figures/measures'
import { SectionFrame } from '../../ui/figures/section-frame'
import { TrendCard } from '../../ui/figures/trend-card'
import { useResponsesWords } from '../../i18n/responses/use-responses-words'
import {
  contactBars,
  RESPONSE_SECTIONS,
  responsesByReport,
  responsesKeyFigures,
  responsesSentence,
  responseTrend,
} from './model'

/** 回应解读: how public concerns were answered and policies interpreted. */
export const ResponsesScreen = ({ focus }: { readonly focus: Focus }) => {
  const words = useResponsesWords()
  const measure = useView((view) => view.measure)
  const { own: responses } = words
  const lead = leadReport(focus, RESPONSE_SECTIONS)
  const leads = leadReports(focus, RESPONSE_SECTIONS)
  const cards = inPlaces(leads).map(({ entry, place }) => ({
    entry,
    place,
    means: meansBars(entry, words),
    contacts: contactBars(entry, words),
  }))
  const trends = [
    { indicator: 'response.interpretations', title: responses.trend.interpretations },
    { indicator: 'response.hot-topics', title: responses.trend.hotTopics },
  ] as const
  return (
    <SectionFrame
      focus={focus}
      lead={lead}
      section={responses.section}
      sections={RESPONSE_SECTIONS}
      sentence={(report) => responsesSentence(report, words)}
      keyFigures={(report) => responsesKeyFigures(report, words)}
    >
      {cards.every((card) => card.means === null) ? <p className="card-note">{responses.bars.none}</p> : null}
      {cards.map(({ entry, place, means }) =>
        means === null ? null : (
          <BarsCard
            key={`means.${place}`}
            id={`means.${entry.report.id}`}
            title={responses.bars.title(entry.agency, String(entry.year))}
            note={responses.bars.note}
            entry={entry}
            data={means}
            remarks={measureRemarks(measure, 'counts', words)}
          />
        ),
      )}
      {cards.map(({ entry, place, contacts }) =>
        contacts === null ? null : (
          <BarsCard
            key={`contacts.${place}`}
            id={`contacts.${entry.report.id}`}
            title={responses.contacts.title(entry.agency, String(entry.year))}
            note={responses.contacts.note}
            entry={entry}
            data={contacts}
            remarks={measureRemarks(measure, 'counts', words)}
          />
        ),
      )}
      {trends.map(({ indicator, title }) => (
        <TrendCard
          key={indicator}
          id={indicator}
          title={title}
          note={responses.trend.note}
          data={responseTrend(focus, indicator, trendMeasure(measure), words)}
          remarks={trendRemarks(measure, words)}
        />
      ))}
      <EarlierFigures focus={focus} latest={leads} kinds={responsesByReport(words)} />
    </SectionFrame>
  )
}
