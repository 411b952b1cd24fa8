import { describe, expect, it } from 'vitest'
import { countOfValues, heldCell, heldReports } from '../../../../src/core/metrics/coverage/held-reports'
import { catalogLine } from '../../../support/data-set'
import { cell, report } from '../../../support/report-builder'

const line = (id: string, agency: string, year: number, cells: number) =>
  catalogLine(
    report({
      id,
      agency,
      year,
      form: '2021',
      cells: Array.from({ length: cells }, () => cell('2021', 'requests.received', 0, 'total')),
    }),
    null,
  )

const A2019 = line('a19', '甲市水务局', 2019, 2)
const A2021 = line('a21', '甲市水务局', 2021, 1)
const A2021B = line('a21b', '甲市水务局', 2021, 3)
const B2020 = line('b20', '乙县教育局', 2020, 0)
const NAMELESS = { ...line('n', '丙', 2015, 4), agency: null }
const UNDATED = { ...line('u', '丙', 2015, 4), year: null }
const BULLETIN = { ...line('k', '甲市水务局', 2012, 9), kind: 'accident-bulletin' as const }
const ALL = [A2021, NAMELESS, B2020, A2019, BULLETIN, UNDATED, A2021B]

describe('what is held', () => {
  const held = heldReports(ALL)

  it('lists every year from the first to the last that an annual report is of', () => {
    expect(held.years).toEqual([2019, 2020, 2021])
  })

  it('names the years of an agency that are not held', () => {
    expect(held.rows.map(({ agency, missing }) => [agency, missing])).toEqual([
      ['乙县教育局', [2019, 2021]],
      ['甲市水务局', [2020]],
    ])
  })

  it('puts every annual report in one cell or among the unplaced: 4 + 2 of 6, the bulletin in none', () => {
    const cells = held.rows.flatMap((row) => held.years.map((year) => heldCell(row, year)))
    expect(cells.map(({ reports }) => reports.length).reduce((a, b) => a + b)).toBe(4)
    expect(held.unplaced).toEqual([NAMELESS, UNDATED])
  })

  it('tells a report without a table from one that is not held', () => {
    const [second, first] = held.rows
    expect(second && held.years.map((year) => heldCell(second, year).state)).toEqual([
      'not-held',
      'no-table',
      'not-held',
    ])
    expect(first && held.years.map((year) => heldCell(first, year).state)).toEqual(['table', 'not-held', 'table'])
  })

  it('counts the figures of all versions of a year: 1 + 3', () => {
    const first = held.rows[1]
    expect(first && countOfValues(heldCell(first, 2021).reports)).toBe(4)
  })

  it('keeps to the years that are asked for, an agency without a report of them too', () => {
    const { years, rows } = heldReports(ALL, [2020, 2021])
    expect(years).toEqual([2020, 2021])
    expect(rows.map(({ agency, missing }) => [agency, missing])).toEqual([
      ['乙县教育局', [2021]],
      ['甲市水务局', [2020]],
    ])
  })

  it('has no years and no rows where nothing is held', () => {
    expect(heldReports([])).toEqual({ years: [], rows: [], unplaced: [] })
  })
})
