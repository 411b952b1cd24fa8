import type { Diagnostic } from '../../domain/diagnostic'
import type { Stated } from '../../domain/report'
import { labelledNames } from './agency-label'
import { isAgencyName, isShortFor, namesBody, namesPlace, withoutBrand } from './agency-name'
import type { Line } from './lines'
import { nameOfLine, titleText } from './title'
import type { Title } from './title'

interface AgencySources {
  readonly title: Title | null
  readonly documentTitle: string | null
  readonly lines: readonly Line[]
  readonly meta: Readonly<Record<string, string>>
}

interface Found {
  readonly agency: Stated<string> | null
  readonly diagnostics: readonly Diagnostic[]
}

const TAIL =
  /(?:(?:关于)?(?:20\d{2}(?:[-—至]20\d{2})?学?年?(?:度)?|年度)?(?:的)?(?:政府信息|政务|信息|办事)(?:工作)?公开|20\d{2}年|(?:上|下)半年|\d{1,2}(?:-|~|—)\d{1,2}月|(?:生产)?安全(?:生产)?(?:事故|形势|工作|情况)|依申请公开|国民经济|政府信息$).*$/u
const LEAD =
  /^(?:关于|标题:|(?:20\d{2}|\d{4})(?:年度?|年)?(?:度)?(?:\d{1,2}(?:-|~|—)\d{1,2}月份?|\d{1,2}月份?|[一二三四]季度|前三季度|[上下]半年|全年)?)/u
const COMPILED =
  /(?:本(?:年度)?(?:报告|年报)(?:是)?由|(?:要求|规定),由|[现特](?:向社会)?(?:公布|发布|公开|编制|将)《?|编制并向社会公[开布]|编制(?:并)?发布|编制(?:完成|形成)?了?《(?=[^《》]{0,48}(?:年度报告|年报)》)|实际,编制|(?:要求|规定),(?:向社会公[开布]|结合|(?=\p{Script=Han}{4,24}编制(?:了|完成)*本))|^根据.{0,60}要求,(?:[现特](?:公布|发布|向社会公布|将)|结合)?)(?:20\d{2}年(?:度)?|本年度)?(?<name>[\p{Script=Han}]{3,30}?)(?:\([^()]{2,20}\))?(?:根据|依据|按照|编制|结合|20\d{2}年|(?:政府)?信息公开)/u
/** Each alternative of {@link COMPILED} holds one of these. */
const MAY_BE_COMPILED = /由|[现特][公发编向将]|编制|,结合|^根据/u
/** 人民政府办公室, 管委会办公室: an office of the government of a place, with a report of its own. */
const OFFICE_OF = /^.+办(?:公室|公厅)?$/u
/** A township or a development zone signs its forms with the name of the place. */
const TOWN = /(?:镇|乡|街道|开发区|高新区)$/u
const SIGNATURE_LINES = 8
const HEAD_LINES = 40
const META_KEYS = ['contentsource', 'source', 'sitename', 'author', 'publisher'] as const

/** The body whose report it is: title, then the line beside it, then 本报告由…编制, labels, signature and meta elements. */
export const readAgency = (sources: AgencySources): Found => {
  const candidates = [
    fromTitle(sources.title) ?? fromShortName(sources),
    fromCompanion(sources.title),
    fromCompiled(sources.lines),
    fromLabel(sources.lines),
    fromSignature(sources.lines),
    fromDocumentTitle(sources.documentTitle),
    fromMeta(sources.meta),
    fromContact(sources.lines),
    fromSubject(sources.lines),
  ].filter((candidate) => candidate !== null)
  const best = candidates.find((candidate) => namesBody(candidate.value)) ?? candidates[0]
  const first = candidates[0]
  if (best === undefined || first === undefined) return { agency: null, diagnostics: [] }
  if (namesBody(first.value) && !namesPlace(first.value)) {
    const full =
      withPlace(sources.lines, first) ??
      // 财金局 in the title, 某市财政金融局 below the report
      candidates.find(({ value, inferred }) => !inferred && namesPlace(value) && isShortFor(first.value, value)) ??
      // 卫生健康委员会 in the title, 某市卫生健康委 to be asked
      candidates.find(({ value }) => namesPlace(value) && isShortFor(value.replace(ITS_PLACE, ''), first.value)) ??
      null
    if (full !== null) return { agency: full, diagnostics: [] }
  }
  // a title that names only the place (荣昌区) is the government's own report, whichever office published it
  const agency =
    best.value.includes(first.value) && !OFFICE_OF.test(best.value.slice(first.value.length)) ? best : first
  return {
    agency,
    diagnostics: agency.inferred
      ? [{ code: 'agency-inferred', severity: 'note', place: agency.place, actual: agency.printed }]
      : [],
  }
}

/** The place a name begins with: 某市 of 某市卫生健康委. */
const ITS_PLACE = /^\p{Script=Han}{1,8}?[省市区县州旗镇乡]/u

/** 住建局 in the title, 安阳县住建局 in a sentence: the sentence says which one. */
const withPlace = (lines: readonly Line[], short: Stated<string>): Stated<string> | null => {
  const name = short.value.replaceAll(/[()]/gu, '\\$&')
  const pattern = new RegExp(
    `(?<=^|[年,。;:由向、])(?:请?(?:联系|与))?(?<full>[\\p{Script=Han}]{2,8}?[省市区县州旗]${name})`,
    'u',
  )
  // the body as it signs, before the name its place on the site has today
  for (const line of [...lines.slice(-SIGNATURE_LINES).reverse(), ...lines]) {
    const match = pattern.exec(line.text)
    const found = match === null ? null : nameIn(line, match.groups?.full ?? '', false)
    if (found !== null) return found
  }
  return null
}

/** 制定西湖区某局2023年…报告, 现公开某市人民政府办公室2025年…报告. */
const VERB =
  /^(?:[我本][局委办厅院镇乡]|[现特])?(?:编制并)?(?:向社会)?(?:公开|公布|发布|制定|编制|编写|撰写)(?=\p{Script=Han}{4})/u

const nameIn = (line: Line, text: string, inferred: boolean): Stated<string> | null => {
  const { name, damaged } = withoutBrand(text.replace(/\((?:盖章|公章|签章|印章|章)\)$/u, '').replace(VERB, ''))
  if (!isAgencyName(name)) return null
  const start = line.text.indexOf(name)
  if (start < 0) return null
  const end = start + name.length
  return {
    value: name,
    printed: line.printed(start, end),
    place: line.place(start, end),
    inferred: inferred || damaged,
  }
}

const bareTitle = (text: string): string => {
  const lead = titleText(text)
    .replace(LEAD, '')
    .replace(/^[年度的]+/u, '')
  // 清河镇人民政府信息公开: one 政府 for both
  return (
    lead
      .replace(TAIL, '')
      .replace(/人民$/u, '人民政府')
      // 清河镇政府2022年信息公开: the place, as where 政府 belongs to 政府信息
      .replace(/(?<=\p{Script=Han}{2}[市县区旗镇乡])政府$/u, '')
      .replace(/(?:20\d{2}年?度?|关于(?:报送|上报|呈报|印发|发布|公布)?)$/u, '')
  )
}

const fromTitle = (title: Title | null): Stated<string> | null =>
  title === null ? null : nameIn(title.line, bareTitle(title.line.text), false)

const SHORTENED = /(?<name>\p{Script=Han}{4,30})\((?:以下)?简称:? ?[“"]?(?<short>\p{Script=Han}{2,10})[”"]?\)/u

/** 市残联年度报告 over 东江市残疾人联合会(以下简称“市残联”): the title has the short name the first sentence explains. */
const fromShortName = ({ title, lines }: AgencySources): Stated<string> | null => {
  const short = title === null ? '' : bareTitle(title.line.text)
  if (short === '') return null
  for (const line of lines.slice(0, HEAD_LINES)) {
    const groups = line.text.includes('简称') ? SHORTENED.exec(line.text)?.groups : undefined
    if (groups?.short === short) return nameIn(line, groups.name ?? '', false)
  }
  return null
}

const fromCompanion = (title: Title | null): Stated<string> | null =>
  title === null || title.companion === null
    ? null
    : nameIn(title.companion, nameOfLine(title.companion.text.replace(LEAD, '')).replace(/^[年度]+/u, ''), false)

/** 现发布《某省2019年度政府信息公开工作报告》: a place stands for its government in the title of a report. */
const isTitled = (text: string, name: string): boolean =>
  /^20\d{2}年(?:度)?政府信息公开(?:工作)?(?:年度)?报告》/u.test(text.slice(text.indexOf(`《${name}`) + name.length + 1))

const fromCompiled = (lines: readonly Line[]): Stated<string> | null => {
  for (const line of lines.slice(0, HEAD_LINES)) {
    const match = MAY_BE_COMPILED.test(line.text) ? COMPILED.exec(line.text) : null
    const name = match?.groups?.name
    const found = name === undefined ? null : nameIn(line, name, false)
    if (found !== null && (namesBody(found.value) || TOWN.test(found.value) || isTitled(line.text, found.value)))
      return found
  }
  return null
}

const fromLabel = (lines: readonly Line[]): Stated<string> | null => {
  for (const index of lines.slice(0, HEAD_LINES).keys())
    for (const { line, name } of labelledNames(lines, index)) {
      const found = nameIn(line, name, true)
      if (found !== null && (namesBody(found.value) || TOWN.test(found.value))) return found
    }
  return null
}

const fromSignature = (lines: readonly Line[]): Stated<string> | null => {
  for (const line of lines.slice(-SIGNATURE_LINES).reverse()) {
    const found = line.text.length <= 30 ? nameIn(line, line.text, false) : null
    if (found !== null && namesBody(found.value)) return found
  }
  return null
}

const outside = (text: string): Stated<string> | null =>
  isAgencyName(text) ? { value: text, printed: text, place: null, inferred: true } : null

const fromDocumentTitle = (title: string | null): Stated<string> | null =>
  title === null ? null : outside(bareTitle(title))

const fromMeta = (meta: Readonly<Record<string, string>>): Stated<string> | null => {
  for (const key of META_KEYS) {
    const name = /^(?<name>[\p{Script=Han}]{2,24}?)(?:网站|官网|门户网|政府网|$)/u.exec(meta[key] ?? '')?.groups?.name
    const found = name === undefined ? null : outside(name)
    if (found !== null && namesBody(found.value)) return found
  }
  return null
}

const CONTACT =
  /(?:疑问|意见|建议|如需[^。,]{0,10}(?:咨询|了解))[^。]{0,16}[请可](?:(?:与|和)本(?:单位|机关)[^,;。]{0,20}联系,(?:联系)?(?:地址|单位):|与|和|向|致电|联系)(?<name>[\p{Script=Han}]{3,30}?)(?=(?:政府信息|政务|信息)公开|(?:党政|党建|党群|综合|行政|党委)*(?:办公室|服务中心|办(?!事处))|联系|反映|咨询|[,(:。])/u

/** 如对本报告有疑问,请与某县卫生健康局联系: who answers for the report. */
const fromContact = (lines: readonly Line[]): Stated<string> | null => {
  for (const line of lines.slice(0, HEAD_LINES)) {
    const match = CONTACT.exec(line.text)
    const name = match?.groups?.name
    if (match === null || name === undefined) continue
    const office = OFFICE_ITSELF.exec(line.text.slice(match.index + match[0].length))?.[0] ?? ''
    const found = nameIn(line, name, true) ?? nameIn(line, name + office, true)
    if (found !== null && (namesBody(found.value) || TOWN.test(found.value))) return found
  }
  return null
}

/** 请与某市人民防空办公室秘书处联系: the office is the body, and not a part of it. */
const OFFICE_ITSELF = /^办公室(?=\p{Script=Han}{1,6}[处科室股](?:联系|$|[,(]))/u

const SUBJECT =
  /(?:^|[。;,\]])(?:\([一二三四五六七八九十]+\)|\d[.、])?20\d{2}年(?:[一二三四]季度|上半年|度|以来)?,?(?:全年)?(?<name>[\p{Script=Han}]{2,24}?(?:局|委员会|人民政府|办公室|办公厅|街道|办事处|镇|乡|总局|厅|公司|医院))(?:共|通过|未|采取|已|主动|累计|收到|认真|深入|高度|严格|按|在|坚持|$|[,(])/u

/** 2023年,某某局共…: the subject of the sentences, where nothing else names the body. */
const fromSubject = (lines: readonly Line[]): Stated<string> | null => {
  for (const line of lines) {
    const name = SUBJECT.exec(line.text)?.groups?.name
    const found = name === undefined ? null : nameIn(line, name, true)
    if (found !== null) return found
  }
  return null
}
