import { Fragment } from 'react'
import type { Focus } from '../../core/metrics/focus'
import type { AnnualReport } from '../../core/metrics/selection'
import type { ChannelsWords } from '../../i18n/channels/use-channels-words'
import { channelBars } from '../../ui/figures/channel-bars'
import { FigureLink } from '../../ui/figures/figure-link'

interface EarlierChannelsProps {
  readonly focus: Focus
  /** Latest report of its agency, without figures by channel. */
  readonly latest: AnnualReport
  readonly words: ChannelsWords
}

/** Says in words what the last report before the latest gave by channel; nothing where none in the chosen years did. */
export const EarlierChannels = ({ focus, latest, words }: EarlierChannelsProps) => {
  const { own, messages } = words
  const before = focus.reports.filter(({ agency, year }) => agency === latest.agency && year < latest.year)
  const found = before.reverse().flatMap((entry) => {
    const bars = channelBars(entry, 'count', words)
    return bars === null ? [] : [{ year: entry.year, stated: bars.items.filter(({ value }) => value !== null) }]
  })[0]
  if (found === undefined) return null
  return (
    <p className="card-note">
      {own.bars.earlier(latest.agency, String(latest.year), String(found.year))}
      {found.stated.map(({ key, label, text, source }, index) => (
        <Fragment key={key}>
          {index === 0 ? '' : messages.readings.listSeparator}
          <FigureLink source={source}>{`${label} ${text}`}</FigureLink>
        </Fragment>
      ))}
    </p>
  )
}
