import { describe, expect, it } from 'vitest'
import { barsLayout } from '../../../src/ui/charts/bars-layout'
import { columnsLayout } from '../../../src/ui/charts/columns-layout'
import { dashAt, shapeAt, shapeOf } from '../../../src/ui/charts/marker'
import type { ChartPoint, ColumnGroup, TrendSeries } from '../../../src/ui/charts/series'
import { textWidth, wrapText } from '../../../src/ui/charts/text-model'
import { trendLayout } from '../../../src/ui/charts/trend-layout'
import {
  breakText,
  breaksByYear,
  gapsIn,
  segmentsOf,
  shownYears,
  spread,
  yearsOf,
} from '../../../src/ui/charts/trend-model'

const point = (year: number, value: number | null, rest: Partial<ChartPoint> = {}): ChartPoint => ({
  key: String(year),
  label: String(year),
  value,
  mark: value === null ? 'blank' : 'printed',
  text: value === null ? '空白' : `${value} 件`,
  source: null,
  ...rest,
})

const line = (points: readonly ChartPoint[], id = '甲局'): TrendSeries => ({ id, label: id, tone: 'series-1', points })

const yearsIn = (series: TrendSeries, breaks: Parameters<typeof segmentsOf>[1] = []) =>
  segmentsOf(series, breaks).map((segment) => segment.map(({ key }) => key))

describe('text in charts', () => {
  it('counts Chinese characters as one em, digits as less', () => {
    expect(textWidth('政府网站')).toBe(4)
    expect(textWidth('468')).toBeCloseTo(1.77)
  })

  it('breaks between Chinese characters and leaves nothing out', () => {
    expect(wrapText('其他方式公开', 4)).toEqual(['其他方式', '公开'])
  })

  it('begins no line with a closing mark', () => {
    expect(wrapText('公开，不公开', 2)).toEqual(['公开，', '不公', '开'])
  })

  it('ends no line with an opening mark, but for one that would be empty without it', () => {
    // 86.8% is 4 × 0.59 - 0.25 + 0.75 em, （406/468） 6.1
    expect(wrapText('86.8%（406/468）', 6)).toEqual(['86.8%', '（406/468）'])
    expect(wrapText('86.8% (406/468)', 5)).toEqual(['86.8% ', '(406/468)'])
    expect(wrapText('（宿迁', 1)).toEqual(['（', '宿', '迁'])
  })

  it('keeps numbers and their unit together', () => {
    expect(wrapText('国办函〔2021〕30号', 8)).toEqual(['国办函〔2021〕', '30号'])
  })

  it('hyphenates a word that is wider than the line: two letters and a hyphen are 3 × 0.59 = 1.77 em', () => {
    expect(wrapText('abcdef', 1.8)).toEqual(['ab-', 'cd-', 'ef'])
  })

  it('breaks a number that is wider than the line without a mark that could be read as part of it', () => {
    expect(wrapText('1234', 1.8)).toEqual(['123', '4'])
  })

  it('has no line for no text', () => {
    expect(wrapText('', 5)).toEqual([])
  })
})

describe('lines over the years', () => {
  it('counts every year between the first and the last', () => {
    expect(yearsOf([line([point(2014, 1), point(2017, 2)])])).toEqual([2014, 2015, 2016, 2017])
  })

  it('joins years that follow one another', () => {
    expect(yearsIn(line([point(2014, 1), point(2015, 2), point(2016, 3)]))).toEqual([['2014', '2015', '2016']])
  })

  it('joins neither over a missing year nor over a blank', () => {
    const series = line([point(2014, 1), point(2016, 2), point(2017, 3), point(2018, null), point(2019, 4)])
    expect(yearsIn(series)).toEqual([['2014'], ['2016', '2017'], ['2019']])
  })

  it('never joins a part of a year', () => {
    const series = line([point(2017, 1), point(2018, 2), point(2019, 1, { partial: true }), point(2020, 3)])
    expect(yearsIn(series)).toEqual([['2017', '2018'], ['2020']])
  })

  it('stops at a break of all lines and at one of its own', () => {
    const series = line([point(2018, 1), point(2019, 2), point(2020, 3)])
    expect(yearsIn(series, [{ year: 2019, label: '换表' }])).toEqual([['2018'], ['2019', '2020']])
    expect(yearsIn(series, [{ year: 2020, label: '换表', series: ['甲局'] }])).toEqual([['2018', '2019'], ['2020']])
  })

  it("does not stop at another line's break", () => {
    const series = line([point(2018, 1), point(2019, 2)])
    expect(yearsIn(series, [{ year: 2019, label: '换表', series: ['乙局'] }])).toEqual([['2018', '2019']])
  })

  it('thins years from the last one backwards', () => {
    expect(shownYears([2014, 2015, 2016, 2017], 20, 34)).toEqual([2015, 2017])
    expect(shownYears([2014, 2015, 2016], 40, 34)).toEqual([2014, 2015, 2016])
  })

  it('names the gap of a year by its own mark, of a year without a point as missing', () => {
    const series = [line([point(2014, 1), point(2015, null, { mark: 'dash' }), point(2017, 1)])]
    expect(gapsIn(series, 2014)).toEqual([])
    expect(gapsIn(series, 2015)).toEqual([{ mark: 'dash' }])
    expect(gapsIn(series, 2016)).toEqual([{ mark: 'missing' }])
  })

  it('does not call a year missing in which another line has a value', () => {
    expect(gapsIn([line([point(2014, 1)]), line([point(2015, 0)], '乙局')], 2015)).toEqual([])
  })

  it('takes 0 as a value', () => {
    expect(gapsIn([line([point(2014, 0)])], 2014)).toEqual([])
    expect(yearsIn(line([point(2014, 0), point(2015, 1)]))).toEqual([['2014', '2015']])
  })

  it('moves labels apart around their middle and keeps them inside', () => {
    expect(spread([10, 12], 8, 0, 100)).toEqual([7, 15])
    expect(spread([50, 10], 8, 0, 100)).toEqual([50, 10])
    expect(spread([1, 2], 8, 0, 100)).toEqual([0, 8])
    expect(spread([99, 100], 8, 0, 100)).toEqual([92, 100])
  })

  it('draws breaks of one year once, with every document', () => {
    const breaks = breaksByYear([
      { year: 2021, label: '换表', documentNumber: '甲〔2021〕1号' },
      { year: 2019, label: '换表' },
      { year: 2021, label: '换表', documentNumber: '乙〔2021〕2号' },
      { year: 2021, label: '换表', documentNumber: '甲〔2021〕1号' },
    ])
    expect(breaks.map(breakText)).toEqual(['换表', '换表（甲〔2021〕1号；乙〔2021〕2号）'])
  })

  it('gives every line a second cue, parts of years a shape of their own', () => {
    expect([0, 1, 2].map(shapeAt)).toEqual(['circle', 'square', 'diamond'])
    expect(new Set([0, 1, 2, 3, 4, 5].map((index) => `${shapeAt(index)}${dashAt(index)}`)).size).toBe(6)
    expect(shapeOf(point(2019, 1, { partial: true }), 0)).toBe('half')
  })
})

describe('layout of lines', () => {
  const series = [line([point(2014, 10), point(2018, 20), point(2019, 30), point(2025, 40)])]
  const bands = [
    { from: 2014, to: 2018, label: '甲表' },
    { from: 2019, to: 2019, label: '某某年度的试行格式' },
    { from: 2020, to: 2025, label: '乙表' },
  ]

  it('writes a label where it fits and a sign that the legend explains where not', () => {
    const layout = trendLayout({ series, breaks: [], bands }, { width: 640, em: 14 })
    expect(layout.bands.map(({ lines, sign }) => ({ lines, sign }))).toEqual([
      { lines: ['甲表'], sign: null },
      { lines: ['①'], sign: '①' },
      { lines: ['乙表'], sign: null },
    ])
  })

  it('leaves years out of a narrow axis, never the last', () => {
    const { years, ticks } = trendLayout({ series, breaks: [], bands }, { width: 300, em: 15 })
    expect(years).toHaveLength(12)
    expect(ticks.length).toBeLessThan(12)
    expect(ticks.at(-1)).toBe(2025)
  })

  it('names lines at their end where there is room, in the legend where not', () => {
    const two = [line([point(2014, 1)]), line([point(2014, 2)], '乙局')]
    expect(trendLayout({ series: two, breaks: [], bands: [] }, { width: 900, em: 14 }).direct).toBe(true)
    expect(trendLayout({ series: two, breaks: [], bands: [] }, { width: 320, em: 14 }).direct).toBe(false)
    expect(trendLayout({ series, breaks: [], bands: [] }, { width: 900, em: 14 }).direct).toBe(false)
  })

  it('gives up height on a slide, never what is written', () => {
    // 1.4 em above the lines, 15 em of them, 2 em for the years below
    const of = (rise: number) => trendLayout({ series, breaks: [], bands: [] }, { width: 640, em: 10, rise })
    expect(of(1).height).toBe(184)
    expect(of(0.4).height).toBe(94)
    expect({ ...of(0.4), height: 184 }).toEqual(of(1))
  })

  it('draws no break at or before the first year', () => {
    const breaks = [
      { year: 2014, label: '换表' },
      { year: 2019, label: '换表' },
    ]
    expect(trendLayout({ series, breaks, bands }, { width: 640, em: 14 }).breaks.map(({ year }) => year)).toEqual([
      2019,
    ])
  })
})

describe('layout of bars', () => {
  const row = (label: string, value: number | null) => ({
    key: label,
    label,
    value,
    mark: value === null ? ('blank' as const) : ('printed' as const),
    text: value === null ? '空白' : `${value} 条`,
    source: null,
  })
  const rows = [row('政府网站', 406), row('通过其他各种方式公开政府信息的数量合计', 39), row('政府公报', null)]

  it('keeps every label whole, in lines', () => {
    const layout = barsLayout(rows, null, { width: 640, em: 14 })
    expect(layout.rows.map(({ labelLines }) => labelLines.join(''))).toEqual(rows.map(({ label }) => label))
    expect(layout.rows[1]?.labelLines).toEqual(['通过其他各种方式公开政府信', '息的数量合计'])
    expect(layout.stacked).toBe(false)
  })

  it('puts labels above the bars on a phone', () => {
    const layout = barsLayout(rows, null, { width: 320, em: 15 })
    expect(layout.stacked).toBe(true)
    expect(layout.rows.map(({ labelLines }) => labelLines.join(''))).toEqual(rows.map(({ label }) => label))
  })

  it('gives notes the room a short bar leaves: 64 − 2 − 20.1 = 41.9 em more than the 19.2 beside the longest', () => {
    const noted = [row('甲', 100), row('乙', 0)].map((bar) => ({ ...bar, note: '推'.repeat(30) }))
    const layout = barsLayout(noted, null, { width: 640, em: 10 })
    expect(layout.rows.map(({ noteLines }) => noteLines.map((line) => line.length))).toEqual([[19, 11], [30]])
  })

  it('measures against the total, or the largest where it is larger', () => {
    expect(barsLayout(rows, { value: 468, label: '共 468 条' }, { width: 640, em: 14 }).max).toBe(468)
    expect(barsLayout(rows, null, { width: 640, em: 14 }).max).toBe(406)
    expect(barsLayout([row('甲', null)], null, { width: 640, em: 14 }).max).toBe(1)
  })
})

describe('layout of columns', () => {
  const groups = (count: number): readonly ColumnGroup[] =>
    Array.from({ length: count }, (_, index) => ({
      key: String(2010 + index),
      label: `${2010 + index}（推算）`,
      columns: [{ ...point(2010 + index, 53, { text: '53 起' }), tone: 'series-1' as const }],
    }))

  it('stands upright while labels find room', () => {
    const layout = columnsLayout(groups(2), { width: 640, em: 14 })
    expect(layout?.groups.map(({ labelLines }) => labelLines)).toEqual([['2010（推算）'], ['2011（推算）']])
  })

  it('gives way to bars where labels find none', () => {
    expect(columnsLayout(groups(12), { width: 320, em: 15 })).toBeNull()
  })

  it('names the hatched part below its column', () => {
    const group = groups(1)[0]
    const column = group?.columns[0]
    const hatched = { value: 18, label: '6·29：18 人' }
    const layout =
      column && columnsLayout([{ key: '1', label: '2018', columns: [{ ...column, hatched }] }], { width: 640, em: 14 })
    expect(layout?.groups[0]?.columns[0]?.footLines).toEqual(['▨ 6·29：18 人'])
  })
})
