import { expect, it } from 'vitest'
import { findingCounts, heldCounts } from '../../../../src/core/metrics/shared/counted'
import { catalogLine } from '../../../support/data-set'
import { cell, report } from '../../../support/report-builder'

const rows = ({ owner, year, name, text }: ReturnType<typeof heldCounts>[number]) => [owner, year, name, text]

it('counts the figures held of an agency and year over all its reports', () => {
  const of = (id: string, year: number, values: readonly (number | 'blank')[]) =>
    catalogLine(
      report({
        id,
        agency: '甲县',
        year,
        form: '2021',
        cells: values.map((value) => cell('2021', 'requests.received', value, 'total')),
      }),
      null,
    )
  // 2021: 1 of two cells in one report and 1 in another = 2
  expect(heldCounts([of('a', 2021, [3, 'blank']), of('b', 2021, [0]), of('c', 2022, [])]).map(rows)).toEqual([
    ['甲县', 2021, 'held:', '2'],
    ['甲县', 2022, 'held:', '0'],
  ])
})

it('counts the contradictions of the reports asked for, 0 among them', () => {
  const reports = [
    { id: 'a', agency: '甲县', year: 2021 },
    { id: 'b', agency: '乙县', year: 2022 },
    { id: 'c', agency: null, year: 2022 },
  ]
  const findings = [{ reportId: 'a' }, { reportId: 'a' }, { reportId: 'c' }]
  const counts = (agencies: readonly string[], years: readonly [number, number] | null) =>
    findingCounts({ reports, findings }, { agencies, years }).map(rows)
  expect(counts([], null)).toEqual([
    ['甲县', 2021, 'findings:', '2'],
    ['乙县', 2022, 'findings:', '0'],
  ])
  expect(counts(['乙县'], null)).toEqual([['乙县', 2022, 'findings:', '0']])
  expect(counts([], [2020, 2021])).toEqual([['甲县', 2021, 'findings:', '2']])
})
