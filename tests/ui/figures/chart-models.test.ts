import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FORM_IDS } from '../../../src/core/domain/catalogue'
import type { FormId } from '../../../src/core/domain/catalogue'
import { childrenOf, rowsOfForm } from '../../../src/core/domain/catalogue-index'
import { deriveSeries } from '../../../src/core/metrics/indicator-series'
import { readIndicator } from '../../../src/core/metrics/read-indicator'
import { annualReports } from '../../../src/core/metrics/selection'
import { joinsOf, segmentsOf } from '../../../src/ui/charts/trend-model'
import { barsOf } from '../../../src/ui/figures/bars'
import { channelBars } from '../../../src/ui/figures/channel-bars'
import { trendOf } from '../../../src/ui/figures/trend'
import { cell, report } from '../../support/report-builder'
import { WORDS } from '../../support/words'

const count = fc.integer({ min: 1, max: 500 })
const CHANNELS = ['gazette', 'website', 'weibo', 'wechat', 'other']
const reportOf = (values: readonly number[], total: number | 'blank') =>
  report({
    agency: '甲局',
    year: 2017,
    form: '2014',
    cells: [
      cell('2014', 'disclosure.total', total),
      ...CHANNELS.map((channel, at) => cell('2014', `disclosure.channel.${channel}`, values[at] ?? 0)),
    ],
  })
const channels = fc.array(count, { minLength: CHANNELS.length, maxLength: CHANNELS.length })

describe('a chart of parts that overlap', () => {
  it('measures each against the printed total, never against their sum: v of 500 is v / 5 %', () => {
    fc.assert(
      fc.property(channels, (values) => {
        const [entry] = annualReports([reportOf(values, 500)])
        const bars = entry && channelBars(entry, 'share', WORDS)
        const expected = values.map((value) => Number((value / 5).toFixed(1))).sort((a, b) => b - a)
        expect(bars?.items.map(({ value }) => value)).toEqual(expected)
        expect(bars?.total).toEqual({ value: 100, label: '共 500 条' })
      }),
    )
  })

  it('has no share and no total where the total is blank: the sum does not stand in', () => {
    fc.assert(
      fc.property(channels, (values) => {
        const [entry] = annualReports([reportOf(values, 'blank')])
        const bars = entry && channelBars(entry, 'share', WORDS)
        expect(bars?.total).toBeNull()
        expect(bars?.items.map(({ value }) => value)).toEqual(values.map(() => null))
      }),
    )
  })
})

describe('a share in a sentence', () => {
  it.each([
    [29, '6/29'],
    [30, '二成（6/30）'],
  ])('of a whole of few cases is its two numbers and no percentage: of %i', (total, said) => {
    const [entry] = annualReports([reportOf([6, 5, 5, 5, 5], total)])
    for (const measure of ['count', 'share'] as const)
      expect(entry && channelBars(entry, measure, WORDS)?.items[0]?.share?.text).toBe(said)
  })
})

const parents = FORM_IDS.flatMap(rowsOfForm).filter(({ children }) => children !== 'additive')

describe('bars of every group that does not add up', () => {
  it('are the printed figures as they are, and no line of a sum', () => {
    const place = fc.constantFrom(...parents.filter(({ form, indicator }) => childrenOf(form, indicator).length > 0))
    fc.assert(
      fc.property(place, fc.array(count, { minLength: 9, maxLength: 9 }), ({ form, indicator }, values) => {
        const rows = childrenOf(form, indicator)
        const columnOf = (columns: (typeof rows)[number]['columns']) =>
          columns.includes('total') ? 'total' : (columns[0] ?? null)
        const cells = rows.map((row, at) => cell(form, row.indicator, values[at % 9] ?? 0, columnOf(row.columns)))
        const figures = report({ agency: '甲局', year: 2020, form, cells })
        const parts = rows.map((row) => ({
          label: row.indicator,
          reading: readIndicator(figures, row.indicator, columnOf(row.columns)),
        }))
        const bars = barsOf({ parts, whole: null, measure: 'share' }, WORDS)
        expect(bars.items.map(({ value }) => value)).toEqual(rows.map((_, at) => values[at % 9]))
        expect(bars.total).toBeNull()
      }),
    )
  })
})

describe('the line of a trend', () => {
  const formOf = (year: number): FormId => (year < 2019 ? '2014' : year < 2021 ? '2019' : '2021')
  const quantity = fc.constantFrom(...new Set(FORM_IDS.flatMap(rowsOfForm).map(({ indicator }) => indicator)))
  const drawn = (indicator: string, values: readonly number[], approximate: boolean) => {
    const reports = values.map((value, at) => {
      const year = 2016 + at
      const form = formOf(year)
      const row = rowsOfForm(form).find((candidate) => candidate.indicator === indicator)
      const columns = row === undefined || row.columns.length === 0 ? [null] : row.columns
      const cells = row === undefined ? [] : columns.map((column) => cell(form, indicator, value, column))
      return report({ id: `${year}`, agency: '甲局', year, form, cells })
    })
    const series = deriveSeries(annualReports(reports), {
      quantities: [{ indicator }],
      agency: '甲局',
      years: { from: 2016, to: 2022 },
      settings: { approximate, smallBase: 0 },
    })
    const trend = trendOf([series], 'count', WORDS)
    const lines = trend.series.flatMap((one) => segmentsOf(one, trend.breaks).map((run) => run.map(({ key }) => key)))
    const joins = trend.series.flatMap((one) => joinsOf(one, trend.breaks).map(([from, to]) => `${from.key}-${to.key}`))
    return { series, lines, joins }
  }
  const years = fc.array(count, { minLength: 7, maxLength: 7 })

  it('crosses no break of any quantity, asked or not; joins are drawn apart, and only when asked', () => {
    fc.assert(
      fc.property(quantity, years, fc.boolean(), (indicator, values, approximate) => {
        const { series, lines, joins } = drawn(indicator, values, approximate)
        const stops = new Set([...series.breaks, ...series.joins].map(({ beforeYear }) => String(beforeYear)))
        expect(lines.filter((line) => line.slice(1).some((year) => stops.has(year)))).toEqual([])
        expect(approximate ? [] : joins).toEqual([])
      }),
    )
  })

  it('stops at 2019 for requests answered: answers to 2018 are no outcomes', () => {
    fc.assert(
      fc.property(years, (values) => {
        const { lines, joins } = drawn('requests.answered', values, false)
        expect([lines, joins]).toEqual([
          [
            ['2016', '2017', '2018'],
            ['2019', '2020', '2021', '2022'],
          ],
          [],
        ])
        expect(drawn('requests.answered', values, true).joins).toEqual(['2018-2019'])
      }),
    )
  })
})
