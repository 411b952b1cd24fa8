import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/core/domain/document'
import type { Place } from '../../../src/core/domain/place'
import type { Figure } from '../../../src/features/source/figure'
import { markAt, markDocument } from '../../../src/features/source/marks'
import { printedRows } from '../../../src/core/domain/printed-rows'
import { shownOf } from '../../../src/features/source/windows'
import { claim } from '../../support/report-builder'

const TEXT: readonly Block[] = [{ kind: 'paragraph', text: '受理15件答复12件' }]

const at = (start: number, end: number, rest: Partial<Place> = {}): Figure => {
  const place = { block: 0, ...rest, start, end }
  return { kind: 'claim', place, claim: claim('requests.received', 15, { place }) }
}
const pieces = (figures: readonly Figure[], key = '0') =>
  markDocument(TEXT, figures)
    .pieces.get(key)
    ?.map(({ text, mark, head }) => [text, mark?.key ?? null, head])

describe('marks', () => {
  it('cut a text into what was read and what was not', () => {
    expect(pieces([at(2, 5), at(7, 10)])).toEqual([
      ['受理', null, false],
      ['15件', 'b0.2-5', true],
      ['答复', null, false],
      ['12件', 'b0.7-10', true],
    ])
  })

  it('of the same place are one', () => {
    const { marks } = markDocument(TEXT, [at(2, 5), at(2, 5)])
    expect(marks.map(({ key, figures }) => [key, figures.length])).toEqual([['b0.2-5', 2]])
  })

  it('give common text to the shorter one', () => {
    expect(pieces([at(0, 10), at(2, 5)])).toEqual([
      ['受理', 'b0.0-10', true],
      ['15件', 'b0.2-5', true],
      ['答复12件', 'b0.0-10', false],
    ])
  })

  it('covered entirely by shorter ones join the first of them and are found there', () => {
    const { marks } = markDocument(TEXT, [at(2, 4), at(4, 5), at(2, 5)])
    expect(marks.map(({ key, figures }) => [key, figures.length])).toEqual([
      ['b0.2-4', 2],
      ['b0.4-5', 1],
    ])
    expect(markAt(marks, { block: 0, start: 2, end: 5 })?.key).toBe('b0.2-4')
  })

  it('outside the text are left out', () => {
    expect(markDocument(TEXT, [at(2, 50), at(0, 1, { block: 4 }), at(0, 1, { row: 0, column: 0 })]).marks).toEqual([])
  })

  it('keep every character of the text', () => {
    const figures = [at(0, 3), at(2, 8), at(5, 10), at(5, 5), at(1, 9)]
    expect(
      pieces(figures)
        ?.map(([text]) => text)
        .join(''),
    ).toBe('受理15件答复12件')
  })

  it('in a covered slot stand in the slot the span begins with', () => {
    const origin = { row: 0, column: 0 }
    const table: readonly Block[] = [
      {
        kind: 'table',
        rows: [
          [
            { text: '12', header: false },
            { text: '12', header: false, origin },
          ],
        ],
      },
    ]
    const { marks } = markDocument(table, [at(0, 2, { row: 0, column: 1 })])
    expect(marks.map(({ key }) => key)).toEqual(['b0r0c0.0-2'])
  })
})

describe('tables', () => {
  const covered = { text: '甲', header: true, origin: { row: 0, column: 0 } }
  const plain = (text: string) => ({ text, header: false })
  const table = {
    kind: 'table',
    rows: [
      [{ text: '甲', header: true }, covered, plain('1')],
      [covered, covered, plain('2')],
      [plain('乙'), plain('丙'), plain('3')],
    ],
  } as const

  it('get their spans back', () => {
    const rows = printedRows(table, { from: 0, to: 3 })
    expect(
      rows.map(({ cells }) => cells.map(({ slot, rowSpan, columnSpan }) => `${slot.text} ${rowSpan}×${columnSpan}`)),
    ).toEqual([['甲 2×2', '1 1×1'], ['2 1×1'], ['乙 1×1', '丙 1×1', '3 1×1']])
  })

  it('cut inside a span still begin with its cell, under its own place', () => {
    const [first] = printedRows(table, { from: 1, to: 3 })
    expect(
      first?.cells.map(({ slot, row, column, rowSpan, columnSpan }) => [slot.text, row, column, rowSpan, columnSpan]),
    ).toEqual([
      ['甲', 0, 0, 1, 2],
      ['2', 1, 2, 1, 1],
    ])
  })
})

describe('long documents', () => {
  it.each([
    [{ count: 10, most: 20, target: null, all: false }, [0, 10]],
    [{ count: 100, most: 20, target: null, all: false }, [0, 20]],
    [{ count: 100, most: 20, target: 50, all: false }, [40, 60]],
    [{ count: 100, most: 20, target: 99, all: false }, [80, 100]],
    [{ count: 100, most: 20, target: 50, all: true }, [0, 100]],
  ])('show %o as %o', ({ count, most, target, all }, [from, to]) => {
    expect(shownOf(count, most, target, all)).toEqual({ from, to })
  })
})
