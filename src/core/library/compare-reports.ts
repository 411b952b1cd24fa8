import { accidentOperand, cellOperand, claimOperand } from '../audit/operands'
import { ACCIDENT_FIELDS } from '../domain/accident'
import type { Finding, Operand } from '../domain/finding'
import type { ReportFigures } from '../domain/report'

/** A figure that both versions of a report have, with another value or state. */
export interface ChangedFigure {
  readonly before: Operand
  readonly after: Operand
}

/** What a new version of a report says otherwise than the one that is held. */
export interface ReportChanges {
  readonly added: readonly Operand[]
  readonly changed: readonly ChangedFigure[]
  readonly removed: readonly Operand[]
  /** Figures that are the same in both. */
  readonly unchanged: number
}

const figuresOf = (report: ReportFigures): readonly Operand[] => [
  ...report.cells.map((cell) => cellOperand(report, cell, { indicator: cell.indicator, column: cell.column })),
  ...report.claims.map((claim) => claimOperand(report, claim)),
  ...report.accidents.flatMap((statement) =>
    ACCIDENT_FIELDS.flatMap((field) => {
      const figure = statement.figures[field]
      return figure === undefined ? [] : [accidentOperand(report, statement, { field, figure })]
    }),
  ),
]

/** Figures by what they are; the same said twice is told apart by its order. */
const byName = (report: ReportFigures): ReadonlyMap<string, Operand> => {
  const named = new Map<string, Operand>()
  const seen = new Map<string, number>()
  for (const operand of figuresOf(report)) {
    const name = JSON.stringify(operand.name)
    const count = seen.get(name) ?? 0
    seen.set(name, count + 1)
    named.set(`${name}${count}`, operand)
  }
  return named
}

const isSame = (one: Operand, other: Operand): boolean =>
  one.state === other.state && one.value === other.value && one.approx === other.approx

/** Compares two versions of a report figure by figure: cells, sentences, accident statistics. Places do not count. */
export const compareReports = (held: ReportFigures, fresh: ReportFigures): ReportChanges => {
  const [before, after] = [byName(held), byName(fresh)]
  const both = [...after].flatMap(([name, figure]) => {
    const earlier = before.get(name)
    return earlier === undefined ? [] : [{ before: earlier, after: figure }]
  })
  const changed = both.filter((pair) => !isSame(pair.before, pair.after))
  return {
    added: [...after].filter(([name]) => !before.has(name)).map(([, figure]) => figure),
    changed,
    removed: [...before].filter(([name]) => !after.has(name)).map(([, figure]) => figure),
    unchanged: both.length - changed.length,
  }
}

/** Checks that turn from one version to the next. */
export interface VerdictChanges {
  readonly newlyFailing: readonly Finding[]
  readonly newlyHolding: readonly Finding[]
}

const checkOf = ({ rule, instance }: Finding): string => `${rule} ${instance}`

const withVerdict = (findings: readonly Finding[], verdict: Finding['verdict']): ReadonlySet<string> =>
  new Set(findings.filter((finding) => finding.verdict === verdict).map(checkOf))

/** Checks of a new version that contradict and did not before, or hold and did not before (were open or contradicted). */
export const compareFindings = (held: readonly Finding[], fresh: readonly Finding[]): VerdictChanges => {
  const [failing, holding] = [withVerdict(held, 'contradicts'), withVerdict(held, 'holds')]
  return {
    newlyFailing: fresh.filter((one) => one.verdict === 'contradicts' && !failing.has(checkOf(one))),
    newlyHolding: fresh.filter((one) => one.verdict === 'holds' && !holding.has(checkOf(one))),
  }
}
