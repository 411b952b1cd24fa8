import { describe, expect, it } from 'vitest'
import type { ListedReport } from '../../../src/core/metrics/scope'
import { scopeOf } from '../../../src/core/metrics/scope'

const listed = (agency: string | null, year: number, counts: Partial<ListedReport['counts']>): ListedReport => ({
  agency,
  kind: 'annual-report',
  year,
  counts: { cells: 0, claims: 0, accidents: 0, ...counts },
})

const REPORTS: readonly ListedReport[] = [
  listed('甲县', 2014, { cells: 300, values: 200 }),
  listed('乙市', 2018, { cells: 100, values: 60, accidents: 2 }),
  listed('丙区', 2020, { cells: 400, values: 0 }),
  listed(null, 2025, { cells: 900, values: 900 }),
  { ...listed('丁市', 2005, { claims: 5000 }), kind: 'accident-bulletin' },
]
const ALL = { agencies: [], years: null }

describe('what a screen is about', () => {
  it('is the agency with the fullest annual report: 60 numbers and accidents before 200 numbers, blanks are no numbers', () => {
    expect(scopeOf(REPORTS, ALL)).toEqual({ agencies: ['乙市'], chosen: false, years: { from: 2014, to: 2020 } })
  })

  it('is the fullest of the years chosen', () => {
    expect(scopeOf(REPORTS, { agencies: [], years: [2010, 2016] })).toEqual({
      agencies: ['甲县'],
      chosen: false,
      years: { from: 2010, to: 2016 },
    })
  })

  it('is what was chosen, in that order, reports or not', () => {
    expect(scopeOf(REPORTS, { agencies: ['戊县', '甲县'], years: null })).toMatchObject({
      agencies: ['戊县', '甲县'],
      chosen: true,
    })
  })

  it('counts the cells where an older catalog does not say how many hold a number', () => {
    expect(
      scopeOf([listed('甲县', 2014, { cells: 30, values: 20 }), listed('乙市', 2018, { cells: 25 })], ALL),
    ).toMatchObject({
      agencies: ['乙市'],
    })
  })

  it('does not depend on the order of the catalog', () => {
    const equal = [listed('b', 2014, { claims: 7 }), listed('a', 2018, { claims: 7 })]
    expect(scopeOf(equal, ALL).agencies).toEqual(['a'])
    expect(scopeOf([...equal].reverse(), ALL).agencies).toEqual(['a'])
  })

  it('is nobody where there is no annual report', () => {
    expect(scopeOf(REPORTS.slice(4), ALL).agencies).toEqual([])
  })
})
