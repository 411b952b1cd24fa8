import { describe, expect, it } from 'vitest'
import { changeOf } from '../../../src/core/metrics/change'
import { deriveSeries } from '../../../src/core/metrics/indicator-series'
import { annualReports } from '../../../src/core/metrics/selection'
import type { FormId } from '../../../src/core/domain/catalogue'
import { cell, report } from '../../support/report-builder'

const AGENCY = '某市水利局'

const received = (year: number, form: FormId, value: number | 'blank', id = `${year}`) =>
  report({
    id,
    agency: AGENCY,
    year,
    form,
    cells: [cell(form, 'requests.received', value, form === '2014' ? null : 'total')],
  })

const seriesOf = (reports: ReturnType<typeof received>[], from = 2014, to = 2024) =>
  deriveSeries(annualReports(reports), {
    quantities: [{ indicator: 'requests.received' }],
    agency: AGENCY,
    years: { from, to },
  })

describe('deriveSeries', () => {
  it('names the years without a report', () => {
    const series = seriesOf([received(2021, '2021', 5), received(2023, '2021', 8)], 2020, 2024)
    expect(series.missingYears).toEqual([2020, 2022, 2024])
  })

  it('joins requests received across the forms of 2019 and 2021', () => {
    expect(seriesOf([received(2020, '2019', 5), received(2021, '2021', 8)]).breaks).toEqual([])
  })

  it('breaks outcomes between 2018 and 2019 and names the notice', () => {
    const reports = [
      report({ agency: AGENCY, year: 2018, form: '2014', cells: [cell('2014', 'requests.answered', 10)] }),
      report({ agency: AGENCY, year: 2019, form: '2019', cells: [cell('2019', 'requests.answered', 12, 'total')] }),
    ]
    const series = deriveSeries(annualReports(reports), {
      quantities: [{ indicator: 'requests.answered' }],
      agency: AGENCY,
      years: { from: 2018, to: 2019 },
    })
    expect(series.breaks).toMatchObject([
      { afterYear: 2018, beforeYear: 2019, relation: 'approximate', notice: '国办公开办函〔2019〕60号' },
    ])
    const last = series.points[1]
    expect(last && changeOf(series, last)).toMatchObject({ ok: false, reason: 'break' })
  })

  it('keeps two reports of one year apart', () => {
    const series = seriesOf([received(2022, '2021', 5, 'first'), received(2022, '2021', 6, 'second')])
    expect(series.points.map((point) => point.value)).toEqual([5, 6])
  })
})

describe('changeOf', () => {
  const change = (reports: ReturnType<typeof received>[], year: number) => {
    const series = seriesOf(reports)
    const point = series.points.find((candidate) => candidate.year === year)
    return point && changeOf(series, point)
  }

  it('is the difference and the percentage: 80 − 50 = +30, 30 ÷ 50 = 60 %', () => {
    expect(change([received(2021, '2021', 50), received(2022, '2021', 80)], 2022)).toMatchObject({
      ok: true,
      difference: 30,
      percent: 60,
    })
  })

  it('is the difference alone where the base is under 30: 8 − 5 = +3', () => {
    expect(change([received(2021, '2021', 5), received(2022, '2021', 8)], 2022)).toMatchObject({
      ok: true,
      difference: 3,
      percent: null,
      withheld: 'small-base',
    })
  })

  it('has no percentage against 0', () => {
    expect(change([received(2021, '2021', 0), received(2022, '2021', 8)], 2022)).toMatchObject({
      difference: 8,
      percent: null,
    })
  })

  it('does not take the last report before a gap for the year before', () => {
    expect(change([received(2020, '2019', 5), received(2022, '2021', 8)], 2022)).toEqual({
      ok: false,
      reason: 'no-previous-year',
    })
  })

  it('does not take a blank for 0', () => {
    expect(change([received(2021, '2021', 'blank'), received(2022, '2021', 8)], 2022)).toEqual({
      ok: false,
      reason: 'previous-no-value',
    })
  })

  it('does not choose between two reports of the year before', () => {
    const reports = [received(2021, '2021', 5, 'a'), received(2021, '2021', 6, 'b'), received(2022, '2021', 8)]
    expect(change(reports, 2022)).toEqual({ ok: false, reason: 'restated' })
  })
})
