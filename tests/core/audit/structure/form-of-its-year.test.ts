import { describe, expect, it } from 'vitest'
import { formOfItsYear } from '../../../../src/core/audit/rules/structure/form-of-its-year'
import { subjectOf } from '../../../../src/core/audit/subject'
import type { ColumnId, FormId } from '../../../../src/core/domain/catalogue'
import { cell } from '../../../support/report-builder'
import { describeRule } from '../../../support/rule-harness'
import { fact, written } from './written'

const OWN: Readonly<Record<FormId, readonly [string, ColumnId | null]>> = {
  '2008': ['disclosure.total', 'current-period'],
  '2014': ['disclosure.total', null],
  '2019': ['regulations', 'newly-made'],
  '2021': ['regulations', 'issued'],
}

const on = (form: FormId, year: number, extra: Parameters<typeof written>[1] = {}) => {
  const [indicator, column] = OWN[form]
  return written(['正文'], { form, year, cells: [cell(form, indicator, 1, column)], ...extra })
}
const citing = (year: number, ...lines: readonly string[]) =>
  written(lines, { year, metadata: { form: fact('2021', { inferred: true }) } })

describeRule(formOfItsYear, {
  passes: [
    { name: 'of 2013', report: on('2008', 2013), formulas: ['“2008” (2008) = 2008'] },
    { name: 'of 2014', report: on('2014', 2014), formulas: ['“2014” (2014) = 2014'] },
    { name: 'of 2018', report: on('2014', 2018), formulas: ['“2014” (2014) = 2014'] },
    { name: 'of 2019', report: on('2019', 2019), formulas: ['“2019” (2019) = 2019'] },
    { name: 'of 2020', report: on('2019', 2020), formulas: ['“2019” (2019) = 2019'] },
    { name: 'of 2021', report: on('2021', 2021), formulas: ['“2021” (2021) = 2021'] },
    {
      name: 'the notice of the year',
      report: citing(2023, '按照（国办公开办函〔2021〕30号）的要求编制。'),
      formulas: ['“国办公开办函〔2021〕30号” = 2021'],
    },
    {
      name: 'both notices',
      report: citing(2023, '按国办公开办函〔2019〕60号格式', '和国办公开办函[2021]30号要求编制。'),
      formulas: ['“国办公开办函〔2019〕60号” = 2021'],
    },
  ],
  fails: [
    { name: '2022 on the form of 2019', report: on('2019', 2022), formulas: ['“2019” (2019) ≠ 2021'] },
    { name: '2019 on the form of 2014', report: on('2014', 2019), formulas: ['“2014” (2014) ≠ 2019'] },
    { name: 'a form not yet issued', report: on('2021', 2019), formulas: ['“2021” (2021) ≠ 2019'], class: 'scope' },
    { name: 'a local form', report: on('2008', 2016), formulas: ['“2008” (2008) ≠ 2014'], class: 'scope' },
    {
      name: 'columns assumed by their order',
      report: on('2019', 2022, {
        diagnostics: [{ code: 'columns-assumed', severity: 'note', place: null, actual: '' }],
      }),
      formulas: ['“2019” (2019) ≠ 2021'],
      class: 'misread',
    },
    {
      name: 'known by its rows alone',
      report: on('2019', 2022, { cells: [cell('2019', 'requests.received', 1, 'total')] }),
      formulas: ['“2019” (2019) ≠ 2021'],
      class: 'misread',
    },
    {
      name: 'the notice of the form before',
      report: citing(2022, '根据国办公开办函（2019）60号文件要求编制。'),
      formulas: ['“国办公开办函（2019）60号” ≠ 2021'],
    },
  ],
  cannotTell: [
    {
      name: 'the year is only inferred',
      report: on('2019', 2022, { metadata: { form: fact('2019'), year: fact(2022, { inferred: true }) } }),
      formulas: ['“2019” (2019) ≠ 2021'],
    },
  ],
})

describe('the form of a report', () => {
  const judged = (report: ReturnType<typeof written>) => formOfItsYear.check(subjectOf(report))

  it('is a warning, another notice a note, explanations are named', () => {
    expect(judged(on('2019', 2022))[0]).toMatchObject({ severity: 'warning', because: [], instance: 'tables:2019' })
    expect(judged(on('2021', 2019))[0]?.because).toEqual([{ code: 'filed-later' }])
    expect(judged(on('2008', 2016))[0]?.because).toEqual([{ code: 'local-form' }])
    expect(judged(citing(2022, '按国办公开办函〔2019〕60号要求'))[0]).toMatchObject({
      severity: 'note',
      instance: 'notice:2019',
    })
  })

  it.each([
    ['is known only by the year', citing(2022, '正文')],
    ['is not known', written(['正文'], { form: null })],
    ['belongs to no annual report', on('2019', 2022, { kind: 'other' })],
    ['is of an unknown year', on('2019', 2022, { year: null })],
    ['is named in a history of rules', citing(2022, '国办公开办函〔2019〕60号已经废止。')],
    ['is named with another number', citing(2022, '按国办公开办函〔2019〕30号要求编制。')],
  ])('is not judged where it %s', (_, report) => {
    expect(judged(report)).toEqual([])
  })

  it('says nothing of a notice where the year is only inferred', () => {
    const report = written(['按国办公开办函〔2019〕60号要求'], {
      metadata: { form: null, year: fact(2022, { inferred: true }) },
    })
    expect(judged(report)).toEqual([])
  })
})
