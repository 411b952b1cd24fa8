import { describe, expect, it } from 'vitest'
import { measureOf } from '../../../../src/core/metrics/peers/measures'
import { peerTrends } from '../../../../src/core/metrics/peers/trends'
import { annualReports } from '../../../../src/core/metrics/selection'
import { cell, report } from '../../../support/report-builder'

const answered = (agency: string, year: number, value: number | 'blank') => {
  const form = year < 2019 ? '2014' : '2021'
  return report({
    id: `${agency}-${year}`,
    agency,
    year,
    form,
    cells: [cell(form, 'requests.answered', value, form === '2014' ? null : 'total')],
  })
}
const REPORTS = annualReports([
  answered('甲县人民政府', 2018, 40),
  answered('甲县人民政府', 2021, 50),
  answered('甲县人民政府', 2022, 60),
  answered('乙县人民政府', 2022, 900),
  answered('丙县人民政府', 2022, 'blank'),
])
const trends = peerTrends(REPORTS, {
  measure: measureOf('requests.answered'),
  agencies: ['甲县人民政府', '丙县人民政府', '乙县人民政府'],
  years: { from: 2018, to: 2022 },
  settings: { approximate: false, smallBase: 30 },
  most: 12,
})

describe('small trends', () => {
  it('are those of agencies with a value, on the scale of the largest of all', () => {
    expect(trends.series.map(({ agency }) => agency)).toEqual(['甲县人民政府', '乙县人民政府'])
    expect(trends.max).toBe(900)
  })

  it('keep the breaks of the series: answers to 2018 are no outcomes', () => {
    expect(trends.series[0]?.breaks.map(({ afterYear, beforeYear }) => [afterYear, beforeYear])).toEqual([[2018, 2021]])
  })
})
