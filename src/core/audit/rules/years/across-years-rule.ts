import type { ColumnId, IdentityAcrossYears, YearsRule, YearTerm } from '../../../domain/catalogue'
import type { Because, Check } from '../../../domain/finding'
import { IDENTITIES_ACROSS_YEARS } from '../../../domain/identities-across-years'
import type { Term } from '../../compare-sums'
import { compareSums } from '../../compare-sums'
import { doubtsOf } from '../../doubts'
import { cellOperand } from '../../operands'
import type { SeriesRule } from '../../rule'
import type { FiguresSubject, SeriesSubject } from '../../subject'
import { scopeReasons } from './scope-of-reports'
import type { YearLink, YearPair } from './year-links'
import { linksOf } from './year-links'

const termsIn = ({ before, now }: YearPair, terms: readonly YearTerm[], column: ColumnId | null): readonly Term[] =>
  terms.map(({ indicator, sign, yearsBack, column: fixed }) => {
    const subject = yearsBack === 0 ? now : before
    const name = { indicator, column: fixed ?? column }
    return { sign, operand: cellOperand(subject.report, subject.cell(name.indicator, name.column), name) }
  })

/** What may explain a difference without an error. */
type Explain = (difference: number) => readonly Because[]

interface Case {
  readonly identity: IdentityAcrossYears
  readonly column: ColumnId | null
}

const isOn = ({ form }: FiguresSubject, { forms }: IdentityAcrossYears): boolean =>
  form !== null && forms.includes(form)

const instanceOf = ({ identity, column }: Case): string => (column === null ? identity.id : `${identity.id}/${column}`)

const checkPair = (pair: YearPair, item: Case, series: SeriesSubject, explain: Explain): readonly Check[] => {
  const left = termsIn(pair, item.identity.left, item.column)
  const right = termsIn(pair, item.identity.right, item.column)
  const operands = [...left, ...right].map((term) => term.operand)
  // a row that one of the reports does not have says nothing about the other
  if (operands.some(({ state }) => state === 'missing')) return []
  return [
    compareSums({
      instance: instanceOf(item),
      reportId: pair.now.report.id,
      relation: 'equal',
      left,
      right,
      severity: 'warning',
      doubts: doubtsOf(operands, (id) => series.byId.get(id)),
      explain: (difference) => [...scopeReasons(pair.before, pair.now), ...explain(difference)],
    }),
  ]
}

/** Said once, at the figure of all applicants together: there is nothing to hold it against. */
const untold = (now: FiguresSubject, identity: IdentityAcrossYears, because: Because): readonly Check[] => {
  const [term] = identity.left
  if (term === undefined) return []
  const name = { indicator: term.indicator, column: term.column ?? identity.columns?.at(-1) ?? null }
  const cell = now.cell(name.indicator, name.column)
  if (cell === undefined) return []
  return [
    {
      instance: identity.id,
      reportId: now.report.id,
      verdict: 'cannot-tell',
      class: null,
      severity: 'note',
      formula: [0, ' = ?'],
      operands: [cellOperand(now.report, cell, name)],
      expected: null,
      actual: null,
      difference: null,
      because: [because],
      remedies: [],
    },
  ]
}

const whyNot = (link: Exclude<YearLink, { readonly kind: 'pair' }>): Because =>
  link.kind === 'gap'
    ? { code: 'year-missing', values: { year: String(link.year) } }
    : { code: 'several-reports', values: { year: String(link.year), n: link.count } }

const checkLink = (
  link: YearLink,
  identity: IdentityAcrossYears,
  { series, explain }: { readonly series: SeriesSubject; readonly explain: Explain },
): readonly Check[] => {
  if (!isOn(link.now, identity)) return []
  if (link.kind !== 'pair') return untold(link.now, identity, whyNot(link))
  const { form: from } = link.before
  const { form: to } = link.now
  if (from === null || to === null) return []
  if (!isOn(link.before, identity)) return untold(link.now, identity, { code: 'form-changed', values: { from, to } })
  return (identity.columns ?? [null]).flatMap((column) => checkPair(link, { identity, column }, series, explain))
}

/** The rule that tests every identity of its kind between the reports of each agency for successive years. */
export const acrossYearsRule = (id: YearsRule, explain: Explain = () => []): SeriesRule => ({
  id,
  over: 'series',
  check: (series) => {
    const identities = IDENTITIES_ACROSS_YEARS.filter(({ rule }) => rule === id)
    return series.agencies
      .flatMap(linksOf)
      .flatMap((link) => identities.flatMap((identity) => checkLink(link, identity, { series, explain })))
  },
})
