import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditReport } from '../../../src/core/audit/run-audit'
import { FORM_IDS } from '../../../src/core/domain/catalogue'
import type { FormId } from '../../../src/core/domain/catalogue'
import type { Cell, CellState } from '../../../src/core/domain/cell'
import { RULE_GROUPS } from '../../../src/core/domain/finding'
import type { Finding, RuleId } from '../../../src/core/domain/finding'
import type { Report } from '../../../src/core/domain/report'
import { consistentReport, withCell } from './engine/consistent-report'

/** As many numbers as the largest form needs. */
const SMALL = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 180, maxLength: 180 })

const reportOf = (form: FormId): fc.Arbitrary<Report> =>
  SMALL.map((numbers) => {
    let at = 0
    return consistentReport(form, () => numbers[at++ % numbers.length] ?? 1)
  })

/** A report and one of its cells. */
const reportAndCell = (form: FormId): fc.Arbitrary<readonly [Report, number]> =>
  reportOf(form).chain((report) =>
    fc.integer({ min: 0, max: report.cells.length - 1 }).map((index) => [report, index] as const),
  )

const TABLE_RULES: ReadonlySet<RuleId> = new Set(RULE_GROUPS.tables)
const EQUALITIES: ReadonlySet<RuleId> = new Set(['parts-sum', 'applicants-sum', 'outcomes-sum', 'requests-balance'])

const nameOf = ({ rule, instance }: Finding): string => `${rule} ${instance}`

const contradictedIn = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.filter(({ verdict }) => verdict === 'contradicts').map(nameOf))

const contradicted = (report: Report): ReadonlySet<string> => contradictedIn(auditReport(report))

const contains = ({ operands }: Finding, cell: Cell | undefined): boolean =>
  operands.some(({ name }) => name.kind === 'cell' && name.indicator === cell?.indicator && name.column === cell.column)

/** Names of the checks of sums that must turn when `cell` is changed by `change`: each that contains it, if it has no slack. */
const mustTurn = (before: readonly Finding[], cell: Cell | undefined, change: number): ReadonlySet<string> =>
  new Set(
    before
      .filter((finding) => {
        if (!TABLE_RULES.has(finding.rule) || !contains(finding, cell)) return false
        if (EQUALITIES.has(finding.rule)) return true
        const [first] = finding.operands
        const onLeft = contains({ ...finding, operands: finding.operands.filter((each) => each === first) }, cell)
        const isRepealed = cell?.column === 'repealed'
        const towards = isRepealed ? -change : onLeft ? change : -change
        return towards > 0 && finding.difference === 0
      })
      .map(nameOf),
  )

const added = (cell: Cell, change: number): Cell =>
  cell.content.state === 'value'
    ? { ...cell, content: { state: 'value', value: cell.content.value + change }, printed: 'changed' }
    : cell

const only =
  (state: Exclude<CellState, 'value'>) =>
  (cell: Cell): Cell => ({ ...cell, content: { state }, printed: '' })

describe.each(FORM_IDS)('tables of the %s form that agree with themselves', (form) => {
  it('hold in every check', () => {
    fc.assert(
      fc.property(reportOf(form), (report) => {
        const findings = auditReport(report).filter(({ rule }) => TABLE_RULES.has(rule))
        expect(findings.length).toBeGreaterThan(5)
        expect(findings.filter(({ verdict }) => verdict !== 'holds')).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  it('turn in exactly the checks that contain a cell when it is changed by 1, and in no rule else', () => {
    fc.assert(
      fc.property(reportAndCell(form), fc.constantFrom(1, -1), ([report, index], change) => {
        const cell = report.cells[index]
        const findings = auditReport(report)
        const before = contradictedIn(findings)
        const after = contradicted(withCell(report, index, (each) => added(each, change)))
        const turned = [...after].filter((name) => !before.has(name))
        expect(new Set(turned)).toEqual(mustTurn(findings, cell, change))
        expect([...before].filter((name) => !after.has(name))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('never contradict over a gap', () => {
    fc.assert(
      fc.property(
        reportAndCell(form),
        fc.constantFrom('blank', 'dash', 'not-applicable', 'unreadable'),
        ([report, index], state) => {
          const before = contradicted(report)
          expect([...contradicted(withCell(report, index, only(state)))].filter((name) => !before.has(name))).toEqual(
            [],
          )
        },
      ),
      { numRuns: 40 },
    )
  })

  it('never contradict over many gaps, even where a figure is wrong', () => {
    fc.assert(
      fc.property(reportAndCell(form), fc.array(fc.nat(), { maxLength: 40 }), ([report, index], gaps) => {
        const wrong = withCell(report, index, (cell) => added(cell, 7))
        const gapped = gaps.reduce((each, gap) => withCell(each, gap % each.cells.length, only('blank')), wrong)
        const accused = auditReport(gapped).filter(
          ({ rule, verdict }) => TABLE_RULES.has(rule) && verdict === 'contradicts',
        )
        expect(accused.flatMap(({ operands }) => operands).filter(({ state }) => state !== 'value')).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})
