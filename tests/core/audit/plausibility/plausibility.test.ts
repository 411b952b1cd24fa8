import { describe, expect, it } from 'vitest'
import { formatFormula } from '../../../../src/core/audit/formula'
import { PLAUSIBILITY_RULES } from '../../../../src/core/audit/rules/plausibility'
import { peerKind } from '../../../../src/core/audit/rules/plausibility/peers'
import { medianOf } from '../../../../src/core/audit/rules/plausibility/usual-size'
import { seriesSubjectOf } from '../../../../src/core/audit/subject'
import type { Check, RuleId } from '../../../../src/core/domain/finding'
import type { Report } from '../../../../src/core/domain/report'
import { claim } from '../../../support/report-builder'
import { flawsOf } from '../../../support/sound-check'
import { ofYear } from '../years/series'

const checksOf = (id: RuleId, reports: readonly Report[]): readonly Check[] => {
  const rules = PLAUSIBILITY_RULES.series.filter((rule) => rule.id === id)
  const found = rules.flatMap((rule) => rule.check(seriesSubjectOf(reports)))
  expect(flawsOf(found)).toEqual([])
  return found
}

const unusual = (checks: readonly Check[]): readonly string[] =>
  checks.filter(({ verdict }) => verdict === 'contradicts').map((check) => `${check.reportId} ${formatFormula(check)}`)

const years = (values: readonly (number | 'blank')[]): readonly Report[] =>
  values.map((value, index) => ofYear(2019 + index, [['permits', 'decisions', value]], { id: String(2019 + index) }))

describe('usual-across-years', () => {
  it('names a figure ten times the usual one, with n and both numbers', () => {
    const checks = checksOf('usual-across-years', years([90, 100, 110, 1200]))
    // others of 2022: 90, 100, 110, middle 100; log10(1201) − log10(101) = 1.075 ≥ 1
    expect(unusual(checks)).toEqual(['2022 1200 ≫ 100'])
    const found = checks.find(({ verdict }) => verdict === 'contradicts')
    expect(found).toMatchObject({ class: 'scope', severity: 'note', expected: 100, actual: 1200, difference: 1100 })
    expect(found?.because).toEqual([{ code: 'usual-size-across-years', values: { n: 3, usual: 100 } }])
  })

  it('and one that is a tenth of it', () => {
    expect(unusual(checksOf('usual-across-years', years([900, 1000, 1100, 60])))).toEqual(['2022 60 ≪ 1000'])
  })

  it('holds a little short of that', () => {
    // log10(901) − log10(101) = 0.950 < 1
    const checks = checksOf('usual-across-years', years([90, 100, 110, 900]))
    expect(unusual(checks)).toEqual([])
    expect(checks.map((check) => check.verdict)).toEqual(['holds', 'holds', 'holds', 'holds'])
    expect(formatFormula(checks[3] ?? { formula: [], operands: [] })).toBe('900 ~ 100')
  })

  it('names an amount ten thousand times that of the year before: 元 for 万元', () => {
    const charged = (...amounts: readonly number[]) =>
      amounts.map((amount, index) => {
        const made = ofYear(2022 + index, [['charges', 'amount', amount]], { id: String(2022 + index) })
        return { ...made, cells: made.cells.map((each) => ({ ...each, unit: '万元' as const })) }
      })
    // 365200 / 36.5 = 10005; the other way round too; 365 / 36.5 = 10 may be
    const found = checksOf('usual-across-years', charged(36.5, 365_200))
    expect(unusual(found)).toEqual(['2023 365200 ≫ 36.5'])
    expect(found[0]?.because).toEqual([{ code: 'ten-thousandfold', values: { ratio: '10005' }, operands: [0, 1] }])
    expect(unusual(checksOf('usual-across-years', charged(365_200, 36.5)))).toEqual(['2023 36.5 ≪ 365200'])
    expect(checksOf('usual-across-years', charged(36.5, 365))).toEqual([])
    expect(checksOf('usual-across-years', charged(0, 365_200))).toEqual([])
  })

  it('leaves small numbers alone: 1 → 30 is a difference of 29', () => {
    expect(unusual(checksOf('usual-across-years', years([1, 1, 1, 30])))).toEqual([])
    // 31 − 1 = 30, log10(32) − log10(2) = 1.204
    expect(unusual(checksOf('usual-across-years', years([1, 1, 1, 31])))).toEqual(['2022 31 ≫ 1'])
  })

  it('leaves figures alone that always vary', () => {
    // logs of 2, 20, 200, 2000 vary by one from the middle: four times that is more than any of them differs
    expect(unusual(checksOf('usual-across-years', years([2, 20, 200, 2000, 20000])))).toEqual([])
  })

  it('needs three other years, and counts neither of two versions of one', () => {
    expect(checksOf('usual-across-years', years([100, 110, 1200]))).toEqual([])
    const twice = ofYear(2022, [['permits', 'decisions', 110]], { id: 'other' })
    expect(checksOf('usual-across-years', [...years([90, 100, 110, 1200]), twice])).toEqual([])
  })

  it('leaves blanks and rows known by position out', () => {
    expect(checksOf('usual-across-years', years([90, 'blank', 110, 1200]))).toEqual([])
    const doubtful = years([90, 100, 110, 1200]).map((report) => ({
      ...report,
      cells: report.cells.map((cell) => ({ ...cell, by: 'position' as const })),
    }))
    expect(checksOf('usual-across-years', doubtful)).toEqual([])
  })

  it('compares counts of sentences, but no classes in own words and no parts', () => {
    const said = (indicator: string, partOf: number | null = null) =>
      [90, 100, 110, 1200].map((value, index) =>
        ofYear(2019 + index, [], { id: String(2019 + index), claims: [claim(indicator, value, { partOf })] }),
      )
    expect(unusual(checksOf('usual-across-years', said('disclosure.total')))).toEqual(['2022 1200 ≫ 100'])
    expect(checksOf('usual-across-years', said('disclosure.class'))).toEqual([])
    expect(checksOf('usual-across-years', said('other'))).toEqual([])
    expect(checksOf('usual-across-years', said('disclosure.total', 0))).toEqual([])
  })

  it('names what it compares by form, row and column, or by what a sentence counts and for whom', () => {
    const [check] = checksOf('usual-across-years', years([90, 100, 110, 1200]))
    expect(check).toMatchObject({ instance: '2021:permits/decisions', remedies: [] })
    expect(check?.operands[0]?.name).toEqual({ kind: 'cell', indicator: 'permits', column: 'decisions' })
    const said = [90, 100, 110, 1200].map((value, index) =>
      ofYear(2019 + index, [], { id: String(index), claims: [claim('disclosure.total', value, { scope: '全县' })] }),
    )
    expect(checksOf('usual-across-years', said)[0]?.instance).toBe('disclosure.total|全县')
    const ofAll = said.map((each) => ({ ...each, claims: each.claims.map((one) => ({ ...one, scope: null })) }))
    expect(checksOf('usual-across-years', ofAll)[0]?.instance).toBe('disclosure.total|')
    const bare = [90, 100, 110, 1200].map((value, index) =>
      ofYear(2015 + index, [['disclosure.total', null, value]], { id: String(index), form: '2014' }),
    )
    expect(checksOf('usual-across-years', bare)[0]?.instance).toBe('2014:disclosure.total/')
  })

  it('leaves out what two sentences count differently, and bounds', () => {
    const twice = (second: number) =>
      [90, 100, 110, 1200].map((value, index) =>
        ofYear(2019 + index, [], {
          id: String(index),
          claims: [
            claim('disclosure.total', value, { subject: '信息' }),
            claim('disclosure.total', index === 3 ? second : value, { subject: '政府信息' }),
          ],
        }),
      )
    expect(unusual(checksOf('usual-across-years', twice(1200)))).toEqual(['3 1200 ≫ 100'])
    expect(checksOf('usual-across-years', twice(1300))).toEqual([])
    const bounds = years([90, 100, 110, 1200]).map((each) => ({
      ...each,
      cells: each.cells.map((one) => ({ ...one, content: { ...one.content, approx: 'at-least' as const } })),
    }))
    expect(checksOf('usual-across-years', bounds)).toEqual([])
  })

  it('is unusual at exactly ten times, counted from one: 9 and 99', () => {
    // log10(99 + 1) − log10(9 + 1) = 1, and 99 − 9 = 90
    expect(unusual(checksOf('usual-across-years', years([9, 9, 9, 99])))).toEqual(['2022 99 ≫ 9'])
    expect(unusual(checksOf('usual-across-years', years([9, 9, 9, 98])))).toEqual([])
  })

  it('measures how others vary without the figure itself', () => {
    // others of 1999: 9, 9, 99, usual 9; their distances 0, 0, 1, middle 0; with its own 2.3 the middle would be 0.5
    // and 99 is ten times the 9 of 9, 9 and 1999
    expect(unusual(checksOf('usual-across-years', years([9, 9, 99, 1999])))).toEqual(['2021 99 ≫ 9', '2022 1999 ≫ 9'])
  })

  it('does not compare applicants of one kind', () => {
    const rows = [90, 100, 110, 1200].map((value, index) =>
      ofYear(2019 + index, [['requests.received', 'company', value]], { id: String(index) }),
    )
    expect(checksOf('usual-across-years', rows)).toEqual([])
  })
})

describe('usual-among-peers', () => {
  const PLACES = ['临川', '南城', '乐安', '金溪', '资溪', '黎川', '广昌']
  const peers = (values: readonly number[], body = '县水利局') =>
    values.map((value, index) =>
      ofYear(2023, [['permits', 'decisions', value]], { agency: `${PLACES[index] ?? ''}${body}`, id: String(index) }),
    )

  it('names a figure a hundred times that of five like agencies', () => {
    const checks = checksOf('usual-among-peers', peers([10, 10, 10, 10, 10, 1200]))
    // log10(1201) − log10(11) = 2.038 ≥ 2
    expect(unusual(checks)).toEqual(['5 1200 ≫ 10'])
    expect(checks.find(({ verdict }) => verdict === 'contradicts')?.because).toEqual([
      { code: 'usual-size-among-peers', values: { n: 5, usual: 10 } },
    ])
  })

  it('holds below that, and needs five others of the same kind and year', () => {
    expect(unusual(checksOf('usual-among-peers', peers([10, 10, 10, 10, 10, 1000])))).toEqual([])
    expect(checksOf('usual-among-peers', peers([10, 10, 10, 10, 1200]))).toEqual([])
    const mixed = [...peers([10, 10, 10, 10, 10]), ...peers([1200], '市水利局').map((each) => ({ ...each, id: 'x' }))]
    expect(checksOf('usual-among-peers', mixed)).toEqual([])
    const other = ofYear(2022, [['permits', 'decisions', 1200]], { agency: '黎川县水利局', id: 'y' })
    expect(checksOf('usual-among-peers', [...peers([10, 10, 10, 10, 10]), other])).toEqual([])
  })

  it('compares annual reports with a name and a year only', () => {
    const odd = (change: Partial<Report['metadata']>) =>
      peers([10, 10, 10, 10, 10, 1200]).map((each, index) =>
        index === 5 ? { ...each, metadata: { ...each.metadata, ...change } } : each,
      )
    expect(checksOf('usual-among-peers', odd({ agency: null }))).toEqual([])
    expect(checksOf('usual-among-peers', odd({ kind: 'communique' }))).toEqual([])
    expect(checksOf('usual-among-peers', odd({ year: null }))).toEqual([])
    expect(checksOf('usual-among-peers', peers([10, 10, 10, 10, 10, 1200], '水利局'))).toEqual([])
  })

  it.each([
    ['上海市松江区人民政府', '区人民政府'],
    ['临川县水利局', '县水利局'],
    ['城市管理局', null],
    ['水利局', null],
  ])('takes %s for one of %s', (name, kind) => {
    expect(peerKind(name)).toBe(kind)
  })
})

describe('the middle of numbers', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
    [[], Number.NaN],
  ])('%j → %d', (values, middle) => {
    expect(medianOf(values)).toBe(middle)
  })
})

describe('differs-from-year-before', () => {
  const ROWS = ['permits', 'penalties', 'coercive-measures'] as const
  const filled = (year: number, from: number, rows = 8) =>
    ofYear(year, [
      ...ROWS.map((row, index) => [row, 'decisions', from + index] as const),
      ...(['natural-person', 'company', 'total', 'legal-service', 'public-welfare'] as const)
        .slice(0, rows - ROWS.length)
        .map((column, index) => ['requests.received', column, from + 10 + index] as const),
    ])

  it('is a note where eight figures are all those of the year before', () => {
    const [check] = checksOf('differs-from-year-before', [filled(2022, 5), filled(2023, 5)])
    expect(check).toMatchObject({
      verdict: 'contradicts',
      class: 'scope',
      severity: 'note',
      reportId: '临川县水利局-2023',
    })
    expect(check?.because).toEqual([{ code: 'copied-from-year-before', values: { n: 8, year: '2022' } }])
    expect(formatFormula(check ?? { formula: [], operands: [] })).toBe('5 = 5')
  })

  it('counts a figure that only one of both years has, and no row that one of them lacks', () => {
    const gap = (year: number, column: 'research-institute' | null) => {
      const full = filled(year, 5)
      return { ...full, cells: full.cells.filter((_, index) => column === null || index > 0) }
    }
    // seven figures in both
    expect(checksOf('differs-from-year-before', [gap(2022, 'research-institute'), gap(2023, null)])).toEqual([])
    const added = (year: number, value: number) =>
      ofYear(year, [
        ...Array.from({ length: 8 }, (_, index) => [`row-${index}`, null, 5] as const),
        ['row-8', null, value] as const,
      ])
    const [more] = checksOf('differs-from-year-before', [added(2022, 0), added(2023, 7)])
    expect(more).toMatchObject({ verdict: 'holds', instance: 'tables', remedies: [] })
    expect(more?.operands.map(({ name, value }) => [name, value])).toEqual([
      [{ kind: 'cell', indicator: 'row-8', column: null }, 7],
      [{ kind: 'cell', indicator: 'row-8', column: null }, 0],
    ])
    const [fewer] = checksOf('differs-from-year-before', [added(2022, 7), added(2023, 0)])
    expect(fewer?.verdict).toBe('holds')
  })

  it('holds where one differs, and shows it', () => {
    const [check] = checksOf('differs-from-year-before', [filled(2022, 5), filled(2023, 6)])
    expect(check).toMatchObject({ verdict: 'holds', because: [] })
    expect(formatFormula(check ?? { formula: [], operands: [] })).toBe('6 ≠ 5')
  })

  it('says nothing of seven figures, of zeros or of another form', () => {
    expect(checksOf('differs-from-year-before', [filled(2022, 5, 7), filled(2023, 5, 7)])).toEqual([])
    const zeros = (year: number) =>
      ofYear(
        year,
        Array.from({ length: 9 }, (_, index) => [`row-${index}`, null, 0] as const),
      )
    expect(checksOf('differs-from-year-before', [zeros(2022), zeros(2023)])).toEqual([])
    const older = { ...filled(2022, 5) }
    const metadata = { ...older.metadata, form: null }
    expect(checksOf('differs-from-year-before', [{ ...older, metadata }, filled(2023, 5)])).toEqual([])
  })
})
