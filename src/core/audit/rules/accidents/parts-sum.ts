import type { AccidentField } from '../../../domain/accident'
import type { Because, Check, Operand } from '../../../domain/finding'
import type { Term } from '../../compare-sums'
import { compareSums } from '../../compare-sums'
import { doubtsOf } from '../../doubts'
import type { ReportRule } from '../../rule'
import type { ReportSubject } from '../../subject'
import type { Counted } from './counted'
import { countedIn, countOperand, groupCounted, onlyOne } from './counted'
import type { PartList } from './part-lists'
import { sectorLists } from './part-lists'
import { QUANTITIES } from './quantities'
import { operandRange } from './ranges'
import { isCountedElsewhere } from './sectors'
import { coverOf, isWithin } from './severity-levels'

const plus = (operand: Operand): Term => ({ sign: 1, operand })

/** Amounts of money and their changes are rounded one by one; a count never is. */
const byRounding = (operands: readonly Operand[], difference: number): readonly Because[] => {
  const slack = operands.reduce((sum, operand) => sum + (operandRange(operand).high - operandRange(operand).low) / 2, 0)
  return Math.abs(difference) <= slack ? [{ code: 'rounding' }] : []
}

/** What is listed beside the parts and is exactly what they lack: an accident of the same sector given by its severity. */
const listedBeside = (
  { whole, group }: { readonly whole: Counted; readonly group: readonly Counted[] },
  field: AccidentField,
  difference: number,
): readonly Because[] => {
  const { sector } = whole.statement
  const beside = group.find(
    ({ statement, months, area }) =>
      statement.severity !== null &&
      statement.sector !== null &&
      (sector?.startsWith(statement.sector) ?? false) &&
      months === whole.months &&
      area === whole.area &&
      statement.figures[field]?.value === difference,
  )
  return beside === undefined ? [] : [{ code: 'listed-beside', values: { value: difference } }]
}

/** A list of parts by what tells them apart; `all` are the statistics of the report. */
export interface PartCase extends PartList {
  readonly kind: 'sectors' | 'severities' | 'regions'
  readonly all: readonly Counted[]
}

const checksOf = (subject: ReportSubject, item: PartCase, field: AccidentField): readonly Check[] => {
  const { report, cell } = subject
  const { whole, parts, extent, kind, all } = item
  const total = countOperand(report, whole, field)
  const found = parts.flatMap((part) => countOperand(report, part, field) ?? [])
  if (total === null || found.length !== parts.length || parts.length < 2) return []
  // 15个县市区合计79起 beside its regions: the sum itself, read as one of them
  if (kind === 'regions' && found.some(({ value }) => value === total.value)) return []
  const operands = [total, ...found]
  const check = (relation: 'equal' | 'at-most'): Check =>
    compareSums({
      instance: `${kind}:${field}:${whole.statement.sector ?? ''}${whole.levels}${whole.months}`,
      reportId: report.id,
      relation,
      left: relation === 'equal' ? [plus(total)] : found.map(plus),
      right: relation === 'equal' ? found.map(plus) : [plus(total)],
      severity: 'warning',
      doubts: doubtsOf(operands, () => ({ report, cell })),
      explain: (difference) => [
        ...byRounding(operands, difference),
        ...(kind === 'sectors' ? listedBeside({ whole, group: all }, field, difference) : []),
        ...(kind === 'sectors' ? leftOut(field, difference) : []),
        ...(kind === 'regions' ? [{ code: 'regions-may-overlap' } as const] : []),
        ...(kind === 'severities' ? levelsUnlisted(item, field, difference) : []),
      ],
    })
  const equal = check('equal')
  if (extent === 'all' || equal.verdict === 'holds') return [equal]
  return extent === 'disjoint' && QUANTITIES.some(({ value }) => value === field) ? [check('at-most')] : []
}

/** A figure the reader left alone stands behind the whole, among its parts or right below them: it may be a part too. */
const lacksPart = ({ report }: ReportSubject, { whole, parts }: PartList): boolean => {
  const first = whole.statement.place
  const last = Math.max(...parts.map(({ statement }) => statement.place.block))
  return report.diagnostics.some(
    ({ code, place }) =>
      code === 'accident-unread' &&
      place !== null &&
      (place.block > first.block || (place.block === first.block && place.start > first.start)) &&
      place.block <= last + 1,
  )
}

const untold = ({ balance: _balance, ...check }: Check): Check => ({
  ...check,
  verdict: 'cannot-tell',
  class: null,
  severity: 'note',
  because: [{ code: 'part-unread' }],
})

const hold = (checks: readonly Check[]): boolean => checks.every(({ verdict }) => verdict === 'holds')

/** Roads and fires of another authority's statistics may stand at the end of the list: the others add up without them. */
const sumCheck = (subject: ReportSubject, item: PartCase, field: AccidentField): readonly Check[] => {
  const checks = checksOf(subject, item, field)
  if (hold(checks)) return checks
  const parts = item.parts.filter(({ statement }) => !isCountedElsewhere(statement.sector ?? ''))
  const own = checksOf(subject, { ...item, parts, extent: 'all' }, field)
  if (own.length > 0 && hold(own)) return own
  return item.kind === 'sectors' && item.extent === 'all' && lacksPart(subject, item) ? checks.map(untold) : checks
}

/** A sector with accidents last year and none this year need not be listed: its fall is missing from the parts. */
const leftOut = (field: AccidentField, difference: number): readonly Because[] =>
  field.startsWith('yoy') && difference < 0 ? [{ code: 'sector-left-out' }] : []

/** 一般38起, 较大1起 of 40: what is lacking may be of a higher level; more than the whole they cannot be. */
const levelsUnlisted = ({ whole, parts }: PartList, field: AccidentField, difference: number): readonly Because[] =>
  coverOf(parts, whole.levels) === null && (difference > 0 || field.startsWith('yoy'))
    ? [{ code: 'levels-unlisted' }]
    : []

const FIELDS: readonly AccidentField[] = QUANTITIES.flatMap(({ value, yoy }) => [value, yoy[0]])

const ORDINARY = '1'

const severityLists = (group: readonly Counted[]): readonly PartList[] =>
  group.flatMap((whole) => {
    const unique = group.filter(
      ({ levels }) => isWithin(levels, whole.levels) && group.filter((other) => other.levels === levels).length === 1,
    )
    // accidents of the highest levels are rare: a list that begins with 一般 is taken for whole without them
    const parts = [whole.levels, whole.levels.slice(0, -1), whole.levels.slice(0, -2)]
      .filter((levels) => levels === whole.levels || (levels.startsWith(ORDINARY) && levels.length > 1))
      .map((levels) => coverOf(unique, levels))
      .find((cover) => cover !== null)
    return parts === undefined || onlyOne(group, ({ levels }) => levels === whole.levels) === null
      ? []
      : [{ whole, parts, extent: 'all' as const }]
  })

const regionLists = (counted: readonly Counted[]): readonly PartList[] =>
  counted.map((whole) => {
    const parts = counted.filter(
      ({ statement, area, months, levels }) =>
        statement.partOf === whole.index &&
        area !== whole.area &&
        statement.sector === whole.statement.sector &&
        months === whole.months &&
        levels === whole.levels,
    )
    return { whole, parts, extent: 'disjoint' as const }
  })

/** Every list of parts in the statistics of one report. */
export const listsIn = (all: readonly Counted[]): readonly PartCase[] => {
  const bySector = groupCounted(all, ({ area, months, levels }) => `${area} ${months} ${levels}`)
  const byLevel = groupCounted(all, ({ area, months, statement }) => [area, months, statement.sector].join(' '))
  return [
    ...bySector.flatMap(sectorLists).map((list) => ({ ...list, kind: 'sectors' as const, all })),
    ...byLevel.flatMap(severityLists).map((list) => ({ ...list, kind: 'severities' as const, all })),
    ...regionLists(all).map((list) => ({ ...list, kind: 'regions' as const, all })),
  ]
}

/**
 * Sectors, severities and regions of one sentence against their total: equal where the list is whole (其他, all four
 * levels), else no more than it where nothing can be counted twice.
 */
export const accidentPartsSum: ReportRule = {
  id: 'accident-parts-sum',
  over: 'report',
  check: (subject) =>
    listsIn(countedIn(subject.report)).flatMap((list) => FIELDS.flatMap((field) => sumCheck(subject, list, field))),
}
