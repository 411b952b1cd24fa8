import type { AccidentStatement, Severity } from '../../core/domain/accident'
import type { Period } from '../../core/domain/period'
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

/** Whom, which kind, how grave, which months, whether it counts: each judged as a field of its own. */
export const judgeDimensions = (
  name: string,
  expected: ExpectedAccident,
  statement: AccidentStatement | null,
): readonly Judgement[] => {
  const place = statement?.place ?? null
  const judge = (what: string, wanted: string | null, got: string | null, fits: boolean): readonly Judgement[] => {
    if (wanted === null && got === null) return []
    const outcome = fits ? 'right' : got === null || statement === null ? 'missed' : 'wrong'
    return [judgement(outcome, `${name} · ${what}`, wanted ?? 'none', got ?? '', place)]
  }
  const flag = (value: boolean | null | undefined): string | null =>
    value === undefined || value === null ? null : String(value)
  const scope = expected.date === undefined ? (expected.scope ?? null) : null
  const sector = expected.sector ?? null
  const severity = expected.severity ?? null
  const period = expected.period ?? null
  const { includedInStatistics, includedInAssessment } = expected
  return [
    ...(scope === null
      ? []
      : judge('scope', scope, statement?.scope ?? null, sameArea(scope, statement?.scope ?? null))),
    ...judge('sector', sector, statement?.sector ?? null, sameWords(sector, statement?.sector ?? null)),
    ...judge('severity', severity, statement?.severity ?? null, sameSeverity(severity, statement?.severity ?? null)),
    ...(period === null
      ? []
      : judge('period', period, periodText(statement?.period ?? null), samePeriod(period, statement?.period ?? null))),
    ...(includedInStatistics === undefined
      ? []
      : judge(
          'inStatistics',
          flag(includedInStatistics),
          flag(statement?.inStatistics),
          statement?.inStatistics === includedInStatistics,
        )),
    ...(includedInAssessment === undefined
      ? []
      : judge(
          'inAssessment',
          flag(includedInAssessment),
          flag(statement?.inAssessment),
          statement?.inAssessment === includedInAssessment,
        )),
  ]
}

const periodText = (period: Period | null): string | null => (period === null ? null : formatPeriod(period))

/** 全市, 我市 and 本市 are one area; a remark in brackets does not count. */
const areaWords = (text: string): string =>
  normalize(text)
    .text.replaceAll(/\([^()]{0,40}\)|各类|生产安全事故|生产安全/gu, '')
    .replace(/^[我本]/u, '全')

const sameArea = (wanted: string, got: string | null): boolean => got !== null && areaWords(wanted) === areaWords(got)

const sectorWords = (text: string): string =>
  normalize(text).text.replaceAll(/事故|领域|行业|企业|业$|类$|、|及|和|与/gu, '')

const sameWords = (wanted: string | null, got: string | null): boolean => {
  if (wanted === null || got === null) return wanted === got
  const [left, right] = [sectorWords(wanted), sectorWords(got)]
  return left.includes(right) || right.includes(left)
}

const sameSeverity = (wanted: string | null, got: Severity | null): boolean => {
  if (wanted === null || got === null) return wanted === got
  return (SEVERITIES[wanted] ?? []).includes(got)
}

const PERIOD =
  /^(?:(?<year>\d{4})(?:-(?<from>\d{1,2})(?:\.\.(?:\d{4}-)?(?<to>\d{1,2}))?)?|(?<first>\d{1,2})(?:-(?<last>\d{1,2}))?月)$/u

/** Expected periods are written 2018-01..08, 2018-03, 2018, or 1-7月 where the page does not print the year. */
const samePeriod = (wanted: string, got: Period | null): boolean => {
  const groups = PERIOD.exec(wanted)?.groups
  if (groups === undefined || got === null || got.from === null) return false
  const months = [groups.from ?? groups.first ?? '1', groups.to ?? groups.last ?? groups.from ?? groups.first ?? '12']
  const [from, to] = months.map((month) => month.padStart(2, '0'))
  const sameYear = groups.year === undefined || (got.from.startsWith(groups.year) && got.to.startsWith(groups.year))
  return sameYear && got.from.slice(5, 7) === from && got.to.slice(5, 7) === to
}
