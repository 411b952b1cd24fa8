import type { ColumnId, IdentityAcrossYears, IndicatorId, YearTerm } from './catalogue'
import { FORM_ROWS } from './forms'
import { APPLICANT_COLUMNS } from './forms/applicants'

const now = (indicator: IndicatorId, column?: ColumnId): YearTerm => ({
  indicator,
  sign: 1,
  yearsBack: 0,
  ...(column === undefined ? {} : { column }),
})

const before = (indicator: IndicatorId, column?: ColumnId): YearTerm => ({ ...now(indicator, column), yearsBack: 1 })

const rowsWith = (form: '2019' | '2021', column: ColumnId): readonly IndicatorId[] =>
  FORM_ROWS[form].filter((row) => row.columns.includes(column)).map((row) => row.indicator)

/** Arithmetic between the reports of one agency for two successive years. */
export const IDENTITIES_ACROSS_YEARS: readonly IdentityAcrossYears[] = [
  {
    id: 'requests.carried-over=carried-forward',
    rule: 'carry-over-across-years',
    forms: ['2019', '2021'],
    left: [now('requests.carried-over')],
    right: [before('requests.carried-forward')],
    columns: APPLICANT_COLUMNS,
    source: '附表三：上年结转政府信息公开申请数量即上一年度报告的结转下年度继续办理',
  },
  ...rowsWith('2021', 'in-force').map(
    (row): IdentityAcrossYears => ({
      id: `${row}:in-force`,
      rule: 'in-force-across-years',
      forms: ['2021'],
      left: [now(row, 'in-force')],
      right: [before(row, 'in-force'), now(row, 'issued'), { ...now(row, 'repealed'), sign: -1 }],
      columns: null,
      source: '附表二第二十条第（一）项：现行有效件数、本年制发件数、本年废止件数',
    }),
  ),
  ...rowsWith('2019', 'previous-items').map(
    (row): IdentityAcrossYears => ({
      id: `${row}:previous-items`,
      rule: 'restatement',
      forms: ['2019'],
      left: [now(row, 'previous-items')],
      right: [before(row, 'previous-items'), before(row, 'item-change')],
      columns: null,
      source: '附表二：上一年项目数量即上一年度报告的上一年项目数量加本年增/减',
    }),
  ),
]
