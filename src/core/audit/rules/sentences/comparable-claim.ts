import type { Claim } from '../../../domain/claim'
import type { ColumnId } from '../../../domain/catalogue'
import { formRow } from '../../../domain/catalogue-index'
import type { Unit } from '../../../domain/unit'
import type { Report } from '../../../domain/report'
import type { ReportSubject } from '../../subject'
import { isAddend, isGrantedApart } from './addends'
import { definitionOf } from './definitions'
import type { SignedRow } from './definitions'
import { extentOf } from './extent'
import type { Extent } from './extent'
import { sharedLists } from './shared-lists'
import { applicantsOf } from './table-figures'
import { wordsBefore } from './words-around'

/** A count of a sentence that the tables of its report state too. */
export interface ComparableClaim {
  readonly claim: Claim
  readonly rows: readonly SignedRow[]
  readonly extent: Extent
}

/** 累计主动公开805条,其中本年度公开360条; 制作510条,其中主动公开198条: the total of the year once more. */
const LARGER = /^disclosure\.(?:cumulative|produced)$/u

/** Wholes whose parts are counted over all of them: 收到…其中予以公开; not those of one channel or of last year's cases. */
const POPULATION = /^(?:requests\.(?:received|handled|answered|completed)|disclosure\.total)$/u
const OTHER_YEAR = /(?:上|去)(?:一)?年(?!(?:度)?(?:的)?(?:结转|转))[^,;]{0,30}$|同期[^,;]{0,12}$/u
/** New cases of the year are fewer than those the table counts with the ones carried over. */
const NEW_CASES = /新(?:增|收|发生|立案)[^,;]{0,40}$/u
const REVIEW = /^(?:reconsideration|litigation)/u
const DIGIT = /\d/u
const PERSONS: ReadonlySet<Unit> = new Set(['人', '人次', '名'])
const MONEY = /元$/u

/** 均获维持: an outcome stated of all cases just counted, without a number of its own. */
export const isCarriedOutcome = ({ inWords, printed, value }: Claim): boolean =>
  !inWords && value > 0 && !DIGIT.test(printed) && /均|全部|都|皆/u.test(printed)

const topicOf = (indicator: string): string => indicator.split('.', 1)[0] ?? indicator

/** The total of the year, told as a part of what was ever published or was made. */
export const isTotalOfYear = (claim: Claim, whole: Claim): boolean =>
  claim.indicator === 'disclosure.total' && LARGER.test(whole.indicator)

/** A part counted over the whole population, or one kind of applicant of it. */
const isPartOfPopulation = ({ report }: ReportSubject, claim: Claim): boolean => {
  if (claim.partOf === null) return true
  const whole = report.claims[claim.partOf]
  if (whole === undefined) return false
  if (isTotalOfYear(claim, whole)) return true
  if (whole.period !== null) return false
  // 复议后起诉2件,已审结的6件中维持5件: more than there are of it, so of a count named before
  if (REVIEW.test(claim.indicator) && claim.value > whole.value && whole.approx === undefined) return false
  if (whole.indicator === claim.indicator) return applicantsOf(claim.scope) !== null
  return (
    whole.scope === claim.scope &&
    topicOf(whole.indicator) === topicOf(claim.indicator) &&
    (POPULATION.test(whole.indicator) || claim.indicator.startsWith(`${whole.indicator}.`))
  )
}

/** Persons are not cases, and amounts in another unit are not compared digit by digit. */
const sameUnit = (claim: Claim, cellUnit: Unit | null): boolean => {
  if (claim.inWords || claim.value === 0 || claim.unit === null || cellUnit === null) return true
  if (MONEY.test(claim.unit) || MONEY.test(cellUnit)) return claim.unit === cellUnit
  return PERSONS.has(claim.unit) === PERSONS.has(cellUnit) && (claim.unit === '%') === (cellUnit === '%')
}

const unitIn = ({ form, cell }: ReportSubject, { indicator, column }: SignedRow): Unit | null => {
  const printed = cell(indicator, column ?? null)?.unit
  return printed ?? (form === null ? null : (formRow(form, indicator)?.unit ?? null))
}

/** How far a claim reaches: no farther than the whole it is a part of. */
const extentIn = (report: Report, claim: Claim, agency: string | null): Extent => {
  const own = extentOf(claim, { agency, words: wordsBefore(report, claim.place) })
  const whole = claim.partOf === null ? undefined : report.claims[claim.partOf]
  if (whole === undefined || own.reach === 'other') return own
  const above = extentOf(whole, { agency, words: wordsBefore(report, whole.place) })
  return above.reach === 'other' ? above : own
}

/** 其中直接答复4件, 转送科室办理98件: a stage by who handled the requests, or how. */
const SOME_OF_STAGE = /(?:直接|当场|当日|转送|转交|交由|口头|电话)[^,;]{0,12}$/u

/** 公开1853条。县直单位1251条,占67.5%。各乡镇602条,占32.5%: bodies whose counts are parts of one, which is held against the table. */
const isPartByBody = (report: Report, claim: Claim): boolean =>
  claim.scope !== null &&
  sharedLists(report).some(({ sure, parts }) => sure && parts.some(({ count }) => count === claim))

/** Counts of the report's own year that stand in a table too, with the rows that say the same. */
export const comparableClaims = (subject: ReportSubject): readonly ComparableClaim[] => {
  const { report, form, cell } = subject
  if (form === null || report.cells.length === 0) return []
  const agency = report.metadata.agency?.value ?? null
  return report.claims.flatMap((claim): readonly ComparableClaim[] => {
    if (claim.measure !== 'count' || claim.period !== null || isCarriedOutcome(claim)) return []
    if (!isPartOfPopulation(subject, claim) || isAddend(report, claim) || isPartByBody(report, claim)) return []
    if (form !== '2014' && isGrantedApart(report, claim)) return []
    const words = wordsBefore(report, claim.place)
    if (claim.partOf !== null && SOME_OF_STAGE.test(words)) return []
    if (OTHER_YEAR.test(words) || (REVIEW.test(claim.indicator) && NEW_CASES.test(words))) return []
    const isPrinted = (indicator: string, column?: ColumnId): boolean =>
      column === undefined
        ? cell(indicator, 'total') !== undefined || cell(indicator, null) !== undefined
        : cell(indicator, column) !== undefined
    const rows = definitionOf(form, claim, { words, isPrinted })
    const [first] = rows ?? []
    if (rows === null || first === undefined || !sameUnit(claim, unitIn(subject, first))) return []
    return [{ claim, rows, extent: extentIn(report, claim, agency) }]
  })
}
