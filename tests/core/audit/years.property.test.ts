import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditSeries } from '../../../src/core/audit/run-audit'
import type { Cell } from '../../../src/core/domain/cell'
import type { Finding } from '../../../src/core/domain/finding'
import type { Report, Stated } from '../../../src/core/domain/report'
import { consistentReport, withCell } from './engine/consistent-report'

const NUMBERS = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 180, maxLength: 180 })

const valueOf = (report: Report, indicator: string, column: Cell['column']): number => {
  const content = report.cells.find((cell) => cell.indicator === indicator && cell.column === column)?.content
  return content?.state === 'value' ? content.value : 0
}

/** What a cell of the year before must be for the later report to follow from it. */
const before = (later: Report, { indicator, column }: Cell): number | null => {
  if (indicator === 'requests.carried-forward') return valueOf(later, 'requests.carried-over', column)
  if (column !== 'in-force') return null
  return (
    valueOf(later, indicator, 'in-force') - valueOf(later, indicator, 'issued') + valueOf(later, indicator, 'repealed')
  )
}

const year = (value: number): Stated<number> => ({ value, printed: String(value), place: null, inferred: false })

/** Reports of one agency for 2022 and 2023 that agree with each other. */
const pairOf = (numbers: readonly number[]): readonly [Report, Report] => {
  let at = 0
  const later = { ...consistentReport('2021', () => numbers[at++ % numbers.length] ?? 1), id: 'later' }
  const cells = later.cells.map((cell): Cell => {
    const value = before(later, cell)
    return value === null ? cell : { ...cell, content: { state: 'value', value }, printed: String(value) }
  })
  return [{ ...later, id: 'earlier', metadata: { ...later.metadata, year: year(2022) }, cells }, later]
}

const PAIR = NUMBERS.map(pairOf)
/** The pair, which of the two, and which of its cells. */
const PAIR_AND_CELL = PAIR.chain((pair) =>
  fc.tuple(fc.constant(pair), fc.constantFrom(0, 1), fc.integer({ min: 0, max: pair[1].cells.length - 1 })),
)

const yearsIn = (reports: readonly Report[]): readonly Finding[] =>
  auditSeries(reports).filter(({ rule }) => rule.endsWith('across-years') && !rule.startsWith('usual'))

const contradicted = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(
    findings.filter(({ verdict }) => verdict === 'contradicts').map(({ rule, instance }) => `${rule} ${instance}`),
  )

const changedAt = (pair: readonly Report[], which: number, change: (report: Report) => Report): readonly Report[] =>
  pair.map((report, index) => (index === which ? change(report) : report))

const rests = ({ operands }: Finding, report: Report | undefined, cell: Cell | undefined): boolean =>
  operands.some(
    ({ reportId, name }) =>
      reportId === report?.id &&
      name.kind === 'cell' &&
      name.indicator === cell?.indicator &&
      name.column === cell.column,
  )

describe('two years that agree with each other', () => {
  it('hold in every check: seven columns carried over, regulations and normative documents in force', () => {
    fc.assert(
      fc.property(PAIR, (pair) => {
        expect(yearsIn(pair).map(({ verdict }) => verdict)).toEqual(Array.from({ length: 9 }, () => 'holds'))
      }),
      { numRuns: 20 },
    )
  })

  it('turn in exactly the checks that contain a cell when it is changed by 1', () => {
    fc.assert(
      fc.property(PAIR_AND_CELL, fc.constantFrom(1, -1), ([pair, which, index], change) => {
        const cell = pair[which]?.cells[index]
        const wanted = yearsIn(pair).filter((finding) => rests(finding, pair[which], cell))
        const changed = changedAt(pair, which, (report) =>
          withCell(report, index, (each) =>
            each.content.state === 'value'
              ? { ...each, content: { state: 'value', value: each.content.value + change } }
              : each,
          ),
        )
        expect(contradicted(yearsIn(changed))).toEqual(
          new Set(wanted.map(({ rule, instance }) => `${rule} ${instance}`)),
        )
      }),
      { numRuns: 100 },
    )
  })

  it('never contradict over a gap', () => {
    fc.assert(
      fc.property(
        PAIR_AND_CELL,
        fc.constantFrom('blank', 'dash', 'not-applicable', 'unreadable'),
        ([pair, which, index], state) => {
          const gapped = changedAt(pair, which, (report) =>
            withCell(report, index, (each) => ({ ...each, content: { state }, printed: '' })),
          )
          expect(contradicted(yearsIn(gapped))).toEqual(new Set())
        },
      ),
      { numRuns: 60 },
    )
  })
})
