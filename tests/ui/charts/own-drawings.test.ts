import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dotLayout } from '../../../src/ui/charts/dot-layout'
import type { DotRow } from '../../../src/ui/charts/dot-layout'
import { panelsLayout } from '../../../src/ui/charts/panels-layout'
import type { PanelPoint } from '../../../src/ui/charts/panels-layout'
import { shareLayout } from '../../../src/ui/charts/share-layout'

const point = (key: string, value: number | null) => ({
  key,
  label: key,
  value,
  mark: 'printed' as const,
  text: `${value} 件`,
  source: null,
})
const row = (key: string, value: number): DotRow => ({ ...point(key, value), own: false })
const WIDE = { width: 1000, em: 10 }

describe('a dot plot', () => {
  it('has a round scale for all: 37 ends at 50, so 25 is in the middle', () => {
    const layout = dotLayout({ rows: [row('甲', 37), row('乙', 25)], strip: null, tick: String }, WIDE)
    expect(layout.ticks).toEqual([0, 25, 50])
    expect(layout.rows[1]?.x).toBe((layout.left + layout.right) / 2)
  })

  it('never goes beyond 100 % for rates, whose intervals are within', () => {
    const one = { ...row('甲', 96), interval: { low: 80, high: 99.8 } }
    expect(dotLayout({ rows: [one], strip: null, tick: String, most: 100 }, WIDE).ticks.at(-1)).toBe(100)
  })

  it('keeps the order given, and every row within its width and height', () => {
    const values = fc.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(values, fc.constantFrom(290, 700, 1300), (all, width) => {
        const layout = dotLayout(
          { rows: all.map((value, at) => row(`单位${at}`, value)), strip: null, tick: String },
          { width, em: 14 },
        )
        const outside = layout.rows.filter(({ x, y }) => x < 0 || x > width || y > layout.height)
        expect(outside).toEqual([])
        expect(layout.rows.map(({ top }) => top)).toEqual(layout.rows.map(({ top }) => top).sort((a, b) => a - b))
      }),
    )
  })
})

describe('share bars', () => {
  it('have one length, a quarter of it for 25 %', () => {
    const segments = [25, 75].map((value) => ({ ...point(`${value}`, value), tone: 'series-1' as const }))
    const { segments: laid } = shareLayout([{ key: '甲', label: '甲', segments }], { width: 424, em: 14 })
    const [quarter, rest] = laid
    expect((quarter?.width ?? 0) * 3).toBeCloseTo(rest?.width ?? 0)
    expect(rest?.x).toBeCloseTo((quarter?.x ?? 0) + (quarter?.width ?? 0))
  })
})

describe('small trends', () => {
  const at = (year: number, value: number | null): PanelPoint => ({ ...point(String(year), value), year })
  const pathOf = (points: readonly PanelPoint[], breaks: readonly number[]) =>
    panelsLayout(
      { panels: [{ key: '甲', label: '甲', own: true, points, breaks }], years: { from: 2018, to: 2021 }, max: 10 },
      WIDE,
    ).panels[0]?.path ?? ''
  const strokes = (path: string) => path.replace(/[\d. ]/gu, '')

  it('join neighbouring years', () => {
    expect(strokes(pathOf([at(2018, 4), at(2019, 5), at(2020, 6)], []))).toBe('MLL')
  })

  it('stop at a gap, at a blank and at a break', () => {
    expect(strokes(pathOf([at(2018, 4), at(2020, 5), at(2021, 6)], []))).toBe('MML')
    expect(strokes(pathOf([at(2018, 4), at(2019, null), at(2020, 6)], []))).toBe('MM')
    expect(strokes(pathOf([at(2018, 4), at(2019, 5), at(2020, 6)], [2019]))).toBe('MML')
  })

  it('have one scale: 5 of 10 is half as high in every panel', () => {
    const panel = (key: string, value: number) => ({
      key,
      label: key,
      own: false,
      points: [at(2018, value)],
      breaks: [],
    })
    const { panels, plotHeight } = panelsLayout(
      { panels: [panel('甲', 5), panel('乙', 10)], years: { from: 2018, to: 2021 }, max: 10 },
      WIDE,
    )
    expect(panels.map(({ base, dots }) => base - (dots[0]?.y ?? 0))).toEqual([plotHeight / 2, plotHeight])
  })
})
