import { describe, expect, it } from 'vitest'
import { shownChart } from '../../../src/features/saving/shown-chart'

const point = (value: number | null) => ({
  key: '',
  label: '',
  value,
  mark: value === null ? ('blank' as const) : ('printed' as const),
  text: value === null ? '空白' : `${value} 件`,
  source: null,
})

describe('the chart of a card as it is saved', () => {
  it('is a series a part where parts of a row add up, a blank stays one', () => {
    const chart = shownChart({
      kind: 'parts',
      parts: ['自然人', '商业企业'],
      rows: [
        { label: '新收', points: [point(8), point(2)] },
        { label: '予以公开', points: [point(7), point(null)] },
      ],
    })
    expect(chart).toMatchObject({ kind: 'parts', categories: ['新收', '予以公开'], total: null, breaks: [] })
    expect(chart?.series.map(({ label, points }) => [label, ...points.map(({ value }) => value)])).toEqual([
      ['自然人', 8, 7],
      ['商业企业', 2, null],
    ])
    expect(chart?.series[1]?.points[1]).toEqual({ value: null, mark: 'blank', text: '空白' })
  })

  it('keeps colours, what stands beside a figure, what is hatched and what was stated before', () => {
    const hatched = { value: 18, label: '不计考核' }
    const columns = [{ ...point(68), tone: 'deaths' as const, note: '▲', hatched, label: '' }]
    const chart = shownChart({ kind: 'columns', groups: [{ key: '2018', label: '2018', columns }] })
    expect(chart?.series).toEqual([
      { label: '', tone: 'deaths', points: [{ value: 68, mark: 'printed', text: '68 件', note: '▲', hatched }] },
    ])
    const earlier = [{ key: 'a', value: 66, text: '66 件', source: null }]
    const series = [{ id: 'a', label: '甲', tone: 'deaths' as const, points: [{ ...point(68), key: '2018', earlier }] }]
    expect(shownChart({ kind: 'trend', series, breaks: [], bands: [] })?.series).toEqual([
      {
        label: '甲',
        tone: 'deaths',
        points: [{ value: 68, mark: 'printed', text: '68 件', earlier: [{ value: 66, text: '66 件' }] }],
      },
    ])
    const bars = [
      { ...point(5), tone: 'series-1' as const },
      { ...point(6), tone: 'deaths' as const },
    ]
    expect(shownChart({ kind: 'bars', items: bars, total: null })?.series[0]?.points.map(({ tone }) => tone)).toEqual([
      'series-1',
      'deaths',
    ])
  })

  it('is none for words', () => {
    expect(shownChart({ kind: 'words', text: '没有' })).toBeNull()
    expect(shownChart(null)).toBeNull()
  })
})
