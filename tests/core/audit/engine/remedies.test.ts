import { describe, expect, it } from 'vitest'
import { auditReport } from '../../../../src/core/audit/run-audit'
import type { Finding } from '../../../../src/core/domain/finding'
import type { Report } from '../../../../src/core/domain/report'
import { applicants, single, tables } from '../tables/cells'

const review = (upheld: number, corrected: number, total: number): Report =>
  tables(
    '2021',
    single('2021', {
      'reconsideration.upheld': upheld,
      'reconsideration.corrected': corrected,
      'reconsideration.other': 0,
      'reconsideration.pending': 0,
      reconsideration: total,
    }),
  )

const wrongIn = (report: Report): readonly Finding[] =>
  auditReport(report).filter(({ verdict }) => verdict === 'contradicts')

const remediesOf = (report: Report) =>
  wrongIn(report).map(({ operands, remedies }) =>
    remedies.map(({ operand, value, resolves }) => [operands[operand]?.printed, value, resolves]),
  )

describe('what would make a sum hold', () => {
  it('is the total first, then parts that can give the difference', () => {
    // 10 + 1 = 11 ≠ 0: the total 11; the part 10 would have to be −1, which no count is
    expect(remediesOf(review(10, 1, 0))).toEqual([[['0', 11, 1]]])
    // 5 + 0 = 5 ≠ 3: the total 5, or the part 3
    expect(remediesOf(review(5, 0, 3))).toEqual([
      [
        ['3', 5, 1],
        ['5', 3, 1],
      ],
    ])
  })

  it('is at most three', () => {
    // 4 + 4 = 8 ≠ 9: the total 8, or any of four parts one more
    expect(remediesOf(review(4, 4, 9))[0]).toHaveLength(3)
  })

  it('puts the cell first that mends a row and a column, and says how many', () => {
    const rows = [
      applicants('2021', 'requests.received', [5, 1, 0, 0, 0, 0, 6]),
      applicants('2021', 'requests.carried-over', [0, 0, 0, 0, 0, 0, 0]),
      applicants('2021', 'requests.answered', [4, 1, 0, 0, 0, 0, 6]),
      applicants('2021', 'requests.carried-forward', [0, 0, 0, 0, 0, 0, 0]),
    ]
    // the natural persons answered: 5 + 0 = 4 + 0 fails, and 4 + 1 = 6 fails; 5 mends both
    expect(remediesOf(tables('2021', ...rows)).map(([first]) => first)).toEqual([
      ['4', 5, 2],
      ['4', 5, 2],
    ])
  })

  it('names a slip of the pen', () => {
    const [found] = wrongIn(review(371, 0, 317))
    expect(found?.because).toEqual([{ code: 'digits-transposed', operands: [0], values: { value: 371 } }])
    const [dropped] = wrongIn(review(630, 0, 1630))
    expect(dropped?.because).toEqual([{ code: 'digit-dropped', operands: [0], values: { value: 630 } }])
  })

  it('names a part that is the whole difference, if it is no small number', () => {
    // 30 + 12 = 42 ≠ 54: 12 counted twice
    expect(wrongIn(review(30, 12, 54))[0]?.because).toEqual([{ code: 'difference-is-figure', operands: [2] }])
    expect(wrongIn(review(30, 2, 34))[0]?.because).toEqual([])
  })

  it('offers nothing for what holds or is explained', () => {
    expect(auditReport(review(5, 1, 6)).flatMap(({ remedies }) => remedies)).toEqual([])
    const published = tables('2014', single('2014', { 'disclosure.normative': 5, 'normative.issued': 0 }))
    const explained = wrongIn(published).filter(({ rule }) => rule === 'published-within-issued')
    expect(explained.map(({ class: kind, remedies }) => [kind, remedies])).toEqual([['scope', []]])
  })
})
