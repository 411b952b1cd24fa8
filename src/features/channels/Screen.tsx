import type { Focus } from '../../core/metrics/focus'
import { leadReports } from '../../core/metrics/focus'
import { useView } from '../../state/view-store'
import { actionBars } from '../../ui/figures/action-bars'
import { BarsCard } from '../../ui/figures/bars-card'
import { inPlaces } from '../../ui/figures/card-places'
import { channelBars } from '../../ui/figures/channel-bars'
import { EarlierFigures } from '../../ui/figures/earlier-figures'
import { SectionFrame } from '../../ui/figures/section-frame'
import { TrendCard } from '../../ui/figures/trend-card'
import { barMeasure, measureRemarks, trendMeasure, trendRemarks } from '../../ui/figures/measures'
import { useChannelsWords } from '../../i18n/channels/use-channels-words'
import {
  CHANNEL_SECTIONS,
  channelsByReport,
  channelsKeyFigures,
  channelsLead,
  channelsSentence,
  contentClasses,
  normativeTrend,
  totalTrend,
} from './model'

/** 公开渠道: how much was disclosed and where, with regulations, documents and administrative acts. */
export const ChannelsScreen = ({ focus }: { readonly focus: Focus }) => {
  const words = useChannelsWords()
  const measure = useView((view) => view.measure)
  const { own: channels } = words
  const lead = channelsLead(focus)
  const leads = leadReports(focus, CHANNEL_SECTIONS)
  const bars = inPlaces(leads).map(({ entry, place }) => ({
    entry,
    place,
    channels: channelBars(entry, barMeasure(measure), words),
    actions: actionBars(entry, words),
    classes: contentClasses(entry, words),
  }))
  return (
    <SectionFrame
      focus={focus}
      lead={lead}
      section={channels.section}
      sections={CHANNEL_SECTIONS}
      sentence={(report) => channelsSentence(report, words)}
      keyFigures={(report) => channelsKeyFigures(report, words)}
    >
      {bars.every((bar) => bar.channels === null) ? <p className="card-note">{channels.bars.none}</p> : null}
      {bars.map(({ entry, place, channels: data }) =>
        data === null ? null : (
          <BarsCard
            key={`channels.${place}`}
            id={`channels.${entry.report.id}`}
            title={channels.bars.title(entry.agency, String(entry.year))}
            note={data.total === null ? channels.bars.noTotal : channels.bars.note}
            entry={entry}
            data={data}
            remarks={measureRemarks(measure, 'shares', words)}
          />
        ),
      )}
      <TrendCard
        id="total"
        title={channels.trend.title}
        note={channels.trend.note}
        data={totalTrend(focus, trendMeasure(measure), words)}
        remarks={trendRemarks(measure, words)}
      />
      {bars.flatMap(({ entry, place, classes }) =>
        classes.map(({ kind, title, data }, index) => (
          <BarsCard
            key={`classes.${place}.${kind}`}
            id={['classes', entry.report.id, ...(index === 0 ? [] : [index + 1])].join('.')}
            title={title}
            note={channels.classes.note}
            entry={entry}
            data={data}
            remarks={measureRemarks(measure, 'counts', words)}
          />
        )),
      )}
      {bars.map(({ entry, place, actions }) =>
        actions === null ? null : (
          <BarsCard
            key={`actions.${place}`}
            id={`actions.${entry.report.id}`}
            title={channels.actions.title(entry.agency, String(entry.year))}
            note={channels.actions.note}
            entry={entry}
            data={actions}
            remarks={measureRemarks(measure, 'counts', words)}
          />
        ),
      )}
      <TrendCard
        id="normative"
        title={channels.normative.title}
        note={`${channels.normative.note} ${channels.documents}`}
        data={normativeTrend(focus, trendMeasure(measure), words)}
        remarks={trendRemarks(measure, words)}
      />
      <EarlierFigures focus={focus} latest={leads} kinds={channelsByReport(words)} />
    </SectionFrame>
  )
}
