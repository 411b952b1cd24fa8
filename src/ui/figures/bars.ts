import { shareOf } from '../../core/metrics/share'
import type { StatedShare } from '../../core/metrics/share'
import type { BarItem, ReferenceTotal, TableData, TableRow } from '../charts/series'
import type { Part } from './parts'
import { cellOf, figureRefOf, markedText, pointOf } from './present-reading'
import { intervalText, rateText } from './rate-text'
import { shareSlot } from './sentence-slots'
import type { Words } from './words'

/** Bars of one report with the table that says the same. */
export interface BarsData {
  readonly items: readonly BarItem[]
  readonly total: ReferenceTotal | null
  readonly table: TableData
}

interface BarsRequest {
  readonly parts: readonly Part[]
  /** What shares are measured against; null where the parts have no common whole. */
  readonly whole: Part | null
  readonly measure: 'count' | 'share'
}

interface ShareWords {
  /** `86.8%（406/468）`, or why there is no share. */
  readonly text: string
  readonly percent: number | null
  /** The interval of the rate; empty where there is none. */
  readonly interval: string
  /** As a sentence says it: 近九成（406/468）, of a few cases 15/28. */
  readonly said?: Pick<BarItem, 'share'>
}

const NO_SHARE: ShareWords = { text: '', percent: null, interval: '' }

const saidShare = (share: StatedShare, words: Words): Pick<BarItem, 'share'> => {
  const { text, ref } = shareSlot(share, words)
  return { share: { text, source: ref } }
}

const shareText = (part: Part, whole: Part | null, words: Words): ShareWords => {
  if (whole === null) return NO_SHARE
  const share = shareOf(part.reading, whole.reading)
  return share.ok
    ? {
        text: rateText(share, words),
        percent: share.percent,
        interval: intervalText(share, words),
        said: saidShare(share, words),
      }
    : { ...NO_SHARE, text: words.messages.readings.noShare[share.reason] }
}

const joined = (texts: readonly string[], { messages }: Words): string =>
  texts.filter((text) => text !== '').join(messages.readings.listSeparator)

/** Both numbers of a share. */
const citeShare = (part: Part, whole: Part) => figureRefOf([...part.reading.refs, ...whole.reading.refs])

const itemOf = (part: Part, index: number, { whole, measure }: BarsRequest, words: Words): BarItem => {
  const share = shareText(part, whole, words)
  const key = `${part.reading.indicator}.${part.reading.column ?? ''}.${index}`
  const beside = share.percent === null ? {} : { note: share.text }
  const point = pointOf(part.reading, { key, label: part.label, ...beside }, words)
  if (measure === 'count' || whole === null) return { ...point, ...share.said }
  const source = share.percent === null ? point.source : citeShare(part, whole)
  const note = joined([point.text, share.interval], words)
  return { ...point, ...share.said, value: share.percent, text: share.text, unit: '%', note, source }
}

const tableOf = ({ parts, whole }: BarsRequest, words: Words): TableData => {
  const { columns } = words.messages.readings
  const rowOf = (part: Part, index: number): TableRow => {
    const share = shareText(part, part === whole ? null : whole, words)
    const cells = [{ text: part.label }, cellOf(part.reading, words)]
    return {
      key: `${part.reading.indicator}.${index}`,
      cells:
        whole === null
          ? cells
          : [
              ...cells,
              {
                text: joined([share.text, share.interval], words),
                value: share.percent,
                source: share.percent === null ? null : citeShare(part, whole),
              },
            ],
    }
  }
  return {
    columns: [
      { key: 'indicator', label: columns.indicator },
      { key: 'figure', label: columns.figure, numeric: true },
      ...(whole === null ? [] : [{ key: 'share', label: words.messages.readings.claimMeasures.share, numeric: true }]),
    ],
    rows: [...(whole === null ? [] : [whole]), ...parts].map(rowOf),
  }
}

const totalOf = ({ whole, measure }: BarsRequest, words: Words): ReferenceTotal | null => {
  if (whole === null || whole.reading.value === null) return null
  const label = words.messages.readings.totalOf(markedText(whole.reading, words))
  return { value: measure === 'share' ? 100 : whole.reading.value, label }
}

/** One bar a part, in the order given, measured against the whole if there is one; never stacked. */
export const barsOf = (request: BarsRequest, words: Words): BarsData => ({
  items: request.parts.map((part, index) => itemOf(part, index, request, words)),
  total: totalOf(request, words),
  table: tableOf(request, words),
})
