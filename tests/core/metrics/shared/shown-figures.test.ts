import { describe, expect, it } from 'vitest'
import { annualReports } from '../../../../src/core/metrics/selection'
import { shownFigures, stateText } from '../../../../src/core/metrics/shared/shown-figures'
import { cell, report } from '../../../support/report-builder'

describe('what stands in a cell', () => {
  it.each([
    [{ state: 'value', value: 0 } as const, '0'],
    [{ state: 'value', value: 12.5 } as const, '12.5'],
    [{ state: 'value', value: 300, approx: 'at-least' } as const, '300+'],
    [{ state: 'value', value: 300, approx: 'about' } as const, '300~'],
    [{ state: 'value', value: 300, approx: 'up-to' } as const, '300<'],
    [{ state: 'blank' } as const, '□'],
    [{ state: 'dash' } as const, '-'],
    [{ state: 'not-applicable' } as const, '/'],
    [{ state: 'unreadable' } as const, '?'],
  ])('%j is %s', (content, text) => {
    expect(stateText(content)).toBe(text)
  })
})

it('takes the cells of the sections asked for, with whose and where they are', () => {
  const cells = [cell('2021', 'requests.received', 3, 'total'), cell('2021', 'fees', 'blank')]
  const reports = annualReports([report({ id: 'a-2021', agency: '甲县', year: 2021, form: '2021', cells })])
  expect(shownFigures(reports, ['requests'])).toEqual([
    {
      agency: '甲县',
      year: 2021,
      indicator: 'requests.received',
      column: 'total',
      text: '3',
      reportId: 'a-2021',
      place: cells[0]?.place,
    },
  ])
})
