import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ColumnId, IndicatorId } from '../../../../src/core/domain/catalogue'
import type { Cell } from '../../../../src/core/domain/cell'
import { APPLICANT_PARTS } from '../../../../src/core/metrics/columns'
import type { RequestsFlow } from '../../../../src/core/metrics/flow/requests-flow'
import { flowEnds, requestsFlow } from '../../../../src/core/metrics/flow/requests-flow'
import { cell, report } from '../../../support/report-builder'

type Filling = Parameters<typeof cell>[2]
const at = (indicator: IndicatorId, value: Filling, column: ColumnId) => cell('2021', indicator, value, column)
const ROWS = [
  'requests.received',
  'requests.carried-over',
  'requests.granted',
  'requests.partly-granted',
  'requests.refused.state-secret',
  'requests.refused.prohibited-by-law',
  'requests.refused.safety-and-stability',
  'requests.refused.third-party',
  'requests.refused.internal-affairs',
  'requests.refused.deliberative',
  'requests.refused.enforcement-file',
  'requests.refused.administrative-query',
  'requests.unable.not-held',
  'requests.unable.needs-creation',
  'requests.unable.unclear',
  'requests.not-processed.petition',
  'requests.not-processed.repeat',
  'requests.not-processed.publication',
  'requests.not-processed.excessive',
  'requests.not-processed.reconfirm',
  'requests.other-outcome.not-corrected',
  'requests.other-outcome.fee-unpaid',
  'requests.other-outcome.other',
  'requests.carried-forward',
]
/** Every cell of one column: 0 where nothing else is said. */
const column = (id: ColumnId, values: Readonly<Record<string, Filling>>): readonly Cell[] =>
  ROWS.map((row) => at(row, values[row] ?? 0, id))

const flowOf = (cells: readonly Cell[], form: '2014' | '2021' = '2021'): RequestsFlow | null =>
  requestsFlow(report({ form, cells: [...cells] }))
const ribbons = (flow: RequestsFlow | null) =>
  flow?.ribbons.map(({ direction, indicator, column: own, value }) => `${direction} ${indicator} ${own} ${value}`)

/** 12 + 2 = 9 + 1 + 4 of natural persons, 3 + 0 = 3 of companies; the total row sums both. */
const FILLED = [
  ...column('natural-person', {
    'requests.received': 12,
    'requests.carried-over': 2,
    'requests.granted': 9,
    'requests.refused.state-secret': 1,
    'requests.carried-forward': 4,
  }),
  ...column('company', { 'requests.received': 3, 'requests.unable.not-held': 3 }),
  ...APPLICANT_PARTS.slice(2).flatMap((id) => column(id, {})),
  at('requests.received', 15, 'total'),
]

it('has a row for every outcome anything flows to, and one for what is carried forward', () => {
  const flow = flowOf(FILLED)
  // 予以公开, 属于国家秘密, 本机关不掌握 and 结转下年度
  expect(flow === null ? null : flowEnds(flow)).toBe(4)
})

describe('requests as a flow', () => {
  it('has a ribbon for each cell above 0, and no other', () => {
    expect(ribbons(flowOf(FILLED))).toEqual([
      'in requests.received natural-person 12',
      'in requests.carried-over natural-person 2',
      'in requests.received company 3',
      'out requests.granted natural-person 9',
      'out requests.refused.state-secret natural-person 1',
      'out requests.carried-forward natural-person 4',
      'out requests.unable.not-held company 3',
    ])
  })

  it('finds both ends of each column equal: 12 + 2 = 14 = 9 + 1 + 4, 3 = 3', () => {
    const flow = flowOf(FILLED)
    expect(flow?.columns.slice(0, 2)).toEqual([
      { column: 'natural-person', incoming: 14, outgoing: 14, verdict: 'equal' },
      { column: 'company', incoming: 3, outgoing: 3, verdict: 'equal' },
    ])
    expect(flow?.untold).toEqual([])
    expect(flow?.offTotals).toEqual([])
  })

  it('says which column does not agree and makes up nothing: 14 in, 13 out', () => {
    const cells = FILLED.map((one) =>
      one.indicator === 'requests.granted' && one.column === 'natural-person'
        ? at('requests.granted', 8, 'natural-person')
        : one,
    )
    expect(flowOf(cells)?.columns[0]).toEqual({
      column: 'natural-person',
      incoming: 14,
      outgoing: 13,
      verdict: 'different',
    })
    expect(ribbons(flowOf(cells))).toContain('out requests.granted natural-person 8')
  })

  it.each(['blank', 'dash', 'unreadable', 'not-applicable'] as const)(
    'cannot tell over a %s and does not draw it',
    (state) => {
      const cells = FILLED.map((one) =>
        one.indicator === 'requests.unable.not-held' && one.column === 'company'
          ? at('requests.unable.not-held', state, 'company')
          : one,
      )
      const flow = flowOf(cells)
      expect(flow?.columns[1]).toEqual({ column: 'company', incoming: 3, outgoing: null, verdict: 'unknown' })
      expect(flow?.untold.map(({ indicator, column: own }) => [indicator, own])).toEqual([
        ['requests.unable.not-held', 'company'],
      ])
      expect(ribbons(flow)?.filter((one) => one.includes('not-held'))).toEqual([])
    },
  )

  it('draws no 400余 as if it were 400', () => {
    const about = at('requests.granted', 9, 'natural-person')
    const cells = FILLED.map((one) =>
      one.indicator === 'requests.granted' && one.column === 'natural-person'
        ? { ...about, content: { state: 'value', value: 9, approx: 'at-least' } as const }
        : one,
    )
    expect(ribbons(flowOf(cells))?.some((one) => one.includes('granted natural-person'))).toBe(false)
    expect(flowOf(cells)?.columns[0]?.verdict).toBe('unknown')
  })

  it('names a total that is not the sum of its applicants: 12 + 3 = 15, printed 16', () => {
    const off = flowOf([...FILLED.slice(0, -1), at('requests.received', 16, 'total')])?.offTotals
    expect(off?.map(({ indicator, total, sum }) => [indicator, total.value, sum])).toEqual([
      ['requests.received', 16, 15],
    ])
  })

  it('runs through 总计 alone where only that is filled in: 5 = 4 + 1', () => {
    const flow = flowOf(
      column('total', { 'requests.received': 5, 'requests.granted': 4, 'requests.carried-forward': 1 }),
    )
    expect(flow?.by).toBe('total')
    expect(flow?.columns).toEqual([{ column: 'total', incoming: 5, outgoing: 5, verdict: 'equal' }])
    expect(ribbons(flow)).toEqual([
      'in requests.received total 5',
      'out requests.granted total 4',
      'out requests.carried-forward total 1',
    ])
  })

  it('takes 其他处理 printed as one row for what it is, on the 2021 form too', () => {
    const flow = flowOf([
      ...column('total', { 'requests.received': 2 }).filter(
        ({ indicator }) => !indicator.startsWith('requests.other-outcome'),
      ),
      at('requests.other-outcome', 2, 'total'),
    ])
    expect(ribbons(flow)).toEqual(['in requests.received total 2', 'out requests.other-outcome total 2'])
    expect(flow?.columns[0]?.verdict).toBe('equal')
  })

  it('is none on a form that does not ask for it, and none where nothing was read', () => {
    expect(flowOf([cell('2014', 'requests.received', 5)], '2014')).toBeNull()
    expect(flowOf([at('requests.received', 'blank', 'natural-person')])).toBeNull()
  })
})

const filling = fc.oneof(fc.integer({ min: 0, max: 500 }), fc.constantFrom('blank' as const, 'dash' as const))
const filledTable = fc
  .array(filling, { minLength: ROWS.length * 6, maxLength: ROWS.length * 6 })
  .map((values) =>
    APPLICANT_PARTS.flatMap((id, index) =>
      ROWS.map((row, line) => at(row, values[index * ROWS.length + line] ?? 0, id)),
    ),
  )

describe('every flow', () => {
  it('has the printed figures as ribbons, whatever the order of the cells, and every cell is drawn, 0 or untold', () => {
    fc.assert(
      fc.property(filledTable, (cells) => {
        const flow = flowOf(cells)
        const values = cells.flatMap(({ content }) => (content.state === 'value' ? [content.value] : []))
        expect(ribbons(flowOf([...cells].reverse()))).toEqual(ribbons(flow))
        if (flow?.by !== 'applicants') return
        expect(flow.ribbons.map(({ value }) => value).sort((a, b) => a - b)).toEqual(
          values.filter((value) => value > 0).sort((a, b) => a - b),
        )
        expect(flow.untold).toHaveLength(cells.length - values.length)
      }),
      { numRuns: 60 },
    )
  })

  it('keeps its verdicts when all counts are multiplied by 7', () => {
    fc.assert(
      fc.property(filledTable, (cells) => {
        const scaled = cells.map((one) =>
          one.content.state === 'value'
            ? { ...one, content: { state: 'value', value: one.content.value * 7 } as const }
            : one,
        )
        const verdicts = (flow: RequestsFlow | null) => flow?.columns.map(({ verdict }) => verdict)
        expect(verdicts(flowOf(scaled))).toEqual(verdicts(flowOf(cells)))
      }),
      { numRuns: 60 },
    )
  })
})
