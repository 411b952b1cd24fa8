import { describe, expect, it } from 'vitest'
import type { AnnualReport } from '../../../src/core/metrics/selection'
import { shareData } from '../../../src/features/compare/peers/share-data'
import { words as peers } from '../../../src/i18n/peers/zh-Hans'
import { cell, report } from '../../support/report-builder'
import { WORDS } from '../../support/words'

const REVIEW = { of: 'rows', parent: 'reconsideration' } as const
const ALL = { words: WORDS, peers, smallBase: 30 }

const entry = (agency: string, upheld: number, pending: number | 'blank'): AnnualReport => ({
  agency,
  year: 2023,
  report: report({
    agency,
    year: 2023,
    form: '2021',
    cells: [
      cell('2021', 'reconsideration.upheld', upheld),
      cell('2021', 'reconsideration.corrected', 0),
      cell('2021', 'reconsideration.other', 0),
      cell('2021', 'reconsideration.pending', pending),
    ],
  }),
})
const many = (count: number, pending: number | 'blank') =>
  Array.from({ length: count }, (_, index) => entry(`单位${index}`, 3, pending))

describe('shares side by side', () => {
  it('have a bar for each whole and say who has none: 3 of 4 is 75 %', () => {
    const data = shareData([entry('甲局', 3, 1), entry('乙局', 3, 'blank')], REVIEW, ALL)
    expect(data?.rows.map(({ label, segments }) => [label, segments.map(({ value }) => value)])).toEqual([
      ['甲局', [75, 0, 0, 25]],
    ])
    expect(data?.remarks).toEqual(['乙局：有未填项或约数，不画构成。'])
  })

  it('draw 30 at most and keep all in the table; more than 20 without are counted', () => {
    const data = shareData([...many(31, 1), ...many(21, 'blank')], REVIEW, ALL)
    expect([data?.rows.length, data?.table.rows.length]).toEqual([30, 31])
    expect(data?.remarks).toEqual([peers.firstOnly('30'), peers.withoutShares('21 个单位', '有未填项或约数')])
  })

  it('say the largest part: 30/40 is 75 %, of few cases the two numbers, nothing where two are alike', () => {
    const said = shareData([entry('甲局', 30, 10), entry('乙局', 3, 1), entry('丙局', 20, 20)], REVIEW, ALL)?.said ?? []
    expect(said.map(({ text }) => text).join('')).toBe('甲局：结果维持最多，75%（30/40）、乙局：结果维持最多，3/4')
    // the part, and the three others of its whole
    expect(said.flatMap((part) => (part.kind === 'figure' ? [part.ref.also?.length] : []))).toEqual([3, 3])
  })

  it('are none where no agency has any', () => {
    expect(shareData(many(3, 'blank'), REVIEW, ALL)).toBeNull()
  })
})
