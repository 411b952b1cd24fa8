import { expect } from 'vitest'
import { formatFormula } from '../../../../src/core/audit/formula'
import { YEAR_RULES } from '../../../../src/core/audit/rules/years'
import { seriesSubjectOf } from '../../../../src/core/audit/subject'
import type { ColumnId, FormId, YearsRule } from '../../../../src/core/domain/catalogue'
import type { Cell } from '../../../../src/core/domain/cell'
import type { Check } from '../../../../src/core/domain/finding'
import type { Report } from '../../../../src/core/domain/report'
import { cell, report } from '../../../support/report-builder'
import { flawsOf } from '../../../support/sound-check'

type Value = Parameters<typeof cell>[2]
type Draft = NonNullable<Parameters<typeof report>[0]>

/** A report of 临川县水利局 for a year with these cells, on the form of the year unless said otherwise. */
export const ofYear = (
  year: number,
  cells: readonly (readonly [indicator: string, column: ColumnId | null, value: Value])[],
  { form = '2021', ...draft }: Omit<Draft, 'form'> & { readonly form?: FormId } = {},
): Report =>
  report({
    agency: '临川县水利局',
    year,
    form,
    cells: cells.map(([indicator, column, value]): Cell => cell(form, indicator, value, column)),
    ...draft,
  })

/** What a rule across years concludes from these reports. */
export const checksOf = (id: YearsRule, ...reports: readonly Report[]): readonly Check[] => {
  const found = YEAR_RULES.series
    .filter((rule) => rule.id === id)
    .flatMap((rule) => rule.check(seriesSubjectOf(reports)))
  expect(flawsOf(found)).toEqual([])
  return found
}

/** Verdict, class and formula of each check, a line each. */
export const told = (checks: readonly Check[]): readonly string[] =>
  checks.map((check) =>
    [check.verdict, check.class ?? '', formatFormula(check)].filter((word) => word !== '').join(' '),
  )

/** Codes of the reasons of all checks. */
export const codesOf = (checks: readonly Check[]): readonly string[] =>
  checks.flatMap(({ because }) => because.map(({ code }) => code))
