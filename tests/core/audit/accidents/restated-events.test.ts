import { describe, expect, it } from 'vitest'
import { accidentRestatement } from '../../../../src/core/audit/rules/accidents/restatement'
import type { AccidentStatement } from '../../../../src/core/domain/accident'
import type { Report } from '../../../../src/core/domain/report'
import { accident, figure, monthsPeriod, report } from '../../../support/report-builder'
import { foundIn, lines, namesOf, numbersOf, operandsOf } from './lines'

const told = (deaths: number, extra: Partial<AccidentStatement> = {}) =>
  accident({ role: 'event', period: null, asPrinted: '“6·29”事故', figures: { deaths: figure(deaths) }, ...extra })

const document = (id: string, year: number | null, ...accidents: readonly AccidentStatement[]) =>
  report({ id, kind: 'accident-bulletin', year, accidents })

const of = (...reports: readonly Report[]) => foundIn(accidentRestatement, reports)

describe('the toll of a named accident', () => {
  it('is held against the last word on it', () => {
    const found = of(document('a', 2018, told(10), told(12)), document('b', 2018, told(18)))
    expect(lines(found)).toEqual(['scope note: 10 ≠ 18 | preliminary-toll', 'scope note: 12 ≠ 18 | preliminary-toll'])
    // 10 − 18, 12 − 18
    expect(numbersOf(found)).toEqual([
      [18, 10, -8],
      [18, 12, -6],
    ])
    expect(operandsOf(found)[0]).toEqual(['a deaths 10', 'b deaths 18'])
    expect(namesOf(found)).toEqual(['event:6·29', 'event:6·29'])
    expect(found.map(({ reportId }) => reportId)).toEqual(['a', 'a'])
  })

  it('that is less than it was is another count, no first one', () => {
    expect(lines(of(document('a', 2018, told(18)), document('b', 2018, told(17))))).toEqual([
      'scope note: 18 ≠ 17 | other-document',
    ])
  })

  it('is that of the accident the document is titled after', () => {
    const titled = report({
      id: 'b',
      kind: 'accident-bulletin',
      year: 2018,
      title: '“6·29”事故调查报告',
      accidents: [told(18, { asPrinted: '事故造成18人死亡' })],
    })
    expect(lines(of(document('a', 2018, told(18)), titled))).toEqual(['holds: 18 = 18'])
  })

  it('is of one accident in one year, named by month or by the document', () => {
    const june = told(10, { period: monthsPeriod('2018-06', '2018-06') })
    expect(lines(of(document('a', 2019, june), document('b', 2018, told(10))))).toEqual(['holds: 10 = 10'])
  })

  it('is of two accidents in two years', () => {
    const inYear = (year: number, deaths: number) => told(deaths, { period: monthsPeriod(`${year}-06`, `${year}-06`) })
    expect(of(document('a', 2019, inYear(2017, 3)), document('b', 2019, inYear(2018, 18)))).toEqual([])
    const three = of(document('a', 2019, inYear(2017, 3), inYear(2018, 18)), document('b', 2019, inYear(2018, 10)))
    expect(lines(three)).toEqual(['scope note: 18 ≠ 10 | other-document'])
  })

  it('told without a year is of the only year there is, and of none where there are two', () => {
    const undated = document('c', null, told(10))
    // documents without a year come first
    expect(lines(of(document('a', 2018, told(18)), undated))).toEqual(['scope note: 10 ≠ 18 | preliminary-toll'])
    expect(lines(of(document('b', null, told(18)), undated))).toEqual(['scope note: 18 ≠ 10 | other-document'])
    expect(of(document('a', 2017, told(3)), document('b', 2018, told(18)), undated)).toEqual([])
    expect(
      of(document('a', 2017, told(3)), document('b', 2018, told(18)), undated, document('d', null, told(4))),
    ).toEqual([])
  })

  it('is compared with nothing where the accident has no name or no dead are told, nor with statistics', () => {
    const unnamed = (deaths: number) => told(deaths, { asPrinted: '一起事故' })
    expect(of(document('a', 2018, unnamed(3)), document('b', 2018, unnamed(4)))).toEqual([])
    expect(of(document('a', 2018, told(3, { figures: {} })), document('b', 2018, told(4)))).toEqual([])
    const other = told(4, { asPrinted: '“7·11”事故' })
    expect(of(document('a', 2018, told(3)), document('b', 2018, other))).toEqual([])
    const statistic = told(4, { role: 'statistic' })
    expect(of(document('a', 2018, told(3)), document('b', 2018, statistic))).toEqual([])
  })
})
