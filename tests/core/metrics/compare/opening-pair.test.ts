import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FormId } from '../../../../src/core/domain/catalogue'
import type { ChoosableReport } from '../../../../src/core/metrics/compare/opening-pair'
import { openingPair } from '../../../../src/core/metrics/compare/opening-pair'

const report = (
  agency: string,
  year: number,
  { form = '2021', values = 200, claims = 0 }: { form?: FormId; values?: number; claims?: number } = {},
): ChoosableReport => ({
  id: `${agency}-${year}`,
  agency,
  year,
  kind: 'annual-report',
  form,
  counts: { cells: 200, values, claims, accidents: 0 },
})
const listed = (agency: string, ...years: readonly number[]): readonly ChoosableReport[] =>
  years.map((year) => report(agency, year))
const scope = (agencies: readonly string[], chosen = true, from = 2000, to = 2030) => ({
  agencies,
  chosen,
  years: { from, to },
})
const REPORTS = [...listed('甲', 2020, 2021, 2023), ...listed('乙', 2019, 2021)]

describe('openingPair', () => {
  it('holds the two latest years of one agency against each other', () => {
    expect(openingPair(REPORTS, scope(['甲']))).toEqual({ base: '甲-2021', other: '甲-2023' })
  })

  it('keeps to the years chosen', () => {
    expect(openingPair(REPORTS, scope(['甲'], true, 2019, 2021))).toEqual({ base: '甲-2020', other: '甲-2021' })
  })

  it('takes the latest year that both of two agencies report on', () => {
    expect(openingPair(REPORTS, scope(['甲', '乙']))).toEqual({ base: '甲-2021', other: '乙-2021' })
  })

  it('takes the latest of each where they share no year', () => {
    const apart = [...listed('甲', 2020), ...listed('乙', 2019, 2021)]
    expect(openingPair(apart, scope(['甲', '乙']))).toEqual({ base: '甲-2020', other: '乙-2021' })
  })

  it('goes to the agency with the latest comparable years where nobody chose and the one in view has only one', () => {
    const reports = [...REPORTS, ...listed('丙', 2022)]
    expect(openingPair(reports, scope(['丙'], false))).toEqual({ base: '甲-2021', other: '甲-2023' })
  })

  it('takes of several such agencies the one whose emptier report prints most, of equal ones the latest', () => {
    const fuller = [report('乙', 2021, { values: 190 }), report('乙', 2022, { values: 180 })]
    const emptier = [report('甲', 2021), report('甲', 2023, { values: 170 })]
    const later = [report('丁', 2022, { values: 180 }), report('丁', 2023)]
    const opening = (...reports: readonly ChoosableReport[]) => openingPair(reports, scope(['丙'], false))
    expect(opening(...emptier, ...fuller)).toEqual({ base: '乙-2021', other: '乙-2022' })
    expect(opening(...emptier, ...fuller, ...later)).toEqual({ base: '丁-2022', other: '丁-2023' })
  })

  it('prefers reports on one form where nobody chose, but never to what was chosen', () => {
    const mixed = [report('丁', 2018, { form: '2014' }), report('丁', 2020, { form: '2019' }), ...REPORTS]
    expect(openingPair(mixed, scope(['丁'], false))).toEqual({ base: '甲-2021', other: '甲-2023' })
    expect(openingPair(mixed, scope(['丁']))).toEqual({ base: '丁-2018', other: '丁-2020' })
  })

  it('passes over a year that prints less than half of the year before', () => {
    const latest = (values: number, claims = 0) => [...listed('甲', 2023, 2024), report('甲', 2025, { values, claims })]
    // 99 × 2 < 200 ≤ 100 × 2; figures in sentences count
    expect(openingPair(latest(99), scope(['甲']))).toEqual({ base: '甲-2023', other: '甲-2024' })
    expect(openingPair(latest(100), scope(['甲']))).toEqual({ base: '甲-2024', other: '甲-2025' })
    expect(openingPair(latest(99, 1), scope(['甲']))).toEqual({ base: '甲-2024', other: '甲-2025' })
  })

  it('passes over a year in which one of two agencies prints next to nothing, but not where there is no other', () => {
    const reports = [...listed('甲', 2022, 2023), report('乙', 2022), report('乙', 2023, { values: 3 })]
    expect(openingPair(reports, scope(['甲', '乙']))).toEqual({ base: '甲-2022', other: '乙-2022' })
    expect(openingPair(reports.slice(1), scope(['甲', '乙'], true, 2023))).toEqual({
      base: '甲-2023',
      other: '乙-2023',
    })
  })

  it('leaves one side empty where the chosen agency has one report', () => {
    expect(openingPair(listed('丙', 2022), scope(['丙']))).toEqual({ base: null, other: '丙-2022' })
  })
})

describe('the opening pair of any reports', () => {
  const anyReports = fc.uniqueArray(
    fc.record({
      agency: fc.constantFrom('甲', '乙', '丙'),
      year: fc.integer({ min: 2018, max: 2024 }),
      form: fc.constantFrom('2019', '2021'),
      values: fc.integer({ min: 0, max: 200 }),
    }),
    { selector: ({ agency, year }) => `${agency}-${year}`, maxLength: 12 },
  )
  const anyScope = fc.constantFrom(scope(['甲']), scope(['甲', '乙']), scope(['甲'], false))

  it('does not depend on their order, nor on how many figures there are when all have as many times more', () => {
    fc.assert(
      fc.property(anyReports, anyScope, fc.integer({ min: 2, max: 9 }), (all, asked, times) => {
        const reports = all.map(({ agency, year, ...rest }) => report(agency, year, rest))
        const expected = openingPair(reports, asked)
        const scaled = all.map(({ agency, year, form, values }) =>
          report(agency, year, { form, values: values * times }),
        )
        expect(openingPair([...reports].reverse(), asked)).toEqual(expected)
        expect(openingPair(scaled, asked)).toEqual(expected)
      }),
    )
  })

  it('is that of its years, whatever a later one says', () => {
    fc.assert(
      fc.property(anyReports, anyScope, fc.constantFrom('甲', '乙', '丁'), (all, { agencies, chosen }, agency) => {
        const reports = all.map(({ agency: name, year, ...rest }) => report(name, year, rest))
        const upTo2024 = scope(agencies, chosen, 2018, 2024)
        expect(openingPair([...reports, report(agency, 2025)], upTo2024)).toEqual(openingPair(reports, upTo2024))
      }),
    )
  })
})
