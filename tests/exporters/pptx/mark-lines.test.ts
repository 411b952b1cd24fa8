import { describe, expect, it } from 'vitest'
import type { ShownChart } from '../../../src/core/schema/wire-shown'
import { markLines } from '../../../src/exporters/pptx/mark-lines'
import { SHOWN_WORDS } from '../../support/shown-builder'

type Point = ShownChart['series'][number]['points'][number]

const point = (value: number | null, mark: Point['mark']): Point => ({ value, mark, text: '' })
const RECEIVED = {
  label: '新收',
  points: [point(5, 'printed'), point(null, 'blank'), point(7, 'derived')],
}
const ANSWERED = {
  label: '办结',
  points: [point(4, 'approx'), point(6, 'corrected'), point(8, 'derived')],
}
const chart = (series: ShownChart['series']): ShownChart => ({
  kind: 'trend',
  categories: ['2017', '2018', '2019'],
  series,
  total: null,
  breaks: [],
})

describe('marks under a chart of several series', () => {
  it('are named with the figures they are on; what is as printed needs no word', () => {
    expect(markLines(chart([RECEIVED, ANSWERED]), SHOWN_WORDS)).toEqual([
      '空白：新收 2018',
      '推算：新收 2019；办结 2019',
      '约数：办结 2017',
      '人工更正：办结 2018',
    ])
  })
  it('stand beside the categories where there is one series only', () => {
    expect(markLines(chart([RECEIVED]), SHOWN_WORDS)).toEqual([])
  })
})
