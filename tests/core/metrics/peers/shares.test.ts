import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FORM_IDS } from '../../../../src/core/domain/catalogue'
import type { FormId } from '../../../../src/core/domain/catalogue'
import type { Cell } from '../../../../src/core/domain/cell'
import { rowsOfForm } from '../../../../src/core/domain/catalogue-index'
import { sharesOf } from '../../../../src/core/metrics/peers/shares'
import { cell, report } from '../../../support/report-builder'

const of = (form: FormId, cells: readonly Cell[]) => report({ form, cells: [...cells] })
const CHANNELS = { of: 'rows', parent: 'disclosure.channels' } as const
const REVIEW = { of: 'rows', parent: 'reconsideration' } as const
const RESULTS = [
  cell('2021', 'reconsideration.upheld', 5),
  cell('2021', 'reconsideration.corrected', 2),
  cell('2021', 'reconsideration.other', 0),
  cell('2021', 'reconsideration.pending', 1),
]

describe('shares of a whole', () => {
  it('are those of additive parts: 5, 2, 0 and 1 of 8 are 62.5, 25, 0 and 12.5 %', () => {
    const shares = sharesOf(of('2021', [...RESULTS, cell('2021', 'reconsideration', 8)]), REVIEW)
    expect(shares.ok && [shares.whole, shares.parts.map(({ percent }) => percent)]).toEqual([8, [62.5, 25, 0, 12.5]])
  })

  it('are none of overlapping channels, however they add up', () => {
    const channels = ['gazette', 'website', 'weibo', 'wechat', 'other'].map((id) =>
      cell('2014', `disclosure.channel.${id}`, 2),
    )
    expect(sharesOf(of('2014', [...channels, cell('2014', 'disclosure.channels', 10)]), CHANNELS)).toEqual({
      ok: false,
      reason: 'not-additive',
    })
  })

  it.each([
    ['no-value', [cell('2021', 'reconsideration.pending', 'blank'), ...RESULTS.slice(0, 3)]],
    ['not-sum', [...RESULTS, cell('2021', 'reconsideration', 9)]],
    ['whole-is-zero', RESULTS.map(({ indicator }) => cell('2021', indicator, 0))],
  ] as const)('are withheld: %s', (reason, cells) => {
    expect(sharesOf(of('2021', cells), REVIEW)).toEqual({ ok: false, reason })
  })

  it('are none where the form does not ask', () => {
    expect(sharesOf(of('2014', RESULTS), { of: 'applicants' })).toEqual({ ok: false, reason: 'not-in-form' })
    expect(sharesOf(report({}), REVIEW)).toEqual({ ok: false, reason: 'not-in-form' })
  })

  it('are those of applicants: 3 and 1 of 4 are 75 and 25 %', () => {
    const received = (value: number, column: Cell['column']) => cell('2021', 'requests.received', value, column)
    const zeros = (['research-institute', 'public-welfare', 'legal-service', 'other-organisation'] as const).map(
      (one) => received(0, one),
    )
    const shares = sharesOf(
      of('2021', [received(3, 'natural-person'), received(1, 'company'), ...zeros, received(4, 'total')]),
      { of: 'applicants' },
    )
    expect(shares.ok && shares.parts.map(({ percent }) => percent)).toEqual([75, 25, 0, 0, 0, 0])
  })
})

describe('every group of every form', () => {
  it('has shares only where the catalogue calls it additive, whatever stands in its cells', () => {
    const place = fc.constantFrom(...FORM_IDS).chain((form) => fc.constantFrom(...rowsOfForm(form)))
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 500 }), (row, value) => {
        const cells = rowsOfForm(row.form).flatMap(({ indicator, columns }) =>
          columns.length === 0
            ? [cell(row.form, indicator, value)]
            : columns.map((column) => cell(row.form, indicator, value, column)),
        )
        const shares = sharesOf(of(row.form, cells), { of: 'rows', parent: row.indicator })
        const additive = row.children === 'additive'
        expect(!shares.ok || additive).toBe(true)
        expect(additive || (!shares.ok && shares.reason === 'not-additive')).toBe(true)
      }),
    )
  })

  it('makes 100 % of what it has, within the rounding of its parts', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(counts, (values) => {
        const shares = sharesOf(
          of(
            '2021',
            RESULTS.map(({ indicator }, at) => cell('2021', indicator, values[at] ?? 0)),
          ),
          REVIEW,
        )
        const sum = shares.ok ? shares.parts.reduce((total, { percent }) => total + percent, 0) : 100
        expect(Math.abs(sum - 100)).toBeLessThanOrEqual(0.2 + 1e-9)
      }),
    )
  })
})
