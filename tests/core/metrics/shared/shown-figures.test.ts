import { describe, expect, it } from 'vitest'
import { annualReports } from '../../../../src/core/metrics/selection'
import { oneForEachKey, shownFigures, stateText } from '../../../../src/core/metrics/shared/shown-figures'
import { cell, claim, report, yearPeriod } from '../../../support/report-builder'

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

describe('the figures of reports', () => {
  const cells = [cell('2021', 'requests.received', 3, 'total'), cell('2021', 'fees', 'blank')]
  const claims = [claim('requests.received', 4, { approx: 'at-least' })]
  const reports = annualReports([report({ id: 'a-2021', agency: '甲县', year: 2021, form: '2021', cells, claims })])

  it('are the cells and sentences asked for, with whose and where they are', () => {
    expect(shownFigures(reports, ({ indicator }) => indicator === 'requests.received')).toEqual([
      {
        owner: '甲县',
        year: 2021,
        name: 'requests.received',
        column: 'total',
        text: '3',
        source: { reportId: 'a-2021', place: cells[0]?.place },
      },
      {
        owner: '甲县',
        year: 2021,
        name: 'said:count:requests.received',
        column: null,
        text: '4+',
        source: { reportId: 'a-2021', place: claims[0]?.place },
      },
    ])
  })

  it('join what is printed under one key, each text once, whatever the order', () => {
    const twice = [
      ...reports,
      ...annualReports([report({ id: 'b', agency: '甲县', year: 2021, form: '2021', claims })]),
    ]
    const other = annualReports([
      report({
        id: 'c',
        agency: '甲县',
        year: 2021,
        form: '2021',
        claims: [claim('requests.received', 11, { period: yearPeriod(2021) })],
      }),
    ])
    const texts = (entries: typeof reports) =>
      oneForEachKey(shownFigures(entries, () => true)).map(({ name, text }) => [name, text])
    const expected = [
      ['requests.received', '3'],
      ['fees', '□'],
      ['said:count:requests.received', '11;4+'],
    ]
    expect(texts([...twice, ...other])).toEqual(expected)
    expect(texts([...other, ...twice])).toEqual([expected[2], expected[0], expected[1]])
  })
})
