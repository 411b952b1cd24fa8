import { describe, expect, it } from 'vitest'
import type { ChoosableReport } from '../../../../src/core/metrics/compare/opening-pair'
import { openingPair } from '../../../../src/core/metrics/compare/opening-pair'

const NO_COUNTS = { cells: 0, claims: 0, accidents: 0 }
const listed = (agency: string, ...years: readonly number[]): readonly ChoosableReport[] =>
  years.map((year) => ({
    id: `${agency}-${year}`,
    agency,
    year,
    kind: 'annual-report',
    form: '2021',
    counts: NO_COUNTS,
  }))
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

  it('goes to the agency with the most reports where nobody chose and the one in view has only one', () => {
    const reports = [...REPORTS, ...listed('丙', 2022)]
    expect(openingPair(reports, scope(['丙'], false))).toEqual({ base: '甲-2021', other: '甲-2023' })
  })

  it('prefers reports on one form where nobody chose, but never to what was chosen', () => {
    const mixed: readonly ChoosableReport[] = [
      { id: 'a-2018', agency: '丁', year: 2018, kind: 'annual-report', form: '2014', counts: NO_COUNTS },
      { id: 'a-2020', agency: '丁', year: 2020, kind: 'annual-report', form: '2019', counts: NO_COUNTS },
      ...REPORTS,
    ]
    expect(openingPair(mixed, scope(['丁'], false))).toEqual({ base: '甲-2021', other: '甲-2023' })
    expect(openingPair(mixed, scope(['丁']))).toEqual({ base: 'a-2018', other: 'a-2020' })
  })

  it('leaves one side empty where the chosen agency has one report', () => {
    expect(openingPair(listed('丙', 2022), scope(['丙']))).toEqual({ base: null, other: '丙-2022' })
  })
})
