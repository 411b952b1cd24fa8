import { describe, expect, it } from 'vitest'
import { comparableClaims, isCarriedOutcome } from '../../../../src/core/audit/rules/sentences/comparable-claim'
import { subjectOf } from '../../../../src/core/audit/subject'
import type { Claim } from '../../../../src/core/domain/claim'
import { cell, claim, report, yearPeriod } from '../../../support/report-builder'
import { placed } from './placed'

const CELLS = [
  cell('2021', 'requests.received', 40, 'total'),
  cell('2021', 'requests.granted', 20, 'total'),
  cell('2021', 'reconsideration', 6),
  { ...cell('2021', 'charges', 3, 'amount'), unit: '万元' as const },
  cell('2021', 'requests.unable.not-held', 8, 'total'),
]

type Spec = Parameters<typeof placed>[1][number]

const compared = (text: string, ...claims: readonly Spec[]) =>
  comparableClaims(subjectOf(placed([text], claims, { cells: CELLS }))).map(
    ({ claim: { indicator, value }, rows }) => `${indicator}=${value}: ${rows.map((row) => row.indicator).join(' + ')}`,
  )

const received = (extra: Partial<Claim> = {}): Spec => ({
  indicator: 'requests.received',
  value: 45,
  printed: '45件',
  unit: '件',
  ...extra,
})

describe('a count that a table states too', () => {
  it('is one of the own year that the form has a row for', () => {
    expect(compared('收到申请45件', received())).toEqual(['requests.received=45: requests.received'])
    expect(compared('收到申请45件', received({ period: yearPeriod(2022) }))).toEqual([])
    expect(compared('增加45件', received({ measure: 'change' }))).toEqual([])
    expect(compared('培训45件', received({ indicator: 'training.courses' }))).toEqual([])
  })

  it('is none in a report without form or tables', () => {
    const claims = [received()]
    expect(comparableClaims(subjectOf(placed(['45件'], claims)))).toEqual([])
    expect(comparableClaims(subjectOf(placed(['45件'], claims, { cells: CELLS, form: null })))).toEqual([])
  })

  it('is not last year’s, and not of new cases only', () => {
    expect(compared('上年收到申请45件', received())).toEqual([])
    expect(compared('上年结转申请45件', received())).toHaveLength(1)
    const reviewed = received({ indicator: 'reconsideration' })
    expect(compared('新发生行政复议45件', reviewed)).toEqual([])
    expect(compared('行政复议45件', reviewed)).toHaveLength(1)
    expect(compared('新收申请45件', received())).toHaveLength(1)
  })

  it('is a part of a whole counted over everybody', () => {
    const whole = received({ value: 40, printed: '40件' })
    const granted = received({ indicator: 'requests.granted', partOf: 0 })
    const rows = 'requests.granted=45: requests.granted'
    expect(compared('收到40件，其中公开45件', whole, granted)).toContain(rows)
    expect(compared('上年40件，其中公开45件', { ...whole, period: yearPeriod(2022) }, granted)).not.toContain(rows)
    expect(compared('全县40件，其中公开45件', { ...whole, scope: '全县' }, granted)).not.toContain(rows)
    expect(compared('公开40件，其中公开45件', { ...whole, indicator: 'disclosure.total' }, granted)).not.toContain(rows)
    expect(compared('转办40件，其中公开45件', { ...whole, indicator: 'requests.other-route' }, granted)).not.toContain(
      rows,
    )
    expect(compared('公开45件', { ...granted, partOf: 7 })).toEqual([])
  })

  it('is no stage of some of the requests, by who handled them or how', () => {
    const whole = received({ value: 40, printed: '40件' })
    const answered = received({ indicator: 'requests.answered', partOf: 0 })
    const row = 'requests.answered=45: requests.answered'
    expect(compared('收到40件，其中答复45件', whole, answered)).toContain(row)
    expect(compared('收到40件，其中本级直接答复45件', whole, answered)).not.toContain(row)
    expect(compared('收到40件，其中转送科室答复45件', whole, answered)).not.toContain(row)
  })

  it('is a sub-item of the item it is a part of', () => {
    const whole = received({ indicator: 'requests.unable', value: 40, printed: '40件' })
    const item = received({ indicator: 'requests.unable.not-held', partOf: 0 })
    expect(compared('无法提供40件，其中不掌握45件', whole, item)).toContain(
      'requests.unable.not-held=45: requests.unable.not-held',
    )
  })

  it('is one kind of applicant of the same count, and no place of it', () => {
    const whole = received({ value: 40, printed: '40件' })
    const row = 'requests.received=45: requests.received'
    expect(compared('收到40件，自然人45件', whole, received({ partOf: 0, scope: '自然人' }))).toContain(row)
    expect(compared('收到40件，城关45件', whole, received({ partOf: 0, scope: '城关' }))).not.toContain(row)
  })

  it.each([
    ['件', 1],
    ['人', 0],
    ['元', 0],
    ['%', 0],
    [null, 1],
  ] as const)('in %s is compared with a row in 件: %d', (unit, times) => {
    expect(compared('收到申请45件', received({ unit }))).toHaveLength(times)
  })

  it('is not what was granted, where what was public already is told apart', () => {
    const [answered, open, granted] = (['answered', 'already-public', 'granted'] as const).map(
      (name, at): Spec => ({
        indicator: `requests.${name}`,
        value: [9, 4, 5][at] ?? 0,
        printed: `${[9, 4, 5][at]}件`,
        unit: '件',
        partOf: at === 0 ? null : 0,
      }),
    )
    const told = (text: string, ...claims: readonly (Spec | undefined)[]) =>
      compared(text, ...claims.flatMap((one) => one ?? [])).filter((one) => one.startsWith('requests.granted'))
    expect(told('答复9件，其中属于已主动公开4件，同意公开5件。', answered, open, granted)).toEqual([])
    expect(told('答复9件，其中同意公开5件。', answered, granted)).toEqual(['requests.granted=5: requests.granted'])
  })

  it('of money is compared in the same unit only', () => {
    const charged = (unit: Claim['unit']) => received({ indicator: 'charges', unit })
    expect(compared('收费45件', charged('万元'))).toHaveLength(1)
    expect(compared('收费45件', charged('元'))).toEqual([])
    expect(compared('收费45件', charged('件'))).toEqual([])
    expect(compared('收到申请45件', received({ unit: '万元' }))).toEqual([])
  })

  it('of nothing has no unit to differ in', () => {
    expect(compared('未收到45件', received({ unit: '人', inWords: true }))).toHaveLength(1)
    expect(compared('收到45件', received({ unit: '人', value: 0 }))).toHaveLength(1)
  })

  it('is held against parts where the report prints no value at their heading', () => {
    const unable = received({ indicator: 'requests.unable' })
    expect(compared('无法提供45件', unable)).toEqual([
      'requests.unable=45: requests.unable.not-held + requests.unable.needs-creation + requests.unable.unclear',
    ])
    const filled = placed(['无法提供45件'], [unable], {
      cells: [...CELLS, cell('2021', 'requests.unable', 9, 'total')],
    })
    expect(comparableClaims(subjectOf(filled))[0]?.rows).toEqual([{ indicator: 'requests.unable', sign: 1 }])
    const bare = placed(['无法提供45件'], [unable], { cells: [...CELLS, cell('2021', 'requests.unable', 9)] })
    expect(comparableClaims(subjectOf(bare))[0]?.rows).toEqual([{ indicator: 'requests.unable', sign: 1 }])
  })
})

describe('an outcome said of all', () => {
  it.each([
    ['均获维持', 6, false, true],
    ['全部维持', 6, false, true],
    ['均维持6件', 6, false, false],
    ['维持', 6, false, false],
    ['均未发生', 0, true, false],
    ['均获维持', 0, false, false],
  ])('%s, %d: %s', (printed, value, inWords, expected) => {
    expect(isCarriedOutcome(claim('reconsideration.upheld', value, { printed, inWords }))).toBe(expected)
  })

  it('is compared by a rule of its own', () => {
    const upheld = claim('reconsideration.upheld', 6, { printed: '均获维持' })
    const judged = report({ form: '2021', cells: CELLS, claims: [upheld] })
    expect(comparableClaims(subjectOf(judged))).toEqual([])
  })
})
