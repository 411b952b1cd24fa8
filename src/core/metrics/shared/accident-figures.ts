import { ACCIDENT_FIELDS, RATE_PARTS } from '../../domain/accident'
import type { AccidentFigure, AccidentStatement } from '../../domain/accident'
import { areaOf } from '../../domain/accidents/area'
import { yearOf } from '../../domain/accidents/months'
import { formatPeriod } from '../../domain/period'
import { accidentFacts } from '../accidents/facts'
import { shownAreas } from '../accidents/shown-areas'
import type { StatementAbout } from '../accidents/statements-about'
import { statementsAbout, statementsIn } from '../accidents/statements-about'
import type { ReportFigures } from '../report-figures'
import { figureNameText, figureOwnerText } from './figure-name'
import type { FigureOwner, SharedName } from './figure-name'
import type { ShownFigure } from './shown-figures'
import { stateText } from './shown-figures'

const NO_YEAR = 0

type Part = Pick<AccidentStatement, 'sector' | 'severity' | 'period'>

const ownerOf = (area: string | null, { sector, severity, period }: Part): FigureOwner => ({
  kind: 'area',
  area: area ?? '',
  sector,
  severity,
  period: period === null ? null : formatPeriod(period),
})

type Printed = Pick<AccidentFigure, 'value' | 'place' | 'approx'>

/** Figures of one statement under their names. */
const named = (
  report: ReportFigures,
  key: { readonly owner: string; readonly year: number | null },
  figures: readonly (readonly [SharedName, Printed])[],
): readonly ShownFigure[] =>
  figures.map(([name, figure]) => ({
    owner: key.owner,
    year: key.year ?? NO_YEAR,
    name: figureNameText(name),
    column: null,
    text: stateText({ state: 'value', ...figure }),
    source: { reportId: report.id, place: figure.place },
  }))

const ofStatement = ({ report, statement, area, year }: StatementAbout): readonly ShownFigure[] => {
  const { sector, severity, period, figures, comparisons } = statement
  const own = ACCIDENT_FIELDS.flatMap((field) => {
    const figure = figures[field]
    return figure === undefined ? [] : [[{ kind: 'accident', field }, figure] as const]
  })
  const others = comparisons.map((other) => [{ kind: 'accident', field: other.field }, other] as const)
  const owner = figureOwnerText(ownerOf(area, { sector, severity, period }))
  return named(report, { owner, year }, [...own, ...others])
}

const ratesOf = (report: ReportFigures, isAsked: (area: string | null, year: number | null) => boolean) =>
  report.rates.flatMap((statement) => {
    const { rate, period, scope } = statement
    const [area, year] = [areaOf(scope, report), period === null ? null : yearOf(period)]
    if (!isAsked(area, year)) return []
    const owner = figureOwnerText(ownerOf(area, { sector: null, severity: null, period }))
    const parts = RATE_PARTS.flatMap((part) => {
      const figure = statement[part]
      return figure === null ? [] : [[{ kind: 'rate', rate, part }, figure] as const]
    })
    return named(report, { owner, year }, parts)
  })

/** Areas the reader chose, or the agencies that stand for them, and years; none, and null: what opens the screen. */
export interface AccidentChoice {
  readonly areas: readonly string[]
  readonly agencies: readonly string[]
  readonly years: readonly [number, number] | null
}

/** The figures of every accident statement and rate the screen about accidents shows for a choice. */
export const accidentFigures = (reports: readonly ReportFigures[], choice: AccidentChoice): readonly ShownFigure[] => {
  const facts = accidentFacts(reports)
  const areas = facts.length === 0 ? null : shownAreas(facts, choice.areas, choice.agencies)
  const [from, to] = choice.years ?? [-Infinity, Infinity]
  const narrowed = { areas: choice.areas.length + choice.agencies.length > 0, years: choice.years !== null }
  // a rate of the year after says what that of the last year was
  const isAsked = (area: string | null, year: number | null) =>
    area !== null && areas?.includes(area) === true && year !== null && year >= from && year <= to + 1
  return [
    ...statementsAbout(reports, { areas, years: { from, to }, narrowed }).flatMap(ofStatement),
    ...reports.flatMap((report) => ratesOf(report, isAsked)),
  ]
}

/** The figures of every accident statement and rate of these reports. */
export const accidentFiguresIn = (reports: readonly ReportFigures[]): readonly ShownFigure[] =>
  reports.flatMap((report) => [...statementsIn([report]).flatMap(ofStatement), ...ratesOf(report, () => true)])
