import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FORM_IDS } from '../../../../src/core/domain/catalogue'
import type { FormId } from '../../../../src/core/domain/catalogue'
import { rowsOfForm } from '../../../../src/core/domain/catalogue-index'
import type { Report } from '../../../../src/core/domain/report'
import { comparePair } from '../../../../src/core/metrics/compare/compare-pair'
import { cell, report } from '../../../support/report-builder'

interface Filling {
  readonly form: FormId
  /** Counts of the rows, in their order, again from the first where there are more rows. */
  readonly values: readonly number[]
}

const cellsOf = ({ form, values }: Filling, times: number) =>
  rowsOfForm(form)
    .flatMap(({ indicator, columns }) =>
      (columns.length === 0 ? [null] : columns).map((column) => ({ indicator, column })),
    )
    .map(({ indicator, column }, at) => cell(form, indicator, (values[at % values.length] ?? 0) * times, column))

const filled = (filling: Filling, { agency = '甲局', times = 1, reversed = false } = {}): Report => {
  const cells = cellsOf(filling, times)
  return report({ id: filling.form, agency, year: 2020, form: filling.form, cells: reversed ? cells.reverse() : cells })
}

/** What a reader sees of two reports. */
const seen = (base: Report, other: Report) =>
  comparePair(base, other, 1).flatMap(({ lines }) =>
    lines.map(({ indicator, column, difference }) => ({ indicator, column, difference })),
  )

const filling = fc.record({
  form: fc.constantFrom(...FORM_IDS),
  values: fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 40 }),
})

describe('two reports of any forms', () => {
  it('differ by the same whatever the order of their cells and the names of their agencies', () => {
    fc.assert(
      fc.property(filling, filling, (one, two) => {
        const expected = seen(filled(one), filled(two))
        expect(seen(filled(one, { reversed: true }), filled(two, { reversed: true }))).toEqual(expected)
        expect(seen(filled(one, { agency: '乙局' }), filled(two, { agency: '丙局' }))).toEqual(expected)
      }),
      { numRuns: 40 },
    )
  })

  it('have differences multiplied when all counts are, and per cent and every reason as before', () => {
    fc.assert(
      fc.property(filling, filling, fc.integer({ min: 2, max: 9 }), (one, two, times) => {
        const expected = seen(filled(one), filled(two)).map((line) =>
          line.difference.kind === 'difference'
            ? { ...line, difference: { ...line.difference, value: line.difference.value * times } }
            : line,
        )
        expect(seen(filled(one, { times }), filled(two, { times }))).toEqual(expected)
      }),
      { numRuns: 40 },
    )
  })
})
