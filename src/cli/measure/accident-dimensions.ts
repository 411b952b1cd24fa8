import type { AccidentStatement, Severity } from '../../core/domain/accident'
import type { MonthsOnly, Period } from '../../core/domain/period'
import { formatMonths } from '../../core/domain/months-only'
import { formatPeriod } from '../../core/domain/period'
import { normalize } from '../../core/text/normalize'
import type { ExpectedAccident } from './expected'
import type { Judgement } from './verdict'
import { judgement } from './verdict'

const SEVERITIES: Readonly<Record<string, readonly Severity[]>> = {
  一般: ['ordinary'],
  较大: ['larger'],
  重大: ['major', 'major-pre-2007'],
  特别重大: ['extraordinarily-major'],
  重特大: ['major-and-extraordinarily-major'],
  较大以上: ['larger-and-above'],
  重大及以上: ['major-and-above'],
  '重大、较大': ['larger-and-major'],
}

interface Dimension {
  readonly what: string
  readonly wanted: string | null
  readonly got: string | null
  readonly fits: (wanted: string) => boolean
  /** The hand-made files leave these out where they do not matter; then nothing is judged. */
  readonly optional: boolean
}

/** Whom, which kind, how grave, which months, whether it counts: each judged as a field of its own. */
export const judgeDimensions = (
  name: string,
  expected: ExpectedAccident,
  statement: AccidentStatement | null,
): readonly Judgement[] =>
  dimensionsOf(expected, statement).flatMap(({ what, wanted, got, fits, optional }): readonly Judgement[] => {
    if (wanted === null && (optional || got === null)) return []
    const right = wanted !== null && got !== null && fits(wanted)
    const outcome = right ? 'right' : got === null ? 'missed' : 'wrong'
    const place = statement?.place ?? null
    return [judgement(outcome, `${name} · ${what}`, { expected: wanted ?? 'none', got: got ?? '', place })]
  })

const dimensionsOf = (expected: ExpectedAccident, statement: AccidentStatement | null): readonly Dimension[] => {
  const { scope = null, sector = null, severity = null, period = null, monthsOnly } = statement ?? {}
  const flag = (what: string, wanted: boolean | undefined, got: boolean | null | undefined): Dimension => ({
    what,
    wanted: textOf(wanted),
    got: textOf(got),
    fits: (words) => words === textOf(got),
    optional: true,
  })
  return [
    {
      what: 'scope',
      wanted: expected.date === undefined ? (expected.scope ?? null) : null,
      got: scope,
      fits: (wanted) => scope !== null && areaWords(wanted) === areaWords(scope),
      optional: true,
    },
    {
      what: 'sector',
      wanted: expected.sector ?? null,
      got: sector,
      fits: (wanted) => sector !== null && sameSector(wanted, sector),
      optional: false,
    },
    {
      what: 'severity',
      wanted: expected.severity ?? null,
      got: severity,
      fits: (wanted) => severity !== null && (SEVERITIES[wanted] ?? []).includes(severity),
      optional: false,
    },
    {
      what: 'period',
      wanted: expected.period ?? null,
      got: period === null ? yearless(expected.period, monthsOnly) : formatPeriod(period),
      fits: (wanted) => (period === null ? wanted === yearless(wanted, monthsOnly) : samePeriod(wanted, period)),
      optional: true,
    },
    flag('inStatistics', expected.includedInStatistics, statement?.inStatistics),
    flag('inAssessment', expected.includedInAssessment, statement?.inAssessment),
  ]
}

const textOf = (value: boolean | null | undefined): string | null =>
  value === undefined || value === null ? null : String(value)

/** 全市, 我市 and 本市 are one area; a remark in brackets does not count. */
const areaWords = (text: string): string =>
  normalize(text)
    .text.replaceAll(/\([^()]{0,40}\)|各类|生产安全事故|生产安全/gu, '')
    .replace(/^[我本]/u, '全')

const sectorWords = (text: string): string =>
  normalize(text).text.replaceAll(/事故|领域|行业|企业|业$|类$|、|及|和|与/gu, '')

const sameSector = (wanted: string, got: string): boolean => {
  const [left, right] = [sectorWords(wanted), sectorWords(got)]
  return left.includes(right) || right.includes(left)
}

const PERIOD =
  /^(?:(?<year>\d{4})(?:-(?<from>\d{1,2})(?:\.\.(?:\d{4}-)?(?<to>\d{1,2}))?)?|(?<first>\d{1,2})(?:-(?<last>\d{1,2}))?月)$/u

/** Expected periods are written 2018-01..08, 2018-03, 2018, or 1-7月 where the page does not print the year. */
const samePeriod = (wanted: string, got: Period): boolean => {
  const groups = PERIOD.exec(wanted)?.groups
  if (groups === undefined || got.from === null) return false
  const months = [groups.from ?? groups.first ?? '1', groups.to ?? groups.last ?? groups.from ?? groups.first ?? '12']
  const [from, to] = months.map((month) => month.padStart(2, '0'))
  const sameYear = groups.year === undefined || (got.from.startsWith(groups.year) && got.to.startsWith(groups.year))
  return sameYear && got.from.slice(5, 7) === from && got.to.slice(5, 7) === to
}

/** Months without a year answer what is expected without one; of a year they say nothing. */
const yearless = (wanted: string | undefined, got: MonthsOnly | undefined): string | null =>
  got === undefined || wanted === undefined || /^\d{4}/u.test(wanted) ? null : `${formatMonths(got)}月`
