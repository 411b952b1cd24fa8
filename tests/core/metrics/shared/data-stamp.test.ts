import { describe, expect, it } from 'vitest'
import { annualReports } from '../../../../src/core/metrics/selection'
import { dataStamp, figuresFingerprint } from '../../../../src/core/metrics/shared/data-stamp'
import { shownFigures } from '../../../../src/core/metrics/shared/shown-figures'
import { catalogLine } from '../../../support/data-set'
import { cell, report } from '../../../support/report-builder'

const of = (id: string, year: number, received: number) =>
  report({ id, agency: '甲局', year, form: '2021', cells: [cell('2021', 'requests.received', received, 'total')] })
const stampOf = (reports: readonly ReturnType<typeof of>[], published: string | null = null) =>
  dataStamp(
    shownFigures(annualReports(reports), () => true),
    reports.map((one) => ({ ...catalogLine(one, null), published })),
  )

describe('the stamp of the figures shown', () => {
  it('says whose they are, of which years and of which day', () => {
    expect(stampOf([of('a', 2022, 5), of('b', 2024, 6)])).toMatchObject({
      published: null,
      years: [2022, 2024],
      subjects: ['甲局'],
    })
    expect(stampOf([of('a', 2022, 5)], '2023-01-30')?.published).toBe('2023-01-30')
  })

  it('has the same fingerprint in any order, another as soon as one figure is', () => {
    const figures = shownFigures(annualReports([of('a', 2022, 5), of('b', 2024, 6)]), () => true)
    const fingerprint = figuresFingerprint(figures)
    expect(fingerprint).toMatch(/^[0-9a-f]{16}$/u)
    expect(figuresFingerprint([...figures].reverse())).toBe(fingerprint)
    expect(stampOf([of('a', 2022, 5)])?.fingerprint).not.toBe(stampOf([of('a', 2022, 6)])?.fingerprint)
  })

  it('is none without figures', () => {
    expect(dataStamp([], [])).toBeNull()
  })
})
