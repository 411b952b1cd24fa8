import { describe, expect, it } from 'vitest'
import { sentenceMatchesTable } from '../../../../src/core/audit/rules/sentences/sentence-matches-table'
import { subjectOf } from '../../../../src/core/audit/subject'
import type { Report } from '../../../../src/core/domain/report'
import { reportSaying } from '../../../support/with-sentences'

const WEBSITE = 'disclosure.channel.website'
const website = (sentence: string, value: number): Report =>
  reportSaying([sentence], { form: '2014', values: { [WEBSITE]: value } })
const judged = (report: Report) =>
  sentenceMatchesTable.check(subjectOf(report)).map((check) => ({
    verdict: check.verdict,
    class: check.class,
    severity: check.severity,
    because: check.because,
  }))
const byPosition = (report: Report): Report => ({
  ...report,
  cells: report.cells.map((cell) => ({ ...cell, by: 'position' })),
})

describe('a rounded figure against the cell it stands for', () => {
  it('that is exactly the bound is only worth a note: 400余 and 400', () => {
    expect(judged(website('通过政府网站公开信息400余条。', 400))).toEqual([
      {
        verdict: 'contradicts',
        class: 'report-error',
        severity: 'note',
        because: [{ code: 'exact-after-all', operands: [1] }],
      },
    ])
  })

  it('that is out of its reach is a warning: 400余 and 520', () => {
    expect(judged(website('通过政府网站公开信息400余条。', 520))).toEqual([
      { verdict: 'contradicts', class: 'report-error', severity: 'warning', because: [] },
    ])
  })

  it('of a row known by position only may be misread', () => {
    expect(judged(byPosition(website('通过政府网站公开信息400余条。', 520)))).toEqual([
      {
        verdict: 'contradicts',
        class: 'misread',
        severity: 'note',
        because: [{ code: 'row-by-position', operands: [1] }],
      },
    ])
  })

  it('that agrees gives no reasons: 400余 and 406', () => {
    expect(judged(website('通过政府网站公开信息400余条。', 406))).toEqual([
      { verdict: 'holds', class: null, severity: 'note', because: [] },
    ])
  })
})
