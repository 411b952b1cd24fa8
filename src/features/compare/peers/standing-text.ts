import type { PeerMeasure } from '../../../core/metrics/peers/measures'
import type { Ranking } from '../../../core/metrics/peers/ranking'
import type { Standing } from '../../../core/metrics/peers/standing'
import { correctedAmong } from '../../../core/metrics/report-figures'
import { shareOf } from '../../../core/metrics/share'
import type { PeerWords } from '../../../i18n/peers/words'
import type { FigureRef } from '../../../ui/charts/series'
import { figureRefOf, markedText, withCorrection } from '../../../ui/figures/present-reading'
import { intervalText, rateText } from '../../../ui/figures/rate-text'
import type { Words } from '../../../ui/figures/words'

/** Words of figures with those of agencies side by side. */
export interface WordsOfPeers {
  readonly words: Words
  readonly peers: PeerWords
  readonly smallBase: number
}

/** Every number a standing rests on. */
export const standingSource = ({ of, per }: Standing): FigureRef | null =>
  figureRefOf([...of.refs, ...(per?.refs ?? [])])

/** The figure with the numbers it is made of: `468 件`, `50%（30/60）`, `11.3（45/4）`. */
export const standingText = (standing: Standing, { words }: WordsOfPeers): string => {
  const { of, per, value } = standing
  if (per === null || value === null) return markedText(of, words)
  const share = shareOf(of, per)
  if (standing.rate !== null && share.ok) return rateText(share, words)
  const { number } = words.format
  const text = words.messages.readings.rate(number(value), number(of.value ?? 0), number(per.value ?? 0))
  return withCorrection(text, correctedAmong(of, per), words)
}

/** The interval of a rate by its name; empty where there is none. */
export const standingInterval = ({ of, per, rate }: Standing, { words }: WordsOfPeers): string => {
  const share = rate === null || per === null ? null : shareOf(of, per)
  return share?.ok === true ? intervalText(share, words) : ''
}

/** A number of the measure alone, for scales and quartiles. */
export const valueText = (value: number, measure: PeerMeasure, { format }: Words): string =>
  measure.kind === 'rate' ? format.percent(value) : format.number(value)

/** Why an agency has no place. */
export const reasonText = (
  { reason }: Ranking['unranked'][number],
  { words, peers, smallBase }: WordsOfPeers,
): string => {
  const { readings } = words.messages
  switch (reason) {
    case null:
      return ''
    case 'small-base':
      return peers.smallBase(words.format.number(smallBase))
    case 'approximate':
      return peers.approximate
    case 'no-value':
      return peers.noValue
    case 'no-whole':
    case 'whole-is-zero':
    case 'unit-differs':
    case 'exceeds-whole':
      return readings.noShare[reason]
    default:
      return peers.relations[reason]
  }
}
