import type { Line } from './lines'
import { isAgencyName } from './agency-name'

/** The line that names the report, with the line before or after it that belongs to it. */
export interface Title {
  readonly line: Line
  /** Line that holds the agency where the title breaks over two lines, else null. */
  readonly companion: Line | null
}

const SUBJECT =
  /(?:政府信息|政务|信息|办事)(?:工作)?公开(?:工作)?(?:20\d{2}年)?(?:年?度)?(?:工作)?(?:情况)?(?:年度)?(?:的?报告|年报|总结)|政府信息工作年度报告|事故(?:\S{0,8})(?:情况|简况|统计|通报|快报|简报|分析)|(?:安全生产|生产安全)(?:\S{0,12})(?:形势|情况|简况|简报|工作|回顾|通报|年度报告)|统计公报|公开情况$|自查报告/u
/** 某县某局2016年政府信息公开情况统计表: a form sent without a report; under a report it is only the caption of its table. */
const FORM_ALONE = /信息公开(?:工作)?(?:情况)?统计(?:报)?表/u
/** Characters of the shortest: 信息公开年报 is one more. */
export const SHORTEST_TITLE = 5
const MAX_TITLE = 64
const REST_OF_TITLE = 16
const SEARCHED = 60
const SENTENCE = /[。;]/u
/** So many sentences are the body: a title below them is that of another document. */
const BODY_SENTENCES = 3

/** True where a line reads as the title of a report we know: short, no sentence, naming the subject. */
export const isTitleLine = (text: string): boolean =>
  text.length >= SHORTEST_TITLE &&
  text.length <= MAX_TITLE &&
  SUBJECT.test(text) &&
  !/[。;]|现将|编制|根据|公布如下|由.{0,40}组成|上一篇|下一篇|位置|^(?:栏目|索引号|主题分类|信息分类)[:|]|关于.{0,40}通知|^(?:第?[一二三四五六七八九十]+[、章]|\([一二三四五六七八九十]+\)|\d{1,2}[.、])/u.test(
    text,
  )

/** 某局2020年政府信息公开 / 年度报告, 某局2020年政府 / 信息公开年报: a title over two lines, broken inside its subject. */
const isBroken = (line: Line, next: Line | undefined): boolean =>
  line.text.length <= MAX_TITLE &&
  /(?:20\d{2}年(?:度)?|^20\d{2}年?度?\p{Script=Han}{4,30})(?:政府(?:信息(?:公开(?:工作)?)?)?|信息公开(?:工作)?)$/u.test(
    line.text,
  ) &&
  (next?.text.length ?? 0) <= REST_OF_TITLE &&
  isTitleLine(line.text + (next?.text ?? ''))

/** 标题: 某局2011年度政府信息公开, the name a page gives a report. */
const isCalledSo = ({ text }: Line): boolean => /^标题[:|].{2,40}20\d{2}年度?(?:政府)?信息公开$/u.test(text)

const bodyBegins = (lines: readonly Line[]): number => {
  let sentences = 0
  const body = lines.findIndex(({ text }) => {
    if (text.endsWith('。')) sentences += 1
    return sentences >= BODY_SENTENCES
  })
  return body < 0 ? SEARCHED : Math.min(body, SEARCHED)
}

/** Finds the title among the first lines: the longest candidate wins over a mere 政府信息公开年报 of a menu. */
export const findTitle = (lines: readonly Line[]): Title | null => {
  const head = lines.slice(0, bodyBegins(lines))
  const candidates = head.filter(
    (line, at) => isTitleLine(titleText(line.text)) || isBroken(line, head[at + 1]) || isCalledSo(line),
  )
  const line =
    candidates.find((candidate) => candidate.heading) ??
    candidates.find((candidate) => /\d{4}/u.test(candidate.text) && namesAgency(candidate.text)) ??
    candidates.find((candidate) => /\d{4}/u.test(candidate.text)) ??
    candidates[0] ??
    head.find(({ text }) => text.length <= MAX_TITLE && FORM_ALONE.test(text) && !SENTENCE.test(text))
  if (line === undefined) return null
  const index = head.indexOf(line)
  if (namesAgency(titleText(line.text))) return { line, companion: null }
  const companion = [head[index - 1], head[index + 1], head[index + 2]].find(
    (other) => other !== undefined && isNameLine(other.text),
  )
  return { line, companion: companion ?? null }
}

const LABEL = /^[·•●◆■]?(?:标题|题名|名称|信息名称|文件名称)[:|]?/u

/** The words of a title line without its label: `标题:…`; a row of a page's index may hold other labels behind it. */
export const titleText = (text: string): string => {
  const words = text.replace(LABEL, '')
  if (words === text) return words.includes('|') ? words.replaceAll('|', '') : words
  const [name = '', ...others] = words.split('|')
  return LABEL.test(text) && isTitleLine(name) ? name : [name, ...others].join('')
}

/** 全市 says of what, not of whom. */
const namesAgency = (text: string): boolean =>
  /^(?:\d{4}年?度?)?[^\d]{2,}?(?:\d|政府信息|政务公开|信息公开|安全生产|生产安全)/u.test(text) &&
  /[省市区县镇乡局委厅部办州旗街道]/u.test(
    text
      .slice(0, 40)
      .replace(/(?:政府信息|信息公开).*/u, '')
      .replaceAll(/[全我][省市区县州旗镇乡]/gu, ''),
  )

/** The name of a line that is an agency's name, possibly with the year or a date: 2015年度桃源县某镇, 某局 2022年4月12日. */
export const nameOfLine = (text: string): string =>
  text
    .replaceAll(/ ?\(?\d{4}年\d{1,2}月\d{1,2}日\)?/gu, '')
    .replace(/^\((?<name>[^()]+)\)$/u, '$<name>')
    .replace(/^\d{4}年?度?|\d{4}年度?$/gu, '')
    .replace(/[A-Za-z0-9.]+/gu, '')

const isNameLine = (text: string): boolean => isAgencyName(nameOfLine(text))
