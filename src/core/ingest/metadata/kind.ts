import { matchesOf } from '../../text/matches'
import type { ReportKind } from '../../domain/report'
import type { Line } from './lines'
import type { Title } from './title'
import { titleText } from './title'

const DISCLOSURE = /(?:政府信息|政务|信息)公开/u
const REPORT = /年度报告|年报|工作报告|报告|总结|公开情况/u
const ACCIDENTS = /事故|安全生产|生产安全|安全形势|火灾(?:情况|形势|统计|起数)/u
const BODY_DISCLOSURE = /主动公开|依申请公开|政府信息公开|信息公开申请|行政复议/gu
const BODY_ACCIDENT = /起[,、]?(?:死亡|共死亡)|(?:死亡|亡|死亡和?失踪)\d+人|事故\d+[起件]|死亡率|死亡人数/gu
const ENOUGH = 2
/** 关于2014年政府信息公开工作要点落实情况的函: a letter, a notice or a reply, whatever it writes of. */
const LETTER =
  /^关于(?!.*(?:报送|公布|发布|印发|编制|印送)).{4,60}(?:的|情况)(?:复函|函|通知|通告|批复|请示|答复|实施意见|意见)(?=$|[_|(])/u

/** What kind of document it is: by its title, else by what its sentences are about. */
export const readKind = (title: Title | null, documentTitle: string | null, lines: readonly Line[]): ReportKind => {
  const named = [
    title === null ? '' : titleText(title.line.text),
    title?.companion?.text ?? '',
    documentTitle ?? '',
  ].join(' ')
  const titles = [documentTitle ?? '', ...lines.slice(0, 1).map(({ text }) => titleText(text))]
  if (titles.some((text) => LETTER.test(text))) return 'other'
  if (DISCLOSURE.test(named) && REPORT.test(named)) return 'annual-report'
  if (/统计公报/u.test(named)) return 'communique'
  if (ACCIDENTS.test(named)) return 'accident-bulletin'
  const disclosure = occurrences(lines, BODY_DISCLOSURE)
  const accidents = occurrences(lines, BODY_ACCIDENT)
  if (accidents >= 1 && accidents >= disclosure) return 'accident-bulletin'
  return disclosure >= ENOUGH ? 'annual-report' : 'other'
}

const occurrences = (lines: readonly Line[], pattern: RegExp): number =>
  lines.reduce((sum, line) => sum + matchesOf(line.text, pattern).length, 0)
