import { expect, it } from 'vitest'
import { hasJoinable } from '../../../src/core/metrics/joinable'
import { annualReports } from '../../../src/core/metrics/selection'
import { cell, report } from '../../support/report-builder'

const AGENCY = '某市水利局'
const old = (agency: string, value: number) =>
  report({ id: 'a', agency, year: 2018, form: '2014', cells: [cell('2014', 'requests.answered', value)] })
const recent = (year: number, form: '2014' | '2019') => {
  const cells = [form === '2014' ? cell(form, 'requests.answered', 60) : cell(form, 'requests.answered', 60, 'total')]
  return report({ id: 'b', agency: AGENCY, year, form, cells })
}

it('there is something to join where one row stands approximately for one row of the form before', () => {
  expect(hasJoinable({ reports: annualReports([old(AGENCY, 50), recent(2019, '2019')]) })).toBe(true)
})

it('there is nothing to join within a form, between two agencies, or in one report', () => {
  expect(hasJoinable({ reports: annualReports([old(AGENCY, 50), recent(2019, '2014')]) })).toBe(false)
  expect(hasJoinable({ reports: annualReports([old('别市水利局', 50), recent(2019, '2019')]) })).toBe(false)
  expect(hasJoinable({ reports: annualReports([recent(2019, '2019')]) })).toBe(false)
})
