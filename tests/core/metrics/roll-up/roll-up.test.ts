import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../../../src/core/domain/report'
import { familiesAmong } from '../../../../src/core/metrics/roll-up/families'
import { rollUp } from '../../../../src/core/metrics/roll-up/roll-up'
import { annualReports } from '../../../../src/core/metrics/selection'
import { cell, receivedBy, report } from '../../../support/report-builder'

const DISTRICTS = ['某甲市东城区', '某甲市南城区', '某甲市西城区'] as const
const request = { indicator: 'requests.received', year: 2024 } as const

const stating = (agency: string, value: number | 'blank', year = 2024): Report => receivedBy(agency, value, year)

const rolled = (reports: readonly Report[], known: readonly string[] = ['某甲市', ...DISTRICTS]) => {
  const [family] = familiesAmong(known).families
  if (family === undefined) throw new Error('no region has parts')
  return rollUp(annualReports(reports), family, request)
}
const statesOf = (found: ReturnType<typeof rolled>) => found.parts.map(({ region, state }) => `${region} ${state}`)

describe('a region beside the sum of its parts', () => {
  it('adds the parts, 3 + 4 + 5 = 12, and takes 12 from 20', () => {
    const found = rolled([
      stating('某甲市', 20),
      stating('某甲市东城区', 3),
      stating('某甲市南城区', 4),
      stating('某甲市西城区', 5),
    ])
    expect([found.sum?.value, found.sum?.arithmetic, found.difference]).toEqual([12, '3 + 4 + 5', 8])
    expect([found.sum?.counted, found.sum?.of]).toEqual([3, 3])
  })

  it('lists who has no report and who left the cell blank, and counts neither as 0', () => {
    const found = rolled([stating('某甲市', 20), stating('某甲市东城区', 3), stating('某甲市南城区', 'blank')])
    expect(statesOf(found)).toEqual(['东城区 counted', '南城区 no-value', '西城区 no-report'])
    expect([found.sum?.value, found.sum?.counted, found.sum?.of]).toEqual([3, 1, 3])
  })

  it('has no sum where no part states a number, not a sum of 0', () => {
    const found = rolled([stating('某甲市', 20), stating('某甲市南城区', 'blank')])
    expect([found.sum, found.difference]).toEqual([null, null])
  })

  it('never mixes an office, or a government that does not say which, with whole areas', () => {
    const found = rolled(
      [
        stating('某甲市', 20),
        stating('某甲市东城区人民政府办公室', 3),
        stating('某甲市南城区人民政府', 4),
        stating('某甲市西城区', 5),
      ],
      ['某甲市', '某甲市东城区人民政府办公室', '某甲市南城区人民政府', '某甲市西城区'],
    )
    expect(statesOf(found)).toEqual(['东城区 own-office', '南城区 extent-unstated', '西城区 counted'])
    expect(found.sum?.value).toBe(5)
  })

  it('takes no difference from a parent whose extent is not stated', () => {
    const found = rolled(
      [stating('某甲市人民政府', 20), stating('某甲市东城区', 3)],
      ['某甲市人民政府', '某甲市东城区'],
    )
    expect([found.own.state, found.sum?.value, found.difference]).toEqual(['extent-unstated', 3, null])
  })

  it('adds no figure on another form', () => {
    const older = report({
      id: 'old',
      agency: '某甲市南城区',
      year: 2024,
      form: '2019',
      cells: [cell('2019', 'requests.received', 4, 'total')],
    })
    expect(statesOf(rolled([stating('某甲市', 20), stating('某甲市东城区', 3), older]))).toEqual([
      '东城区 counted',
      '南城区 other-form',
      '西城区 no-report',
    ])
  })

  const counts = fc.tuple(...DISTRICTS.map(() => fc.option(fc.nat({ max: 9999 }), { nil: 'blank' as const })))
  const reportsOf = (values: readonly (number | 'blank')[], own: number) => [
    stating('某甲市', own),
    ...DISTRICTS.map((agency, index) => stating(agency, values[index] ?? 'blank')),
  ]

  it('is 1 more where one part is 1 more, whatever the parent says', () => {
    fc.assert(
      fc.property(counts, fc.nat(), fc.nat({ max: 2 }), (values, own, at) => {
        const before = rolled(reportsOf(values, own)).sum?.value ?? 0
        const more = values.map((value, index) => (index === at && value !== 'blank' ? value + 1 : value))
        const after = rolled(reportsOf(more, own + 7)).sum?.value ?? 0
        expect(after - before).toBe(values[at] === 'blank' ? 0 : 1)
      }),
    )
  })

  it('does not depend on the order of the reports, and leaves blanks out of its count', () => {
    fc.assert(
      fc.property(counts, fc.nat(), (values, own) => {
        const reports = reportsOf(values, own)
        const found = rolled(reports)
        expect(rolled([...reports].reverse())).toEqual(found)
        expect(found.sum?.counted ?? 0).toBe(values.filter((value) => value !== 'blank').length)
      }),
    )
  })
})
