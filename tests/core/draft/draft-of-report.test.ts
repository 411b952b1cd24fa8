import { describe, expect, it } from 'vitest'
import type { FormId } from '../../../src/core/domain/catalogue'
import type { Report } from '../../../src/core/domain/report'
import { emptyDraft, figureKey } from '../../../src/core/draft/draft'
import type { Draft } from '../../../src/core/draft/draft'
import { draftDocument } from '../../../src/core/draft/draft-document'
import { draftOfReport } from '../../../src/core/draft/draft-of-report'
import { officialTables } from '../../../src/core/draft/official-tables'
import { parseReport } from '../../../src/core/ingest/parse-report'
import { withCorrections } from '../../../src/core/library/correction'

const AGENCY = '青石市应急管理局'
const YEARS: Readonly<Record<FormId, number>> = { '2008': 2012, '2014': 2017, '2019': 2019, '2021': 2024 }
/** In turn: numbers, a blank, a dash, what does not apply, a bound, what no one can read. */
const PRINTED = ['12', '0', '1,234', '', '—', '/', '20余', '若干', '3.5']

const slotsOf = (form: FormId) =>
  officialTables(form).flatMap(({ rows }) => rows.flatMap((row) => row.flatMap(({ figure }) => figure ?? [])))

const mixed = (form: FormId): Draft => ({
  ...emptyDraft({ agency: AGENCY, year: YEARS[form], form }),
  figures: Object.fromEntries(slotsOf(form).map((slot, at) => [figureKey(slot), PRINTED[at % PRINTED.length] ?? ''])),
})

const read = (draft: Draft) => parseReport(draftDocument(draft), 'draft')

const contentsOf = ({ cells }: Pick<Report, 'cells'>) =>
  Object.fromEntries(cells.map((cell) => [figureKey(cell), cell.content]))

/** A report on the 2021 form with these figures. */
const reportOf = (figures: Readonly<Record<string, string>>) =>
  read({ ...emptyDraft({ agency: AGENCY, year: 2024, form: '2021' }), figures })

/** The same with one cell changed, as if it had been read so. */
const withCell = (report: Report, key: string, change: Partial<Report['cells'][number]>): Report => ({
  ...report,
  cells: report.cells.map((cell) => (figureKey(cell) === key ? { ...cell, ...change } : cell)),
})

describe.each(['2008', '2014', '2019', '2021'] as const)('a report on the %s form', (form) => {
  const report = read(mixed(form))
  const draft = draftOfReport(report, read)

  it('is a draft with the same head and every figure as printed', () => {
    expect(draft).toMatchObject({ agency: AGENCY, year: YEARS[form], form, figures: mixed(form).figures })
    expect(draft?.of).toEqual({ file: report.source.name, remarks: {} })
  })

  it('reads back to the same contents', () => {
    expect(draft === null ? null : contentsOf(read(draft))).toEqual(contentsOf(report))
  })
})

describe('figures that are not written as they are printed', () => {
  it('name their unit where the form has another', () => {
    // 20000 元 under 万元 would be read as 20000 万元
    const report = withCell(reportOf({ 'charges|amount': '20000' }), 'charges|amount', { unit: '元' })
    const draft = draftOfReport(report, read)
    expect(draft?.figures['charges|amount']).toBe('20000元')
    expect(draft?.of?.remarks).toEqual({})
  })

  it('are what a person corrected them to, with what the report prints', () => {
    const plain = reportOf({ 'permits|decisions': '若干', 'charges|amount': '7' })
    const cell = plain.cells.find((one) => figureKey(one) === 'permits|decisions')
    if (cell === undefined) throw new Error('no such cell')
    const { indicator, column, place } = cell
    const report = withCorrections(plain, [{ indicator, column, place, content: { state: 'value', value: 31 } }])
    const draft = draftOfReport(report, read)
    expect(draft?.figures['permits|decisions']).toBe('31')
    expect(draft?.figures['charges|amount']).toBe('7')
    expect(draft?.of?.remarks).toEqual({ 'permits|decisions': { kind: 'corrected', printed: '若干' } })
  })

  it('are left out where what is printed would be read as a number that nobody vouches for', () => {
    const report = withCell(reportOf({ 'permits|decisions': '31' }), 'permits|decisions', {
      content: { state: 'unreadable' },
    })
    const draft = draftOfReport(report, read)
    expect(draft?.figures['permits|decisions']).toBe('')
    expect(draft?.of?.remarks).toEqual({ 'permits|decisions': { kind: 'left-out', printed: '31' } })
  })

  it('are left out where the report prints two', () => {
    const report = reportOf({ 'permits|decisions': '31' })
    const twice = { ...report, cells: [...report.cells, ...reportOf({ 'permits|decisions': '32' }).cells] }
    const draft = draftOfReport(twice, read)
    expect(draft?.figures['permits|decisions']).toBe('')
    expect(draft?.of?.remarks['permits|decisions']?.kind).toBe('left-out')
  })
})

describe('the text of a report', () => {
  it('goes to the parts of the draft, without their titles', () => {
    const parts = {
      preface: '本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。',
      overview: '一年来工作平稳。\n收到申请5件。',
      problems: '人手不足。',
      other: '没有收取信息处理费。',
    }
    const report = read({ ...emptyDraft({ agency: AGENCY, year: 2024, form: '2021' }), parts })
    expect(draftOfReport(report, read)?.parts).toEqual(parts)
  })
})

describe('a report of which agency, year or form is not known', () => {
  it.each(['agency', 'year', 'form'] as const)('is no draft: %s', (fact) => {
    const report = reportOf({})
    expect(draftOfReport({ ...report, metadata: { ...report.metadata, [fact]: null } }, read)).toBeNull()
  })
})
