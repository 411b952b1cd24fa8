import { describe, expect, it } from 'vitest'
import { auditReport, auditSeries } from '../../../../src/core/audit/run-audit'
import { cell } from '../../../support/report-builder'
import { ofYear } from '../years/series'

const carried = (year: number, over: number, forward: number) =>
  ofYear(year, [
    ['requests.carried-over', 'total', over],
    ['requests.carried-forward', 'total', forward],
  ])

describe('an audit of several reports', () => {
  const before = carried(2021, 0, 7)
  const now = carried(2022, 5, 2)

  it('shows what is carried over at the later report, whatever the order of the files', () => {
    const findings = auditSeries([now, before])
    const wrong = findings.filter(({ rule }) => rule === 'carry-over-across-years')
    // 结转下年 of 2021 is 7, 上年结转 of 2022 is 5: 5 − 7 = −2
    expect(wrong.map(({ verdict, reportId, difference }) => [verdict, reportId, difference])).toEqual([
      ['contradicts', now.id, -2],
    ])
    expect(auditSeries([before, now])).toEqual(findings)
  })

  it('says what would make it hold', () => {
    const wrong = auditSeries([before, now]).find(({ verdict }) => verdict === 'contradicts')
    expect(wrong?.remedies.map(({ value }) => value)).toEqual([7, 5])
  })
})

describe('the names of findings', () => {
  it('are told apart where one report has the same check twice', () => {
    const twice = ofYear(2021, [], {
      form: '2014',
      cells: [cell('2014', 'regulations', 1)],
    })
    const diagnostic = {
      code: 'value-in-heading-row',
      severity: 'warning',
      place: null,
      actual: '1',
      expected: 'x',
    } as const
    const names = auditReport({ ...twice, diagnostics: [diagnostic, diagnostic] })
      .filter(({ rule }) => rule === 'heading-without-value')
      .map(({ fingerprint }) => fingerprint)
    expect(names).toHaveLength(2)
    expect(names[1]).toBe(`${names[0]}-2`)
  })
})
