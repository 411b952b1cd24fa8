import type { Claim } from '../../../domain/claim'
import { applicantsOf } from './table-figures'
import type { Applicants } from './table-figures'

/**
 * How far a sentence reaches, against the tables of its report. `same`: as far; `other`: it says itself that it speaks of
 * another extent (one office of a government, a whole area in the report of one bureau); `unsaid`: a government's tables
 * may count its whole area, and the sentence does not say whether it does.
 */
export interface Extent {
  readonly reach: 'same' | 'other' | 'unsaid'
  /** The words that say so; empty for `same` and `unsaid`. */
  readonly words: string
  readonly applicants: Applicants
}

/** Townships have no bodies under them whose cases their tables could count. */
const GOVERNMENT = /(?<level>[省市区县旗州盟])(?:人民政府)?$/u
const TOWNSHIP = /(?<level>[镇乡]|街道)(?:人民政府|办事处)?$/u
const WHOLE_AREA = /^全(?<level>市|区|县|省|镇|乡|街道|州|旗)$/u
/** The office or the government itself, not the bodies under it. */
const ONE_BODY =
  /(?<words>(?:区|县|市|省|州|旗|镇|乡)(?:人民)?政府(?:办(?:公室|公厅)?)?(?!网|门户|信息|公报|公开|各|工作|数据)(?:本级|机关)?|(?:市|县|区|省|州)本级|本级政府|机关本级)[^,;]{0,12}$/u

/** Some of the bodies an agency's tables count together: its own office, its subordinate units, the townships of an area. */
const SOME_BODIES =
  /(?<![及和与、])(?<words>[局委厅院处]机关(?![事及和与、])|[局委厅院处所下直]属(?:各)?(?:事业)?(?:单位|机构)|各(?:乡镇|镇街|街镇|镇乡|街道|县市区|县区|区县))[^,;及和与]{0,16}$/u

/** 指导乡镇办理申请88件: what others did, and the agency only helped with. */
const HELPED = /(?<words>(?:指导|督促|协助|帮助|督办)[^,;]{0,12}?(?:乡镇|街道|部门|单位|镇街|县市区|县区)[^,;]{0,8})$/u

/** 以区政府为被告的行政诉讼3件: the cases of one body. */
const DEFENDANT = /以(?<words>\p{Script=Han}{2,16}?)为(?:共同)?(?:被告|被申请人|被诉)[^,;]{0,16}$/u

/** 区政府办公室 in the report of that office is no other body, nor is 市本级 in that of a bureau of the city. */
const isItself = (body: string, agency: string): boolean =>
  !body.includes('政府') || agency.replace('人民', '').endsWith(body.replace('人民', ''))

/** Another agency that is the subject of its clause: 市教育局收到. */
const NAMED_BODY =
  /(?:^|[,;:])(?:20\d{2}年度?|全年|今年|其中|一是|二是)*(?<words>(?![我本全各该所其])\p{Script=Han}{1,14}?(?:局|委|厅|委员会|办公室|支队|中心))(?:全年|今年|共计?|累计)*(?:收到|受理|接收|新收|办结|答复)[^,;]{0,16}$/u

/** A clause without a subject of its own: ,办结58件. */
const PREDICATE =
  /^(?:并|已|均|全部|按时|按期|依法|及时|共|当年|其中)*(?:办结|答复|回复|办理|处理|受理|审结|结转|予以公开|部分公开|不予公开|无法提供|不予处理|其他处理|维持|纠正)/u

/** Words up to the count whose subject holds for the figure: 局机关收到申请60件,办结 → 局机关收到申请. */
const withSubject = (words: string): string => {
  const clauses = words.split(',')
  let at = clauses.length - 1
  while (at > 0 && PREDICATE.test(clauses[at] ?? '')) at -= 1
  const clause = clauses[at] ?? ''
  return at === clauses.length - 1 || !/\d/u.test(clause) ? words : clause.slice(0, clause.search(/\d/u))
}

/** 市住建局 is short for 江州市住房和城乡建设局: its characters, in this order. */
const isShortFor = (words: string, agency: string): boolean => {
  let at = 0
  for (const character of agency) if (character === words[at]) at += 1
  return at === words.length
}

const namedBody = (words: string, agency: string | null): string | undefined => {
  const named = agency === null ? undefined : NAMED_BODY.exec(words)?.groups?.words
  return named === undefined || agency === null || isShortFor(named, agency) || named.endsWith(agency)
    ? undefined
    : named
}

const levelOf = (agency: string | null): string | null =>
  agency === null ? null : (GOVERNMENT.exec(agency)?.groups?.level ?? null)

const townshipOf = (agency: string | null): string | null =>
  agency === null ? null : (TOWNSHIP.exec(agency)?.groups?.level ?? null)

const sameLevel = (scope: string, level: string | null): boolean => {
  const named = WHOLE_AREA.exec(scope)?.groups?.level
  return named !== undefined && named === level
}

const someBodiesIn = (words: string): string | undefined =>
  (DEFENDANT.exec(words) ?? HELPED.exec(words) ?? SOME_BODIES.exec(words))?.groups?.words

/** One body other than the agency, by the words before a figure; a government is never the body it names. */
const otherBodyIn = (words: string, agency: string | null, level: string | null): string | undefined => {
  const body = ONE_BODY.exec(words)?.groups?.words
  if (body === undefined || level !== null) return body
  return agency === null || isItself(body, agency) ? undefined : body
}

/** `words` are those of the sentence before the figure. */
export const extentOf = (
  { scope }: Pick<Claim, 'scope'>,
  { agency, words: before }: { readonly agency: string | null; readonly words: string },
): Extent => {
  const words = withSubject(before)
  const applicants = applicantsOf(scope)
  const level = levelOf(agency)
  const some = applicants === null ? (someBodiesIn(words) ?? namedBody(words, agency)) : undefined
  if (some !== undefined) return other(some)
  if (applicants === null && scope !== null)
    return sameLevel(scope, level ?? townshipOf(agency)) ? same(applicants) : other(scope)
  const body = applicants === null ? otherBodyIn(words, agency, level) : undefined
  if (body !== undefined) return other(body)
  return agency === null || level !== null ? { reach: 'unsaid', words: '', applicants } : same(applicants)
}

const same = (applicants: Applicants): Extent => ({ reach: 'same', words: '', applicants })
const other = (words: string): Extent => ({ reach: 'other', words, applicants: null })
