import { describe, expect, it } from 'vitest'
import { candidatesBeside, fullestOf, showsNothing } from '../../../src/features/requests/elsewhere'
import { focusOn } from '../../../src/core/metrics/focus'
import { catalogLine } from '../../support/data-set'
import { cell, claim, receivedBy, report } from '../../support/report-builder'

const YEARS = { from: 2020, to: 2024 }
const NONE = receivedBy('甲局', 0, 2023)
const focusOf = (reports: readonly ReturnType<typeof report>[], chosen = false) =>
  focusOn({ agencies: ['甲局'], chosen, years: YEARS }, reports)

describe('an agency that stands in for a choice and has no requests', () => {
  it.each([
    ['all 0', NONE, true],
    ['not filled in', receivedBy('甲局', 'blank', 2023), true],
    ['one request', receivedBy('甲局', 1, 2023), false],
    [
      'one reconsideration in a sentence',
      report({ ...NONE, agency: '甲局', year: 2023, form: '2021', claims: [claim('reconsideration', 1)] }),
      false,
    ],
  ])('shows nothing: %s', (_, shown, expected) => {
    expect(showsNothing(focusOf([shown]))).toBe(expected)
  })

  it('is left alone where it was chosen', () => {
    expect(showsNothing(focusOf([NONE], true))).toBe(false)
  })

  const full = (agency: string, year: number, cells: number) =>
    report({
      id: `${agency}-${year}`,
      agency,
      year,
      form: '2021',
      cells: Array.from({ length: cells }, () => cell('2021', 'requests.received', 1, 'total')),
    })

  it('is offered the three others whose latest reports print most numbers in the years shown', () => {
    const held = [full('甲局', 2023, 9), full('乙市', 2023, 12), full('乙市', 2024, 6), full('丙县', 2022, 4)]
    const more = [full('丁区', 2021, 3), full('戊区', 2021, 2), full('己区', 2019, 8)]
    const entries = [...held, ...more].map((one) => catalogLine(one, null))
    expect(candidatesBeside(entries, focusOf([NONE])).map(({ id }) => id)).toEqual([
      '乙市-2024',
      '丙县-2022',
      '丁区-2021',
    ])
  })

  it('is offered the one whose latest report says it received most; 900 of 2019 are not in view', () => {
    const reports = [
      receivedBy('乙市', 70, 2022),
      receivedBy('乙市', 40, 2024),
      receivedBy('丙县', 50, 2023),
      receivedBy('己区', 900, 2019),
    ]
    expect(fullestOf(reports, focusOf([NONE]))).toMatchObject({
      entry: { agency: '丙县', year: 2023 },
      received: { value: 50 },
    })
    expect(fullestOf([NONE, receivedBy('乙市', 'blank', 2024)], focusOf([NONE]))).toBeNull()
  })
})
