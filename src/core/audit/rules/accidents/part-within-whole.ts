import type { AccidentField, AccidentStatement } from '../../../domain/accident'
import type { Because, Check, Operand } from '../../../domain/finding'
import { compareSums } from '../../compare-sums'
import { doubtsOf } from '../../doubts'
import type { ReportRule } from '../../rule'
import type { ReportSubject } from '../../subject'
import type { Counted } from './counted'
import { countedIn, groupCounted, onlyOne } from './counted'
import { spanOf } from './month-span'
import { numberCheck } from './number-check'
import { fieldOperand } from './quantities'
import { operandRange } from './ranges'
import { isCountedElsewhere, isLineOf } from './sectors'
import { isWithin } from './severity-levels'

/** A part and what it is a part of. */
interface Nested {
  readonly part: AccidentStatement
  readonly whole: AccidentStatement
  readonly kind: 'sector' | 'severity' | 'months' | 'region' | 'event'
}

const COUNTS = ['incidents', 'deaths', 'deathsAndMissing', 'injuries', 'lossWanYuan'] as const

/** Of one area, period and severity: every sector within all sectors, every line within its sector. */
const bySector = (group: readonly Counted[]): readonly Nested[] => {
  const total = onlyOne(group, ({ statement }) => statement.sector === null)
  return group.flatMap((part) => {
    const { sector } = part.statement
    if (sector === null) return []
    const whole = onlyOne(group, ({ statement }) => statement.sector !== null && isLineOf(sector, statement.sector))
    return [whole, total].flatMap((found) =>
      found === null ? [] : [{ part: part.statement, whole: found.statement, kind: 'sector' as const }],
    )
  })
}

/** Of one area, period and sector: 重大 within 较大以上, 较大 within all. */
const bySeverity = (group: readonly Counted[]): readonly Nested[] =>
  group.flatMap((part) =>
    group
      .filter(
        (whole) =>
          isWithin(part.levels, whole.levels) && onlyOne(group, ({ levels }) => levels === whole.levels) !== null,
      )
      .map((whole) => ({ part: part.statement, whole: whole.statement, kind: 'severity' as const })),
  )

const isShorter = (part: string, whole: string): boolean => {
  const [own, all] = [spanOf(part), spanOf(whole)]
  return part !== whole && all.from <= own.from && own.to <= all.to && all.from.slice(0, 4) === all.to.slice(0, 4)
}

/** Of one area, sector and severity: a month within the year to date. */
const byMonths = (group: readonly Counted[]): readonly Nested[] =>
  group.flatMap((part) =>
    group
      .filter(
        (whole) =>
          isShorter(part.months, whole.months) && onlyOne(group, ({ months }) => months === whole.months) !== null,
      )
      .map((whole) => ({ part: part.statement, whole: whole.statement, kind: 'months' as const })),
  )

const LARGER = [/^全国$/u, /(?:省|自治区)$/u] as const

const rankOf = (area: string): number => LARGER.findIndex((pattern) => pattern.test(area))

/** A province named beside a city is no part of it. */
const isLarger = (part: string, whole: string): boolean => {
  const [own, other] = [rankOf(part), rankOf(whole)]
  return own >= 0 && (other < 0 || own <= other)
}

const byLink = (subject: ReportSubject, counted: readonly Counted[]): readonly Nested[] =>
  subject.report.accidents.flatMap((part, index): readonly Nested[] => {
    const whole = counted.find((item) => item.index === part.partOf)
    if (whole === undefined) return []
    if (part.role === 'event') return [{ part, whole: whole.statement, kind: 'event' }]
    const own = counted.find((item) => item.index === index)
    const same = own?.months === whole.months && own.levels === whole.levels && part.sector === whole.statement.sector
    return same && own.area !== whole.area && !isLarger(own.area, whole.area)
      ? [{ part, whole: whole.statement, kind: 'region' }]
      : []
  })

/**
 * Roads and fires have their own statistics, with accidents that are none of production; 建筑施工12起，工矿商贸5起 as
 * parts of one whole: the second may be what is left of it.
 */
const explain = ({ part, whole, kind }: Nested): readonly Because[] => {
  if (kind !== 'sector') return []
  if (whole.sector !== null)
    return part.partOf !== null && part.partOf === whole.partOf ? [{ code: 'listed-apart' }] : []
  return part.sector !== null && isCountedElsewhere(part.sector) ? [{ code: 'own-statistics' }] : []
}

/** 4 起 and 6万起: below whatever the rounded number stands for. */
const isFarBelow = (left: Operand, right: Operand): boolean =>
  (left.approx === 'about' || right.approx === 'about') && operandRange(left).high <= operandRange(right).low

const compare = (
  { report, cell }: ReportSubject,
  nested: Nested,
  [field, within]: readonly [AccidentField, AccidentField],
): readonly Check[] => {
  const { part, whole } = nested
  const [left, right] = [fieldOperand(report, part, field), fieldOperand(report, whole, within)]
  if (left === null || right === null) return []
  const item = {
    instance: [nested.kind, part.sector, part.severity, part.period?.to, whole.severity, field].join(':'),
    reportId: report.id,
  }
  if (isFarBelow(left, right))
    return [
      numberCheck(
        { ...item, operands: [left, right], formula: [0, ' ≤ ', 1], expected: null, actual: null },
        { verdict: 'holds' },
      ),
    ]
  return [
    compareSums({
      ...item,
      relation: 'at-most',
      left: [{ sign: 1, operand: left }],
      right: [{ sign: 1, operand: right }],
      severity: 'warning',
      doubts: doubtsOf([left, right], () => ({ report, cell })),
      explain: () => explain(nested),
    }),
  ]
}

/** Both figures in words (未发生) say nothing about each other. */
const isTelling = ({ part, whole }: Nested, field: AccidentField): boolean =>
  !(part.figures[field]?.inWords === true && whole.figures[field]?.inWords === true)

const nestedChecks = (subject: ReportSubject, nested: Nested): readonly Check[] =>
  COUNTS.filter((field) => isTelling(nested, field)).flatMap((field) => compare(subject, nested, [field, field]))

/** 重伤 within 受伤, and the dead within the dead and missing. */
const WITHIN_STATEMENT = [
  ['seriousInjuries', 'injuries'],
  ['deaths', 'deathsAndMissing'],
] as const

const ownChecks = (subject: ReportSubject, statement: AccidentStatement): readonly Check[] =>
  WITHIN_STATEMENT.flatMap((fields) =>
    compare(subject, { part: statement, whole: statement, kind: 'severity' }, fields),
  )

/** A sector, a severity, a month, a region or one event never counts more than what it is a part of. */
export const accidentPartWithinWhole: ReportRule = {
  id: 'accident-part-within-whole',
  over: 'report',
  check: (subject) => {
    const counted = countedIn(subject.report)
    const nested = [
      ...groupCounted(counted, ({ area, months, levels }) => `${area} ${months} ${levels}`).flatMap(bySector),
      ...groupCounted(counted, ({ area, months, statement }) => [area, months, statement.sector].join(' ')).flatMap(
        bySeverity,
      ),
      ...groupCounted(counted, ({ area, levels, statement }) => [area, levels, statement.sector].join(' ')).flatMap(
        byMonths,
      ),
      ...byLink(subject, counted),
    ]
    return [
      ...nested.flatMap((item) => nestedChecks(subject, item)),
      ...counted.flatMap(({ statement }) => ownChecks(subject, statement)),
    ]
  },
}
