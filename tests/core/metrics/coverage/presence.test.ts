import { describe, expect, it } from 'vitest'
import { lineKey, presenceIn, presenceLines, tallyPresence } from '../../../../src/core/metrics/coverage/presence'
import { annualReports } from '../../../../src/core/metrics/selection'
import { cell, report } from '../../../support/report-builder'

const RECEIVED = { indicator: 'requests.received', column: null, section: 'requests' } as const
const STAFF = { indicator: 'resources.staff', column: null, section: 'resources' } as const
const MADE = { indicator: 'normative-documents', column: 'newly-made', section: 'documents' } as const

const later = (content: Parameters<typeof cell>[2], agency = '甲局', year = 2022) =>
  report({ agency, year, form: '2021', cells: [cell('2021', 'requests.received', content, 'total')] })

describe('how an indicator is present', () => {
  it.each([
    [3, 'value'],
    [0, 'zero'],
    ['blank', 'blank'],
    ['dash', 'dash'],
    ['not-applicable', 'not-applicable'],
    ['unreadable', 'unreadable'],
  ] as const)('%s is %s', (content, presence) => {
    expect(presenceIn(later(content), RECEIVED)).toBe(presence)
  })

  it('tells a row that was not read from one that the form has not', () => {
    const empty = report({ agency: '甲局', year: 2022, form: '2021', cells: [] })
    expect(presenceIn(empty, RECEIVED)).toBe('missing')
    expect(presenceIn(empty, STAFF)).toBe('not-in-form')
  })

  it('does not say of an unknown form that it has no such row', () => {
    expect(presenceIn(report({ agency: '甲局', year: 2022, form: null, cells: [] }), STAFF)).toBe('missing')
  })

  it('knows the columns of each form: newly made documents are counted from 2019 to 2020 only', () => {
    const old = report({
      agency: '甲局',
      year: 2019,
      form: '2019',
      cells: [cell('2019', 'normative-documents', 5, 'newly-made')],
    })
    expect(presenceIn(old, MADE)).toBe('value')
    expect(presenceIn(later(1), MADE)).toBe('not-in-form')
  })
})

describe('the lines of the matrix', () => {
  it('lists each indicator of the forms once, columns apart where no column is the year', () => {
    const reports = annualReports([later(1), report({ agency: '甲局', year: 2019, form: '2019', cells: [] })])
    const keys = presenceLines(reports).map(lineKey)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toEqual(
      expect.arrayContaining(['requests.received.', 'normative-documents.issued', 'normative-documents.newly-made']),
    )
    expect(keys).not.toContain('resources.staff.')
  })

  it('has none without a form', () => {
    expect(presenceLines([])).toEqual([])
  })

  it('counts each agency: one with a figure, one with 0, one without a document', () => {
    const ofYear = annualReports([later(3, '甲局'), later(0, '乙局')])
    expect([...tallyPresence(RECEIVED, ['甲局', '乙局', '丙局'], ofYear)]).toEqual([
      ['value', 1],
      ['zero', 1],
      ['not-held', 1],
    ])
  })
})
