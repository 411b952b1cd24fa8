import type { AccidentField, AccidentFigure } from '../../../domain/accident'
import { monthsOf } from '../../../domain/accidents/months'
import type { Because, Check, Operand } from '../../../domain/finding'
import { lacksOf } from '../../compare-sums'
import { doubtsOf } from '../../doubts'
import type { SeriesRule } from '../../rule'
import type { SeriesSubject } from '../../subject'
import type { Placed } from './facts'
import { groupFacts } from './fact-groups'
import { placedIn } from './facts'
import type { Judged } from './number-check'
import { numberCheck } from './number-check'
import { fieldOperands, isOnOtherBasis, YEARLY_FIELDS } from './quantities'
import type { Range } from './ranges'
import { amountRange, cutOrRounded, overlap, signBetween, stepOf } from './ranges'
import { restatedEvents } from './restated-events'
import { restatedRates } from './restated-rates'
import { levelsOf } from './severity-levels'
import { bySamePublisher, differInOne, isFarApart, isProvisional } from './why-differs'

/** One printed figure with what it is about. */
interface Said extends Placed {
  readonly field: AccidentField
  readonly figure: AccidentFigure
  readonly grouped: boolean
  readonly about: string
}

const operandsOf = ({ report, statement, field }: Said): readonly Operand[] => fieldOperands(report, statement, [field])

const isPercent = (field: AccidentField): boolean => field.endsWith('Pct')

const rangeOf = ({ field, figure }: Said): Range => (isPercent(field) ? cutOrRounded(figure) : amountRange(figure))

/** A document without 特别重大 accidents counts its 重大 ones as 重特大. */
const hasNoWorst = (placed: Placed, all: readonly Placed[]): boolean =>
  all.some(
    ({ report, statement, area }) =>
      report.id === placed.report.id &&
      area === placed.area &&
      statement.sector === placed.statement.sector &&
      statement.severity === 'extraordinarily-major' &&
      statement.figures.incidents?.value === 0,
  )

const saidIn = (placed: Placed, all: readonly Placed[]): readonly Said[] => {
  const { statement, area, period } = placed
  const grouped = statement.severity === 'major' && hasNoWorst(placed, all)
  const about = [area, statement.sector, grouped ? '34' : levelsOf(statement.severity), monthsOf(period)]
  return YEARLY_FIELDS.flatMap((field) => {
    const figure = statement.figures[field]
    return figure === undefined ? [] : [{ ...placed, field, figure, grouped, about: about.join('|') }]
  })
}

const statusDiffers = (one: Said, other: Said): boolean =>
  isOnOtherBasis(one.statement) !== isOnOtherBasis(other.statement)

/** −20.4 and −20.3, each of which may stand for −20.37: as printed they still differ. */
const differsInLastDigit = (one: Said, other: Said): boolean =>
  one.figure.value !== other.figure.value && stepOf(one.figure) === stepOf(other.figure) && isPercent(one.field)

const scopeOf = (one: Said, other: Said): readonly Because[] => [
  ...(one.grouped || other.grouped ? [{ code: 'severities-grouped' } as const] : []),
  ...(statusDiffers(one, other) ? [{ code: 'other-basis' } as const] : []),
  ...(isProvisional(one) || isProvisional(other) ? [{ code: 'provisional' } as const] : []),
]

const judge = (first: Said, later: Said, doubts: readonly Because[]): Judged => {
  const scope = scopeOf(first, later)
  const within = first.report.id === later.report.id
  // between documents a count may have been corrected, but not a change of the same count
  const slip = differInOne(first, later) && (within || first.field.startsWith('yoy'))
  if (scope.length > 0) return { verdict: 'contradicts', doubts, scope }
  const unread = !isPercent(first.field) && isFarApart(first.figure.value, later.figure.value)
  if (!slip && (within || unread)) return { verdict: 'cannot-tell', because: [{ code: 'qualifier-unread' }] }
  if (within || (bySamePublisher(first, later) && slip)) return { verdict: 'contradicts', severity: 'warning', doubts }
  const code = bySamePublisher(first, later) ? 'revised-later' : 'other-document'
  return { verdict: 'contradicts', doubts, scope: [{ code }] }
}

/** A round number stands for a range, which can be compared; a bound cannot. */
const asRange = ({ approx, ...exact }: Operand): Operand =>
  approx === undefined || approx === 'about' ? exact : { ...exact, approx }

const compare = (first: Said, later: Said, series: SeriesSubject): readonly Check[] => {
  const same = first.figure.value === later.figure.value
  const operands = [later, first].flatMap(operandsOf)
  const lacks = lacksOf(operands.map(asRange))
  const agrees = overlap(rangeOf(first), rangeOf(later))
  const lastDigit = agrees && differsInLastDigit(first, later)
  const holds = agrees && !lastDigit
  const unit = isPercent(later.field) ? '%' : ''
  const item = {
    instance: `${later.about}|${later.field}`,
    reportId: later.report.id,
    operands,
    formula: [0, `${unit}${signBetween(holds, same)}`, 1, unit],
    expected: first.figure.value,
    actual: later.figure.value,
  }
  if (lacks.length > 0) return [numberCheck(item, { verdict: 'cannot-tell', because: lacks })]
  if (holds) return [numberCheck(item, { verdict: 'holds' })]
  return [
    numberCheck(
      item,
      lastDigit
        ? { verdict: 'contradicts', scope: [{ code: 'last-digit-differs', operands: [0, 1] }] }
        : judge(
            first,
            later,
            doubtsOf(operands, (id) => series.byId.get(id)),
          ),
    ),
  ]
}

/** The dead of one document and the dead and missing of another are no restatement, but the dead are no more. */
const withinMissing = (dead: Said, missing: Said): Check => {
  const holds = rangeOf(dead).low <= rangeOf(missing).high
  return numberCheck(
    {
      instance: `${dead.about}|deaths≤`,
      reportId: dead.report.id,
      operands: [dead, missing].flatMap(operandsOf),
      formula: [0, holds ? ' ≤ ' : ' > ', 1],
      expected: missing.figure.value,
      actual: dead.figure.value,
    },
    holds
      ? { verdict: 'holds' }
      : {
          verdict: 'contradicts',
          scope: [{ code: 'dead-and-missing' }, ...scopeOf(dead, missing), { code: 'late-entries' }],
        },
  )
}

/** A document may say a figure again and again; each value is compared once. */
const distinct = (group: readonly Said[]): readonly Said[] =>
  group.filter(
    (said, index) =>
      group.findIndex(({ report, figure }) => report.id === said.report.id && figure.value === said.figure.value) ===
      index,
  )

const restatedFigures = (series: SeriesSubject): readonly Check[] => {
  const placed = placedIn(series)
  const said = placed.flatMap((item) => saidIn(item, placed))
  const groups = groupFacts(said, ({ about, field }) => `${about}|${field}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    const missing = first.field === 'deaths' ? groups.get(`${first.about}|deathsAndMissing`) : undefined
    return [
      ...distinct(group)
        .slice(1)
        .flatMap((later) => compare(first, later, series)),
      ...(missing === undefined ? [] : [withinMissing(first, missing[0])]),
    ]
  })
}

/**
 * The same figure in two documents, or twice in one. A revised, provisional or foreign figure is a note; two versions that
 * agree in everything but one figure are a slip in one of them.
 */
export const accidentRestatement: SeriesRule = {
  id: 'accident-restatement',
  over: 'series',
  check: (series) => [...restatedFigures(series), ...restatedRates(series), ...restatedEvents(series)],
}
