import { describe, expect, it } from 'vitest'
import type { ShownChart } from '../../../src/core/schema/wire-shown'
import { chartRuns } from '../../../src/exporters/shown/chart-runs'

const point = (value: number | null, partial = false) => ({
  value,
  mark: value === null ? ('blank' as const) : ('printed' as const),
  text: String(value),
  ...(partial ? { partial: true as const } : {}),
})

const trend = (values: readonly (number | null)[], extra: Partial<ShownChart> = {}): ShownChart => ({
  kind: 'trend',
  categories: values.map((_, at) => String(2017 + at)),
  series: [{ label: '甲局', points: values.map((value) => point(value)) }],
  total: null,
  breaks: [],
  ...extra,
})

describe('what one line may join', () => {
  it('is the whole series, a blank being a gap in it', () => {
    expect(chartRuns(trend([5, null, 7]))).toEqual([{ label: '甲局', values: [5, null, 7], series: 0, first: true }])
  })

  it('ends where the form changes', () => {
    const breaks = [{ before: 2, label: '口径变化', joined: false }]
    expect(chartRuns(trend([5, 6, 7, 8], { breaks }))).toEqual([
      { label: '甲局', values: [5, 6, null, null], series: 0, first: true },
      { label: '甲局 2019–2020', values: [null, null, 7, 8], series: 0, first: false },
    ])
  })

  it('goes on where the reader asked for it', () => {
    const breaks = [{ before: 1, label: '近似衔接', joined: true }]
    expect(chartRuns(trend([5, 6], { breaks })).map(({ values }) => values)).toEqual([[5, 6]])
  })

  it('goes on in a series the break is not of', () => {
    const breaks = [{ before: 1, label: '口径变化', joined: false, series: ['乙局'] }]
    expect(chartRuns(trend([5, 6], { breaks }))).toHaveLength(1)
  })

  it('leaves out a year that is not whole', () => {
    const chart = trend([5, 6, 7])
    const partial = { ...chart, series: [{ label: '甲局', points: [point(5), point(6, true), point(7)] }] }
    expect(chartRuns(partial).map(({ values }) => values)).toEqual([
      [5, null, null],
      [null, 6, null],
      [null, null, 7],
    ])
  })
})
