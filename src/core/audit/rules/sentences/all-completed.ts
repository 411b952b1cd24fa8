import type { Because, Check, Operand } from '../../../domain/finding'
import type { Place } from '../../../domain/place'
import type { Claim } from '../../../domain/claim'
import { normalize } from '../../../text/normalize'
import { cellOperand, claimOperand, wordsOperand } from '../../operands'
import type { ReportRule } from '../../rule'
import type { ReportSubject } from '../../subject'
import type { TextLine } from '../structure/report-lines'
import { linesOf } from '../structure/report-lines'
import { extentOf } from './extent'
import { wordsBefore } from './words-around'
import { checkExclusion } from './words-exclude'

/** 均已办理完成, 全部按期办结; not 均已答复, nor 已办结 of some. */
const ALL_DONE =
  /(?:均|全部|都)(?:已经?)?(?:全部)?(?<due>(?:按时|按期|如期|及时|依法|在(?:法定|规定)(?:期限|时限|时间)内)+)?(?:办结|办理完成|办理完毕|办理完结|办完)(?!或|和|、|及|率|的)/u
/** Only those that were due, or only some. */
const LIMITED = /到期|应(?:予)?(?:办|答)|期限届满|除|其余|剩余|上年结转的|已答复|已受理/u
/** 收到的申请已: all of the year, without their number. */
const ALL_RECEIVED =
  /(?:^|[,:])(?:[我本][局委厅镇乡办部院会]|本机关|本单位|全年|本年度?|今年|20\d{2}年度?|所|共)*(?:收到|受理)的?(?:政府信息公开|信息公开|依申请公开|政府信息)?申请(?:事项)?,?已?$/u
const RECEIVED = 'requests.received'

/** 全部按期办结: what was not due by the end of the year may be carried forward. */
const NOT_DUE: readonly Because[] = [{ code: 'not-due-yet' }]

interface Saying {
  readonly place: Place
  readonly printed: string
  readonly words: string
  readonly due: boolean
}

/** The words and the part of the sentence before them, from the last ；or 。on. */
const sayingIn = ({ text, place, printed }: TextLine): Saying | null => {
  const match = ALL_DONE.exec(text)
  if (match === null) return null
  const end = match.index + match[0].length
  const before = text.slice(0, match.index)
  const start = Math.max(before.lastIndexOf('。'), before.lastIndexOf(';')) + 1
  return {
    place: place(match.index, end),
    printed: printed(match.index, end),
    words: before.slice(start),
    due: match.groups?.['due'] !== undefined,
  }
}

/** The requests the words speak of: received ones, counted in the same clause before them. */
const requestsOf = ({ report }: ReportSubject, { place, words }: Saying): Claim | undefined =>
  report.claims.find(
    (claim) =>
      claim.indicator === RECEIVED &&
      claim.measure === 'count' &&
      claim.period === null &&
      claim.place.block === place.block &&
      claim.place.end <= place.start &&
      words.includes(normalize(claim.printed).text),
  )

/** What the report says was carried forward: its table first, else a sentence. */
const carriedForward = ({ report, cell }: ReportSubject): Operand | null => {
  const name = { indicator: 'requests.carried-forward', column: 'total' } as const
  const counted = cell(name.indicator, name.column)
  if (counted !== undefined) return cellOperand(report, counted, name)
  const said = report.claims.find(
    ({ indicator, measure, period }) => indicator === name.indicator && measure === 'count' && period === null,
  )
  return said === undefined ? null : claimOperand(report, said)
}

/** The words speak of all requests of the report's own agency: by their number, or as those it received. */
const isSaidOfAll = ({ report }: ReportSubject, { words }: Saying, requests: Claim | undefined): boolean => {
  if (requests === undefined) return ALL_RECEIVED.test(words)
  const agency = report.metadata.agency?.value ?? null
  const { reach, applicants } = extentOf(requests, { agency, words: wordsBefore(report, requests.place) })
  return reach !== 'other' && applicants === null
}

const checkLine = (subject: ReportSubject, line: TextLine): readonly Check[] => {
  const { report } = subject
  const saying = sayingIn(line)
  if (saying === null || LIMITED.test(saying.words)) return []
  const requests = requestsOf(subject, saying)
  const carried = carriedForward(subject)
  if (carried === null || !isSaidOfAll(subject, saying, requests)) return []
  const words = wordsOperand(report, saying.printed, saying.place)
  const about = requests === undefined ? [] : [claimOperand(report, requests)]
  return [
    checkExclusion(subject, {
      instance: RECEIVED,
      words,
      figures: [carried],
      about,
      explain: saying.due ? NOT_DUE : [],
    }),
  ]
}

/** 均已办理完成: where all requests received are said to be completed, none is carried forward. */
export const allCompleted: ReportRule = {
  id: 'all-completed',
  over: 'report',
  check: (subject) => linesOf(subject.report).flatMap((line) => checkLine(subject, line)),
}
