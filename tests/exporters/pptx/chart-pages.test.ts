import { describe, expect, it } from 'vitest'
import type { ShownChart } from '../../../src/core/schema/wire-shown'
import { chartPages, longestBar } from '../../../src/exporters/pptx/chart-pages'

const chartOf = (kind: ShownChart['kind'], ...series: readonly (readonly (number | null)[])[]): ShownChart => ({
  kind,
  categories: (series[0] ?? []).map((_, at) => `局${at + 1}`),
  series: series.map((values) => ({
    label: '',
    points: values.map((value) => ({ value, mark: value === null ? 'blank' : 'printed', text: `${value ?? ''}` })),
  })),
  total: null,
  breaks: [],
})
const count = (length: number) => Array.from({ length }, (_, at) => at + 1)

describe('pages of a chart', () => {
  it('are one for what a slide has room for, on a scale of its own', () => {
    const chart = chartOf('bars', count(20))
    expect(chartPages(chart)).toEqual([{ chart, max: null, min: 0 }])
  })

  it('are of about one length and on one scale where there are more: 41 = 14 + 14 + 13', () => {
    const pages = chartPages(chartOf('bars', count(41)))
    expect(pages.map(({ chart, max }) => [chart.categories[0], chart.categories.length, max])).toEqual([
      ['局1', 14, 41],
      ['局15', 14, 41],
      ['局29', 13, 41],
    ])
    expect(pages.map(({ chart }) => chart.series[0]?.points[0]?.value)).toEqual([1, 15, 29])
  })

  it('cut no line over the years and no columns', () => {
    expect(chartPages(chartOf('trend', count(30)))).toHaveLength(1)
    expect(chartPages(chartOf('columns', count(30)))).toHaveLength(1)
  })

  it('of more lines than colours hold some each, with their own breaks, on one scale: 12 = 4 + 4 + 4', () => {
    const chart: ShownChart = {
      ...chartOf('trend'),
      categories: ['2023', '2024'],
      series: count(12).map((line) => ({
        label: `局${line}`,
        points: [-line, line * 2].map((value) => ({ value, mark: 'printed', text: `${value}` })),
      })),
      breaks: [
        { before: 1, label: '口径变化', joined: false, series: ['局6'] },
        { before: 1, label: '报表变化', joined: false },
      ],
    }
    const pages = chartPages(chart)
    expect(pages.map((page) => page.chart.series.map(({ label }) => label).join(' '))).toEqual([
      '局1 局2 局3 局4',
      '局5 局6 局7 局8',
      '局9 局10 局11 局12',
    ])
    // the lowest is −12, the highest 2 · 12 = 24
    expect(pages.map(({ min, max }) => [min, max])).toEqual([
      [-12, 24],
      [-12, 24],
      [-12, 24],
    ])
    expect(pages.map((page) => page.chart.breaks.map(({ label }) => label))).toEqual([
      ['报表变化'],
      ['口径变化', '报表变化'],
      ['报表变化'],
    ])
  })

  it('measure a bar by its parts together: 2 + 3 = 5, a blank adds nothing', () => {
    expect(longestBar(chartOf('parts', [1, 2], [null, 3]))).toBe(5)
    expect(longestBar(chartOf('parts', [null]))).toBe(0)
  })

  it('are more where labels take two lines, and hold the colours of their series: 12 = 6 + 6', () => {
    const chart = chartOf('bars', count(12))
    const long = { ...chart, categories: chart.categories.map((label) => `${label}：${'不予公开'.repeat(6)}`) }
    const toned = { ...long, series: long.series.map((one) => ({ ...one, tone: 'deaths' as const })) }
    const pages = chartPages(toned)
    expect(pages.map((page) => page.chart.categories.length)).toEqual([6, 6])
    expect(pages.map((page) => page.chart.series[0]?.tone)).toEqual(['deaths', 'deaths'])
  })

  it('leave out wholes of which no part is known; none is left where nothing is', () => {
    expect(chartPages(chartOf('parts', [5, null, 7], [1, null, null]))[0]?.chart.categories).toEqual(['局1', '局3'])
    expect(chartPages(chartOf('parts', [null, null]))).toEqual([])
  })
})
