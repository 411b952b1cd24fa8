import type { ColumnId, IdentityAcrossYears, YearsRule, YearTerm } from '../../../domain/catalogue'
import type { Because, Check } from '../../../domain/finding'
import { IDENTITIES_ACROSS_YEARS } from '../../../domain/identities-across-years'
import type { Term } from '../../compare-sums'
import { compareSums } from '../../compare-sums'
import { doubtsOf } from '../../doubts'
import { cellOperand } from '../../operands'
import type { SeriesRule } from '../../rule'
import type { FiguresSubject, SeriesSubject } from '../../subject'

/** Reports of one agency for a year and the year before. */
interface Pair {
  readonly before: FiguresSubject
  readonly now: FiguresSubject
}

/** Successive years that each have exactly one report: of two versions of a year neither is the one to compare with. */
const pairsOf = (agency: readonly FiguresSubject[]): readonly Pair[] => {
  const byYear = new Map<number, FiguresSubject[]>()
  for (const subject of agency)
    if (subject.year !== null) byYear.set(subject.year, [...(byYear.get(subject.year) ?? []), subject])
  return [...byYear].flatMap(([year, reports]) => {
    const earlier = byYear.get(year - 1) ?? []
    const [now] = reports
    const [before] = earlier
    return now === undefined || before === undefined || reports.length > 1 || earlier.length > 1
      ? []
      : [{ before, now }]
  })
}

const termsIn = ({ before, now }: Pair, terms: readonly YearTerm[], column: ColumnId | null): readonly Term[] =>
  terms.map(({ indicator, sign, yearsBack, column: fixed }) => {
    const subject = yearsBack === 0 ? now : before
    const name = { indicator, column: fixed ?? column }
    return { sign, operand: cellOperand(subject.report, subject.cell(name.indicator, name.column), name) }
  })

type Explain = (difference: number) => readonly Because[]

const isOn = ({ form }: FiguresSubject, { forms }: IdentityAcrossYears): boolean =>
  form !== null && forms.includes(form)

const checkIn = (
  pair: Pair,
  identity: IdentityAcrossYears,
  {
    column,
    explain,
    series,
  }: { readonly column: ColumnId | null; readonly explain: Explain; readonly series: SeriesSubject },
): readonly Check[] => {
  const left = termsIn(pair, identity.left, column)
  const right = termsIn(pair, identity.right, column)
  const operands = [...left, ...right].map((term) => term.operand)
  // a row that one of the reports does not have says nothing about the other
  if (operands.some(({ state }) => state === 'missing')) return []
  return [
    compareSums({
      instance: column === null ? identity.id : `${identity.id}/${column}`,
      reportId: pair.now.report.id,
      relation: 'equal',
      left,
      right,
      severity: 'warning',
      doubts: doubtsOf(operands, (id) => series.byId.get(id)),
      explain,
    }),
  ]
}

/** The rule that tests every identity of its kind between the reports of each agency for successive years. */
export const acrossYearsRule = (id: YearsRule, explain: Explain = () => []): SeriesRule => ({
  id,
  over: 'series',
  check: (series) =>
    series.agencies
      .flatMap(pairsOf)
      .flatMap((pair) =>
        IDENTITIES_ACROSS_YEARS.filter(
          (identity) => identity.rule === id && isOn(pair.now, identity) && isOn(pair.before, identity),
        ).flatMap((identity) =>
          (identity.columns ?? [null]).flatMap((column) => checkIn(pair, identity, { column, explain, series })),
        ),
      ),
})
