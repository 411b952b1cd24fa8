import { expect, it } from 'vitest'
import { summableIndicators } from '../../../../src/core/metrics/roll-up/summable'
import { annualReports } from '../../../../src/core/metrics/selection'
import { cell, claim, report } from '../../../support/report-builder'

it('offers counts stated, those of most reports first, and nothing that is a share or named by its subject alone', () => {
  const claims = [
    claim('disclosure.electronic-rate', 90, { unit: '%' }),
    claim('other', 7, { unit: '个' }),
    claim('disclosure.class', 8, { unit: '条' }),
  ]
  const granted = cell('2021', 'requests.granted', 3, 'total')
  const received = cell('2021', 'requests.received', 5, 'total')
  const one = report({ id: 'one', agency: '某甲市', year: 2024, form: '2021', cells: [granted, received], claims })
  const two = report({ id: 'two', agency: '某乙市', year: 2024, form: '2021', cells: [received], claims })
  expect(summableIndicators(annualReports([one, two]))).toEqual(['requests.received', 'requests.granted'])
})
