import { describe, expect, it } from 'vitest'
import { formatFormula } from '../../../../src/core/audit/formula'
import { sentenceMatchesTable } from '../../../../src/core/audit/rules/sentences/sentence-matches-table'
import { subjectOf } from '../../../../src/core/audit/subject'
import type { Cell } from '../../../../src/core/domain/cell'
import { cell } from '../../../support/report-builder'
import { placed } from './placed'

type Spec = Parameters<typeof placed>[1][number]

const total = (indicator: string, value: Parameters<typeof cell>[2]): Cell => cell('2021', indicator, value, 'total')

const CELLS = [
  cell('2021', 'requests.received', 30, 'natural-person'),
  cell('2021', 'requests.received', 10, 'company'),
  total('requests.received', 40),
  total('requests.carried-over', 3),
  total('requests.granted', 20),
  total('requests.partly-granted', 5),
  total('requests.answered', 38),
  total('requests.carried-forward', 5),
  cell('2021', 'reconsideration', 16),
  cell('2021', 'reconsideration.pending', 2),
  cell('2021', 'litigation.direct', 11),
  cell('2021', 'litigation.after-reconsideration', 1),
]

const said = (indicator: string, value: number, extra: Partial<Spec> = {}): Spec => ({
  indicator,
  value,
  printed: `${value}件`,
  unit: '件',
  ...extra,
})

const judged = (spec: Spec, draft: Parameters<typeof placed>[2] = {}) => {
  const [check] = sentenceMatchesTable.check(
    subjectOf(placed([`甲${spec.printed}`], [spec], { cells: CELLS, ...draft })),
  )
  if (check === undefined) return null
  const { verdict, class: found, severity, because, operands } = check
  return [
    [verdict, found ?? '', severity, formatFormula(check)].join(' '),
    ...because.map(({ code, values, operands: at }) =>
      [code, values?.formula ?? values?.scope ?? '', at?.map((index) => operands[index]?.value).join(',') ?? ''].join(
        ' ',
      ),
    ),
  ]
}

describe('what a difference between sentence and table means', () => {
  it.each([
    ['requests.received', 43, 'carried-included 40 + 3 = 43 40,3'],
    ['requests.received', 38, 'other-stage 38 38'],
    ['requests.answered', 35, 'carried-left-out 38 − 3 = 35 38,3'],
    ['requests.granted', 25, 'several-outcomes 20 + 5 = 25 20,5'],
    ['reconsideration', 14, 'pending-left-out 16 − 2 = 14 16,2'],
    ['reconsideration', 28, 'several-remedies 16 + 11 + 1 = 28 16,11,1'],
  ])('another quantity of the same words is no error: %s %d', (indicator, value, reason) => {
    const found = judged(said(indicator, value))
    expect(found?.[0]).toMatch(/^contradicts scope note /u)
    expect(found?.slice(1)).toEqual([reason])
  })

  it('a part printed under the name of the whole is an error, and which part it is', () => {
    expect(judged(said('requests.received', 30))).toEqual(['contradicts report-error error 40 ≠ 30', 'only-part 30 30'])
    expect(judged(said('requests.received', 10))?.slice(1)).toEqual(['only-part 10 10'])
    expect(judged(said('litigation', 11))).toEqual([
      'contradicts report-error warning 11 + 1 = 12 ≠ 11',
      'only-part 11 11',
    ])
  })

  it('small numbers are equal by chance, and rounded ones by words', () => {
    const cells = [cell('2021', 'requests.received', 9, 'company'), total('requests.received', 40)]
    expect(judged(said('requests.received', 9), { cells })).toEqual(['contradicts report-error error 40 ≠ 9'])
    expect(judged(said('requests.received', 30, { printed: '30余件', approx: 'at-least' }))).toEqual([
      'contradicts report-error warning “30余件” ≠ 40',
    ])
  })

  it('a stated extent is no error', () => {
    expect(judged(said('requests.received', 45, { scope: '全县' }))).toEqual([
      'contradicts scope note 40 ≠ 45',
      'stated-scope 全县 ',
    ])
  })

  it('a government that does not say whom it counts is not accused, unless it prints a part', () => {
    const agency = '临川县人民政府'
    expect(judged(said('requests.received', 45), { agency })).toEqual(['cannot-tell  note 40 ≠ 45', 'scope-unsaid  '])
    expect(judged(said('requests.received', 30), { agency })?.[0]).toBe('contradicts report-error warning 40 ≠ 30')
    expect(judged(said('requests.received', 40), { agency })).toEqual(['holds  note 40 = 40'])
  })

  it('a gap explains nothing', () => {
    const cells = [total('requests.received', 40), total('requests.carried-over', 'blank')]
    expect(judged(said('requests.received', 43), { cells })).toEqual(['contradicts report-error error 40 ≠ 43'])
  })
})

describe('one figure against the tables', () => {
  it('is named by indicator, scope and words', () => {
    const spec = said('requests.received', 40, { subject: '申请', scope: '自然人' })
    const [check] = sentenceMatchesTable.check(subjectOf(placed(['甲40件'], [spec], { cells: CELLS })))
    expect(check?.instance).toBe('requests.received|自然人|申请')
    const [bare] = sentenceMatchesTable.check(
      subjectOf(placed(['甲40件'], [{ ...spec, scope: null }], { cells: CELLS })),
    )
    expect(bare?.instance).toBe('requests.received||申请')
  })

  it('is no error in words, of handling, of lawsuits or of an extent unsaid', () => {
    expect(judged(said('requests.received', 0, { printed: '未收到', inWords: true }))).toBeNull()
    expect(judged(said('requests.handled', 99))).toEqual(['contradicts report-error warning 40 + 3 = 43 ≠ 99'])
    expect(judged(said('requests.handled', 38))).toEqual(['holds  note 38 = 38'])
    expect(judged(said('requests.handled', 43))).toEqual(['holds  note 40 + 3 = 43'])
  })

  it('is not compared where the report has none of its rows', () => {
    expect(judged(said('requests.refused', 4))).toBeNull()
    const one = [cell('2021', 'litigation.direct', 11)]
    expect(judged(said('litigation', 11), { cells: one })?.[0]).toMatch(/^cannot-tell {2}note/u)
  })

  it('contradicts what the filled cells already exceed', () => {
    const cells = [cell('2021', 'litigation.direct', 11), cell('2021', 'litigation.after-reconsideration', 'blank')]
    expect(judged(said('litigation', 9), { cells })).toEqual(['contradicts report-error warning 11 > 9'])
    expect(judged(said('litigation', 11), { cells })?.[0]).toMatch(/^cannot-tell/u)
  })

  it('that is rounded is held against the sum of its rows', () => {
    const about = (value: number, printed: string) => said('litigation', value, { printed, approx: 'at-least' })
    expect(judged(about(10, '10余件'))).toEqual(['holds  note “10余件” ≈ 11 + 1 = 12'])
    const cells = [cell('2021', 'litigation.direct', 11), cell('2021', 'litigation.after-reconsideration', 'blank')]
    expect(judged(about(10, '10余件'), { cells })).toEqual(['cannot-tell  note “10余件” ≈ 11 + □', 'bound-only  10'])
  })
})
