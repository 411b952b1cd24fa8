import type { Report } from '../../../domain/report'
import { oncePerReport } from '../../once-per-report'
import { outlineOf } from './outline'
import type { TextLine } from './report-lines'
import { linesOf } from './report-lines'
import type { LineWords } from './signature'

/** Words above the first part in which a report speaks of itself by name or year. */
export interface SelfReference {
  /** null where only the year is named. */
  readonly agency: LineWords | null
  /** null where only the agency is named. */
  readonly year: LineWords | null
  /** It says whom to ask, which may be another office. */
  readonly contact: boolean
}

const REPORT = '(?:度)?(?:的)?政府信息公开(?:工作)?(?:年度)?(?:报告|年报)'
/** What is made public in a preface may be the state of things: 现将2023年度政府信息公开工作的有关情况公布如下. */
const STATE = '(?:度)?(?:的)?政府信息公开(?:工作)?(?:年度)?(?:报告|年报|(?:的)?(?:有关|相关)?(?:工作)?情况)'
/** The title once more, as a line of its own: 临川县水利局2023年政府信息公开工作年度报告. */
const TITLE = new RegExp(`^(?<name>\\p{Script=Han}{4,30}?)(?<year>20\\d{2})年${REPORT}$`, 'u')
/** 现公布(将)临川县水利局2023年度政府信息公开年度报告; what was compiled in the year may be the report of the year before. */
const ANNOUNCED = new RegExp(
  `现(?:予以?|向社会|依法|正式)*(?:公布|发布|公开|将)(?:我[局委厅办镇乡]|本[局委厅办]|本机关|(?<name>\\p{Script=Han}{4,30}?))?(?<year>20\\d{2})年${STATE}`,
  'u',
)
/** 编制《临川县水利局2023年政府信息公开工作年度报告》. */
const COMPILED = new RegExp(
  `(?:编制|撰写|形成)[^。,;《]{0,6}《(?<name>\\p{Script=Han}{4,30}?)(?<year>20\\d{2})年${REPORT}》(?!的?[^。]{0,4}通知)`,
  'u',
)
/** 对本报告有任何疑问,请与临川县水利局办公室联系. */
const CONTACT =
  /本(?:报告|年报)[^。]{0,12}(?:疑问|意见|问题)[^。]{0,6}(?:请|可)[^。]{0,4}?(?:与|向|联系|致电)(?<name>\p{Script=Han}{4,24}?局)(?=[^。]{0,12}(?:联系|咨询|反映)|[,。(]|$)/u
const YEAR_LINE = new RegExp(`^(?<year>20\\d{2})年${REPORT}$`, 'u')
const LONGEST_NAME = 30
const BODY = /^\p{Script=Han}+(?:局|厅|委员会|政府|办公室|办事处)$/u

const referencesIn = (line: TextLine): readonly SelfReference[] => {
  const match = TITLE.exec(line.text) ?? ANNOUNCED.exec(line.text) ?? COMPILED.exec(line.text)
  const { name = '', year = '' } = match?.groups ?? {}
  const yearAt = line.text.indexOf(year, match?.index)
  const announced: SelfReference = {
    agency: BODY.test(name) ? { line, start: yearAt - name.length, end: yearAt } : null,
    year: { line, start: yearAt, end: yearAt + year.length },
    contact: false,
  }
  const asked = CONTACT.exec(line.text)
  const asks = asked?.groups?.name ?? ''
  const askedAt = line.text.indexOf(asks, asked?.index)
  const contact: SelfReference = {
    agency: { line, start: askedAt, end: askedAt + asks.length },
    year: null,
    contact: true,
  }
  return [...(match === null ? [] : [announced]), ...(asked === null ? [] : [contact])]
}

/** A line that is the title of a report and nothing else. */
export const isTitle = ({ text }: TextLine): boolean => TITLE.test(text)

/** 临川县水利局 over 2023年度政府信息公开工作年度报告: a title on two lines as one reads it. */
const brokenTitles = (lines: readonly TextLine[]): readonly SelfReference[] =>
  lines.flatMap((line, index) => {
    const year = YEAR_LINE.exec(line.text)?.groups?.year
    const above = lines[index - 1]
    if (year === undefined || above === undefined || !BODY.test(above.text) || above.text.length > LONGEST_NAME)
      return []
    const agency = { line: above, start: 0, end: above.text.length }
    return [{ agency, year: { line, start: 0, end: year.length }, contact: false }]
  })

/** Self-references above the first part; where a page lists titles before the report, they are those of other reports. */
export const selfReferencesOf = oncePerReport((report: Report): readonly SelfReference[] => {
  const title = report.metadata.agency?.place?.block ?? report.metadata.year?.place?.block
  const [first] = outlineOf(report)
  if (title === undefined || first === undefined) return []
  const above = linesOf(report).filter(({ block }) => block < first.line.block)
  const titles = above.filter((line) => line.block < title && isTitle(line))
  const lines = [...(titles.length === 1 ? titles : []), ...above.filter(({ block }) => block > title)]
  return [...lines.flatMap(referencesIn), ...brokenTitles(lines)]
})
