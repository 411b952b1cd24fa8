import { describe, expect, it } from 'vitest'
import { readIndicator } from '../../../src/core/metrics/read-indicator'
import { cell, claim, report, yearPeriod } from '../../support/report-builder'

const OUTCOMES = (values: readonly (number | 'blank')[]) =>
  values.map((value, index) =>
    cell(
      '2021',
      ['requests.unable.not-held', 'requests.unable.needs-creation', 'requests.unable.unclear'][index] ?? '',
      value,
      'total',
    ),
  )

describe('readIndicator', () => {
  it('prefers the table cell to the sentence and keeps its place', () => {
    const reading = readIndicator(
      report({
        form: '2014',
        cells: [cell('2014', 'response.other', 80)],
        claims: [claim('response.other', 81)],
      }),
      'response.other',
    )
    expect(reading).toMatchObject({ state: 'value', value: 80, unit: '次', source: 'table' })
    expect(reading.refs).toEqual([
      { reportId: 'report-undated', printed: '80', place: { block: 9, row: 1, column: 2, start: 0, end: 2 } },
    ])
  })

  it('keeps a blank cell blank although a sentence has a figure', () => {
    const reading = readIndicator(
      report({
        form: '2014',
        cells: [cell('2014', 'requests.received', 'blank')],
        claims: [claim('requests.received', 3)],
      }),
      'requests.received',
    )
    expect(reading).toMatchObject({ state: 'blank', value: null })
  })

  it('takes a sentence where the form has no such row', () => {
    const reading = readIndicator(
      report({ form: '2021', claims: [claim('disclosure.total', 1200)] }),
      'disclosure.total',
    )
    expect(reading).toMatchObject({ state: 'value', value: 1200, source: 'sentence' })
  })

  it('does not take a cumulative or part-year sentence for the year', () => {
    const reading = readIndicator(
      report({
        form: '2021',
        year: 2022,
        claims: [
          claim('disclosure.total', 12986, { period: { kind: 'cumulative', from: null, to: '2022-12' } }),
          claim('disclosure.total', 900, { period: { kind: 'to-date', from: '2022-01', to: '2022-09' } }),
          claim('disclosure.total', 800, { period: yearPeriod(2021) }),
        ],
      }),
      'disclosure.total',
    )
    expect(reading).toMatchObject({ state: 'not-in-form', value: null })
  })

  it('prefers the agency’s own figure to one of a wider scope', () => {
    const reading = readIndicator(
      report({
        agency: '上海市人民政府办公厅',
        claims: [claim('requests.received', 95, { scope: '全区' }), claim('requests.received', 17)],
      }),
      'requests.received',
    )
    expect(reading).toMatchObject({ value: 17, scope: null })
  })

  it('says the scope of a figure that is not the agency’s own', () => {
    const reading = readIndicator(
      report({ agency: '洪泽区人民政府', claims: [claim('requests.received', 95, { scope: '全市' })] }),
      'requests.received',
    )
    expect(reading).toMatchObject({ value: 95, scope: '全市' })
  })

  it('does not take the natural persons for everybody', () => {
    const reading = readIndicator(
      report({ claims: [claim('requests.received', 258, { scope: '自然人' })] }),
      'requests.received',
    )
    expect(reading.value).toBeNull()
  })

  it('prefers an exact sentence to a bound and keeps the other in sight', () => {
    const reading = readIndicator(
      report({
        claims: [
          claim('disclosure.total', 400, { approx: 'at-least', printed: '400余条' }),
          claim('disclosure.total', 406),
        ],
      }),
      'disclosure.total',
    )
    expect(reading.value).toBe(406)
    expect(reading.others.map((other) => other.printed)).toEqual(['400余条'])
  })

  it('adds up a group row from its sub-rows and shows the sum: 265 + 47 + 25 = 337', () => {
    const reading = readIndicator(report({ form: '2021', cells: OUTCOMES([265, 47, 25]) }), 'requests.unable')
    expect(reading).toMatchObject({ value: 337, source: 'derived', arithmetic: '265 + 47 + 25', unit: '件' })
  })

  it('does not add the printed total of the outcomes to the outcomes', () => {
    const cells = [...OUTCOMES([5, 1, 2]), cell('2021', 'requests.answered', 8, 'total')]
    expect(readIndicator(report({ form: '2021', cells }), 'requests.outcomes').value).toBeNull()
    const answered = readIndicator(report({ form: '2021', cells }), 'requests.answered')
    expect(answered).toMatchObject({ value: 8, source: 'table' })
  })

  it('does not add up a group row with a blank in it', () => {
    const reading = readIndicator(report({ form: '2021', cells: OUTCOMES([265, 'blank', 25]) }), 'requests.unable')
    expect(reading).toMatchObject({ state: 'unknown', value: null })
  })

  it('does not add up a group row whose sub-rows were not all read', () => {
    const reading = readIndicator(report({ form: '2021', cells: OUTCOMES([265, 47]) }), 'requests.unable')
    expect(reading).toMatchObject({ state: 'unknown', value: null })
  })

  it('adds up the applicants where their total is blank: 8 + 1 + 0 + 0 + 2 + 0 = 11', () => {
    const cells = [
      cell('2019', 'requests.received', 8, 'natural-person'),
      cell('2019', 'requests.received', 1, 'company'),
      cell('2019', 'requests.received', 0, 'research-institute'),
      cell('2019', 'requests.received', 0, 'public-welfare'),
      cell('2019', 'requests.received', 2, 'legal-service'),
      cell('2019', 'requests.received', 0, 'other-organisation'),
      cell('2019', 'requests.received', 'blank', 'total'),
    ]
    const reading = readIndicator(report({ form: '2019', cells }), 'requests.received')
    expect(reading).toMatchObject({ value: 11, source: 'derived' })
  })

  it('never takes the all-years column of a 2008 form for the year', () => {
    const cells = [cell('2008', 'requests.received', 120, 'all-years')]
    expect(readIndicator(report({ form: '2008', cells }), 'requests.received').value).toBeNull()
  })
})
