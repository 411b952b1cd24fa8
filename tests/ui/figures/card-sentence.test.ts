import { describe, expect, it } from 'vitest'
import { words as en } from '../../../src/i18n/card-sentence/en'
import { words as hans } from '../../../src/i18n/card-sentence/zh-Hans'
import { words as hant } from '../../../src/i18n/card-sentence/zh-Hant'
import type { BarItem, ChartPoint, TrendSeries } from '../../../src/ui/charts/series'
import type { SavedChart } from '../../../src/ui/figures/card-content'
import { cardSentence } from '../../../src/ui/figures/card-sentence'
import { placeAt } from '../../support/report-builder'
import { WORDS } from '../../support/words'

const LANGUAGE = { ...WORDS, own: hans }
const ref = (reportId: string, printed = '') => ({ reportId, place: placeAt(1), printed })

const said = (chart: SavedChart | null): string | null =>
  cardSentence(chart, LANGUAGE)
    ?.map(({ text }) => text)
    .join('') ?? null

/** Every figure of a sentence with the report it is bound to. */
const bound = (chart: SavedChart) =>
  cardSentence(chart, LANGUAGE)?.flatMap((part) =>
    part.kind === 'figure' ? [`${part.text}: ${part.ref.reportId}`] : [],
  )

const point = (year: string, value: number | null, extra: Partial<ChartPoint> = {}): ChartPoint => ({
  key: year,
  label: year,
  value,
  mark: value === null ? 'blank' : 'printed',
  text: value === null ? '空白' : `${value} 件`,
  unit: '件',
  source: ref(`r${year}`),
  ...extra,
})
const line = (label: string, points: readonly ChartPoint[], extra: Partial<TrendSeries> = {}): TrendSeries => ({
  id: label,
  label,
  tone: 'series-1',
  points,
  ...extra,
})
const trend = (...series: readonly TrendSeries[]): SavedChart => ({ kind: 'trend', series, breaks: [], bands: [] })

describe('the sentence of a line', () => {
  it('is its latest figure with the change the metrics have made, each bound to its places', () => {
    const change = { text: '+12 件（+3.0%）', source: { ...ref('r2024'), also: [ref('r2023')] } }
    const chart = trend(line('甲局', [point('2023', 394), point('2024', 406, { change })]))
    expect(said(chart)).toBe('2024 年 406 件，同比 +12 件（+3.0%）')
    expect(bound(chart)).toEqual(['406 件: r2024', '+12 件（+3.0%）: r2024'])
  })

  it('says why there is no change, and binds no number to it', () => {
    const change = { text: '不可比', source: null }
    const chart = trend(line('甲局', [point('2018', 468), point('2019', 406, { change })]))
    expect(said(chart)).toBe('2019 年 406 件；同比：不可比')
    expect(bound(chart)).toEqual(['406 件: r2019'])
  })

  it('passes over a blank, a part of a year and a value of another document', () => {
    expect(
      said(
        trend(
          line('甲局', [point('2022', 3), point('2023', null), point('2024', 9, { partial: true })]),
          line('其他文件', [point('2024', 8)], { sparse: true }),
        ),
      ),
    ).toBe('2022 年 3 件')
    expect(said(trend(line('甲局', [point('2023', null)])))).toBeNull()
  })

  it('names what is worked out', () => {
    expect(said(trend(line('甲局', [point('2017', 71, { mark: 'derived' })])))).toBe('2017 年 71 件（推算）')
  })

  it('of several agencies names each of the latest year, and of many the ends only', () => {
    expect(said(trend(line('甲局', [point('2024', 406)]), line('乙局', [point('2023', 5), point('2024', 7)])))).toBe(
      '2024 年，甲局 406 件、乙局 7 件',
    )
    const many = (...values: readonly number[]) =>
      said(trend(...values.map((value, at) => line(`${at + 1}局`, [point('2024', value)]))))
    expect(many(4, 9, 1, 3, 5)).toBe('2024 年 5 个中，2局最多，9 件；3局最少，1 件')
    // two have as many: none of them is the most, and the first are named
    expect(many(9, 9, 1, 3, 5)).toBe('2024 年，1局 9 件、2局 9 件、3局 1 件、4局 3 件等 5 项')
  })

  it('of changes says that they are', () => {
    const chart: SavedChart = {
      kind: 'trend',
      changes: true,
      series: [line('甲局', [point('2024', 3, { mark: 'derived', text: '+3.0%' })])],
      breaks: [],
      bands: [],
    }
    expect(said(chart)).toBe('2024 年同比 +3.0%')
  })
})

const bars = (...items: readonly BarItem[]): SavedChart => ({ kind: 'bars', items, total: null })
const bar = (label: string, value: number | null, extra: Partial<BarItem> = {}): BarItem => ({
  ...point(label, value),
  ...extra,
})

describe('the sentence of bars', () => {
  it('is the largest, with its share where there is one', () => {
    const share = { text: '近九成（406/468）', source: ref('r', '406') }
    expect(said(bars(bar('政府网站', 406, { share }), bar('政务微博', 52)))).toBe(
      '政府网站最多，406 件，占近九成（406/468）',
    )
    expect(said(bars(bar('甲', 3), bar('乙', 2)))).toBe('甲最多，3 件')
  })

  it('of shares says the share as every sentence does, with its two numbers', () => {
    const shareBar = (label: string, value: number, text: string) =>
      bar(label, value, { text: `${value}%`, unit: '%', share: { text, source: ref(label) } })
    const chart = bars(shareBar('维持', 53.6, '15/28'), shareBar('纠正', 46.4, '13/28'))
    expect(said(chart)).toBe('维持最多，15/28')
    expect(bound(chart)).toEqual(['15/28: 维持'])
  })

  it('names no largest where units differ or are unknown, where a figure is a bound, and where three are as many', () => {
    const other = (label: string, value: number) => bar(label, value, { unit: '篇', text: `${value} 篇` })
    expect(said(bars(bar('甲', 3), other('乙', 2), bar('丙', 1), bar('丁', 1), bar('戊', 1)))).toBe(
      '甲 3 件、乙 2 篇、丙 1 件、丁 1 件等 5 项',
    )
    expect(said(bars(bar('甲', 3), other('乙', 2)))).toBe('甲 3 件、乙 2 篇')
    const approx = { mark: 'approx', text: '3 件以上' } as const
    expect(said(bars(bar('甲', 3, approx), bar('乙', 2)))).toBe('甲 3 件以上、乙 2 件')
    expect(said(bars(bar('甲', 3), bar('乙', 3), bar('丙', 3), bar('丁', 1)))).toBe(
      '甲 3 件、乙 3 件、丙 3 件、丁 1 件',
    )
  })

  it('names two that are as many, all that are alike, and that not all have a figure', () => {
    expect(said(bars(bar('甲', 3), bar('乙', 3), bar('丙', 1)))).toBe('甲和乙最多，各 3 件')
    expect(said(bars(bar('甲', 0), bar('乙', 0), bar('丙', 0)))).toBe('3 项都是 0 件')
    expect(said(bars(bar('甲', 3), bar('乙', 1), bar('丙', null)))).toBe('有数字的各项中，甲最多，3 件')
    expect(said(bars(bar('甲', 3), bar('乙', null)))).toBe('有数字的是甲 3 件')
    expect(said(bars(bar('甲', null)))).toBeNull()
  })
})

describe('other cards', () => {
  it('with few columns are told column by column; a table or words have no sentence', () => {
    const group = (label: string, value: number) => ({
      key: label,
      label,
      columns: [{ ...point(label, value), tone: 'deaths' as const }],
    })
    expect(said({ kind: 'columns', groups: [group('2017（推算）', 71), group('2018', 53)] })).toBe(
      '2017（推算） 71 件、2018 年 53 件',
    )
    expect(said({ kind: 'words', text: '没有' })).toBeNull()
    expect(said(null)).toBeNull()
  })
})

describe('patterns', () => {
  const slots = (pattern: string) => [...pattern.matchAll(/\{[a-z]{1,20}\}/giu)].map(([slot]) => slot).sort()

  it('have the same slots in every language', () => {
    for (const key of ['about', 'yearValue', 'yearChange', 'yearEnds', 'top', 'topShare', 'amongStated'] as const) {
      expect(slots(hant[key])).toEqual(slots(hans[key]))
      expect(slots(en[key])).toEqual(slots(hans[key]))
    }
  })
})
