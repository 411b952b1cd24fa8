import { describe, expect, it } from 'vitest'
import type { IndicatorId } from '../../../../src/core/domain/catalogue'
import type { Report } from '../../../../src/core/domain/report'
import { comparePair } from '../../../../src/core/metrics/compare/compare-pair'
import { cell, claim, report } from '../../../support/report-builder'

const linesOf = (base: Report, other: Report, smallBase = 30) =>
  comparePair(base, other, smallBase).flatMap(({ lines }) => lines)
const lineOf = (base: Report, other: Report, indicator: IndicatorId) =>
  linesOf(base, other).find((line) => line.indicator === indicator)
const withCell = (form: '2014' | '2019' | '2021', indicator: IndicatorId, value: Parameters<typeof cell>[2]) =>
  report({
    id: `${form}-${value}`,
    form,
    cells: [cell(form, indicator, value, form === '2014' ? null : 'total')],
  })
const received = (form: '2014' | '2019' | '2021', value: Parameters<typeof cell>[2]) =>
  withCell(form, 'requests.received', value)

describe('two reports on one form', () => {
  it('gives difference and per cent of a base of 30 and more: (45 − 30) / 30 = 50 %', () => {
    expect(lineOf(received('2021', 30), received('2021', 45), 'requests.received')?.difference).toEqual({
      kind: 'difference',
      value: 15,
      change: { percent: 50, withheld: null },
    })
  })

  it('rounds per cent to one decimal: (35 − 48) / 48 = −27.08 %', () => {
    expect(lineOf(received('2021', 48), received('2021', 35), 'requests.received')?.difference).toEqual({
      kind: 'difference',
      value: -13,
      change: { percent: -27.1, withheld: null },
    })
  })

  it.each([
    [29, 45, 16, 'small-base'],
    [0, 45, 45, 'zero-base'],
    [0, 0, 0, 'zero-base'],
  ] as const)('gives a difference only where the base is %i', (base, other, value, reason) => {
    expect(lineOf(received('2021', base), received('2021', other), 'requests.received')?.difference).toEqual({
      kind: 'difference',
      value,
      change: { percent: null, withheld: reason },
    })
  })

  it('takes the smallest base from the reader: (15 − 10) / 10 = 50 % from 10 on, none from 11 on', () => {
    const percentAt = (smallBase: number) =>
      linesOf(received('2021', 10), received('2021', 15), smallBase).map(({ difference }) => difference)
    expect(percentAt(10)).toEqual([{ kind: 'difference', value: 5, change: { percent: 50, withheld: null } }])
    expect(percentAt(11)).toEqual([{ kind: 'difference', value: 5, change: { percent: null, withheld: 'small-base' } }])
  })

  it.each(['blank', 'dash'] as const)('takes a %s for no 0', (state) => {
    const line = lineOf(received('2021', 3), received('2021', state), 'requests.received')
    expect(line?.other).toMatchObject({ state, value: null })
    expect(line?.difference).toEqual({ kind: 'no-value', side: 'other' })
    expect(lineOf(received('2021', state), received('2021', 3), 'requests.received')?.difference).toEqual({
      kind: 'no-value',
      side: 'base',
    })
  })

  it('does not subtract what is counted in other units', () => {
    const yuan = { ...cell('2021', 'requests.received', 40, 'total'), unit: '元' as const }
    const other = report({ id: 'o', form: '2021', cells: [yuan] })
    expect(lineOf(received('2021', 40), other, 'requests.received')?.difference).toEqual({
      kind: 'incomparable',
      why: { relation: 'unit', reason: '' },
    })
  })

  it('does not subtract 40余', () => {
    const about = {
      ...cell('2021', 'requests.received', 40, 'total'),
      content: { state: 'value', value: 40, approx: 'at-least' },
    } as const
    const other = report({ id: 'o', form: '2021', cells: [about] })
    expect(lineOf(received('2021', 40), other, 'requests.received')?.difference).toEqual({ kind: 'bound' })
  })

  it('lists a row once, and only what one of them prints', () => {
    const lines = linesOf(received('2021', 1), received('2021', 2))
    expect(lines.map(({ indicator, column }) => [indicator, column])).toEqual([['requests.received', 'total']])
  })
})

describe('across forms', () => {
  it('joins what the crosswalk says is the same: 80 − 50 = 30, 60 %', () => {
    const lines = linesOf(received('2014', 50), received('2021', 80))
    expect(lines).toHaveLength(1)
    expect(lines[0]?.difference).toEqual({ kind: 'difference', value: 30, change: { percent: 60, withheld: null } })
  })

  it('withholds the change across a break, with the reason, and shows both figures', () => {
    const base = report({ id: 'b', form: '2014', cells: [cell('2014', 'requests.answered', 50)] })
    const lines = linesOf(base, withCell('2019', 'requests.answered', 60))
    const [found] = lines
    expect(lines).toHaveLength(1)
    expect([found?.base.value, found?.other.value]).toEqual([50, 60])
    expect(found?.difference).toEqual({
      kind: 'incomparable',
      why: {
        relation: 'approximate',
        reason: '2014年表按答复计数，一件申请可有多个答复，补正告知也计入；2019年表按办结申请计数',
      },
    })
  })

  it('adds up the rows into which one was divided: 2 + 3 + 5 = 10 against 8', () => {
    const parts = ['not-corrected', 'fee-unpaid', 'other'].map((part, index) =>
      cell('2021', `requests.other-outcome.${part}`, [2, 3, 5][index] ?? 0, 'total'),
    )
    const line = lineOf(
      withCell('2019', 'requests.other-outcome', 8),
      report({ id: 'o', form: '2021', cells: parts }),
      'requests.other-outcome',
    )
    expect(line?.other).toMatchObject({ value: 10, source: 'derived', arithmetic: '2 + 3 + 5' })
    expect(line?.difference).toMatchObject({ kind: 'difference', value: 2, change: { percent: null } })
  })

  it('does not hold one of several merged rows against the row they became', () => {
    const base = report({
      id: 'b',
      form: '2014',
      cells: [cell('2014', 'requests.refused.commercial-secret', 4), cell('2014', 'requests.refused.privacy', 3)],
    })
    const other = withCell('2019', 'requests.refused.third-party', 9)
    const lines = linesOf(base, other)
    expect(
      lines.map(({ indicator, base: left, other: right, difference }) => [
        indicator,
        left.value,
        right.value,
        difference.kind,
      ]),
    ).toEqual([
      ['requests.refused.commercial-secret', 4, null, 'incomparable'],
      ['requests.refused.privacy', 3, null, 'incomparable'],
      ['requests.refused.third-party', 7, 9, 'difference'],
    ])
  })

  it('never compares a figure of one form with nothing recognised as if both were tables', () => {
    const words = report({ id: 'o', form: null, claims: [claim('requests.received', 7, { unit: '件' })] })
    expect(lineOf(received('2021', 5), words, 'requests.received')?.difference).toEqual({
      kind: 'incomparable',
      why: { relation: 'unknown-form', reason: '' },
    })
  })

  it('compares what only sentences give: 62 − 40 = 22, 55 %', () => {
    const saying = (id: string, value: number) => report({ id, form: null, claims: [claim('disclosure.total', value)] })
    expect(lineOf(saying('b', 40), saying('o', 62), 'disclosure.total')).toMatchObject({
      form: null,
      difference: { kind: 'difference', value: 22, change: { percent: 55, withheld: null } },
    })
  })
})
