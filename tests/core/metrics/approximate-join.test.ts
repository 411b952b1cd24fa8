import { describe, expect, it } from 'vitest'
import { changeOf } from '../../../src/core/metrics/change'
import { deriveSeries } from '../../../src/core/metrics/indicator-series'
import { annualReports } from '../../../src/core/metrics/selection'
import { cell, report } from '../../support/report-builder'

const AGENCY = '某市水利局'
const reports = annualReports([
  report({ id: 'a', agency: AGENCY, year: 2018, form: '2014', cells: [cell('2014', 'requests.answered', 50)] }),
  report({
    id: 'b',
    agency: AGENCY,
    year: 2019,
    form: '2019',
    cells: [cell('2019', 'requests.answered', 60, 'total')],
  }),
])
const seriesOf = (approximate: boolean) =>
  deriveSeries(reports, {
    quantities: [{ indicator: 'requests.answered' }],
    agency: AGENCY,
    years: { from: 2018, to: 2019 },
    settings: { approximate, smallBase: 30 },
  })

describe('an approximate join', () => {
  it('is a break unless the reader asks for it', () => {
    const series = seriesOf(false)
    expect(series.joins).toEqual([])
    expect(series.breaks).toMatchObject([{ beforeYear: 2019, joinable: true }])
  })

  it('is a join where the reader asks, and the change across it says so: 60 − 50 = 10, 20 %', () => {
    const series = seriesOf(true)
    expect(series.breaks).toEqual([])
    expect(series.joins).toMatchObject([{ beforeYear: 2019, relation: 'approximate' }])
    const last = series.points[1]
    expect(last && changeOf(series, last)).toMatchObject({
      ok: true,
      difference: 10,
      percent: 20,
      join: { beforeYear: 2019, notice: '国办公开办函〔2019〕60号' },
    })
  })

  it.each(['requests.refused', 'requests.not-existing'])(
    'is never made of %s: no counterpart, or a part of one',
    (indicator) => {
      const series = deriveSeries(
        annualReports([
          report({ id: 'a', agency: AGENCY, year: 2018, form: '2014', cells: [cell('2014', indicator, 50)] }),
          report({
            id: 'b',
            agency: AGENCY,
            year: 2019,
            form: '2019',
            cells: [
              cell('2019', 'requests.unable.not-held', 60, 'total'),
              cell('2019', 'requests.refused', 60, 'total'),
            ],
          }),
        ]),
        {
          quantities: [{ indicator: 'requests.unable.not-held' }, { indicator }],
          agency: AGENCY,
          years: { from: 2018, to: 2019 },
          settings: { approximate: true, smallBase: 0 },
        },
      )
      expect(series.joins).toEqual([])
      expect(series.breaks).toHaveLength(1)
    },
  )
})
