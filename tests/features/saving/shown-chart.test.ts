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

  it('is none for words', () => {
    expect(shownChart({ kind: 'words', text: '没有' })).toBeNull()
    expect(shownChart(null)).toBeNull()
  })
})
