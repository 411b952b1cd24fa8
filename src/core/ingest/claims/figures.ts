import type { Approximation, Unit } from '../../domain/unit'
import { isUnit } from '../../domain/unit'
import { chineseValue, parseNumeral } from '../../text/numeral'

/** A number with its unit as it stands in a passage, before anything is known of what it counts. */
export interface Figure {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly approx?: Approximation | undefined
  /** Unit as printed; empty where none stands. */
  readonly unit: string
  readonly digits: 'arabic' | 'chinese'
}

const UNIT =
  /(?:亿元|万元|千元|元|人次|条次|场次|批次|家次|户次|件次|篇次|个百分点|%|条|件|篇|个|项|期|份|场|家|起|宗|例|名|人|处|次|部|则|幅|封|本|册|套|块|座|支|位|户|台|辆|只|张|批)/uy
/** What turns a unit character into the beginning of another word. */
const NOT_UNIT: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    条: /^条(?:例|款|文)/u,
    件: /^件(?:套)/u,
    个: /^个(?:月|工作日|自然日|小时|季度|百分点|年度|方面|环节|层面|维度|人|体|别|性)/u,
    项: /^项(?:规定|要求的)/u,
    期: /^期(?:限|间|末|初|盼|待|望|内|满)/u,
    场: /^场(?:所|景|地|均)/u,
    家: /^家(?:级|庭|属)/u,
    起: /^起(?:草|来|诉|步|点|到|止|至|施行|实施|执行|算|开始)/u,
    例: /^例(?:行|如|会)/u,
    名: /^名(?:单|称|录|词|列)/u,
    人: /^人(?:大|民|事|社|口|才|防|力|均|员|工|文|居)/u,
    处: /^处(?:理|罚|置|长|室|级|于|分)/u,
    次: /^次(?:日|性|年|月|要|生)/u,
    部: /^部(?:门|署|分|委|级)/u,
    本: /^本(?:年|级|月|机关|单位|局|市|区|县|次|期|行|部|地|报告|着)/u,
    批: /^批(?:准|复|示)/u,
    位: /^位(?:于|列|居|置)/u,
    元: /^元(?:旦)/u,
    只: /^只(?:能|要|有)/u,
    支: /^支(?:出|付|持|队)/u,
    户: /^户(?:籍|外)/u,
  }),
)
/** Unit of the domain, or null for one it has no name for (只, 封); the printed text keeps it. */
export const domainUnit = (printed: string): Unit | null => (isUnit(printed) ? printed : null)

const BOUND_BEFORE = /(?:大约|约|大概|将近|接近|(?<![最附邻靠])近|不足|不到|(?<!不)超过|突破|逾|(?<![不赶])超)$/u
const AFTER_UNIT = /以上|左右|上下/uy
const CHINESE_UNIT = /[件起次期场例宗篇份条名人个]/u
/** No count of a report is larger; a longer run of digits is a code. */
const LARGEST = 1e13
const DIGIT = /\d/u
const DIGITS = /^\d+/u
const NONE_DIGIT = /[零〇]/u
const NUMERAL = /\d|[一二两三四五六七八九十百零〇]/gu
const APPROX: ReadonlyMap<string, Approximation> = new Map([
  ['以上', 'at-least'],
  ['左右', 'about'],
  ['上下', 'about'],
])

/** Every unmasked number with a unit (or, in Arabic digits, without one) of a passage, in order. */
export const figuresOf = (text: string, mask: Uint8Array): readonly Figure[] => {
  const figures: Figure[] = []
  NUMERAL.lastIndex = 0
  for (let match = NUMERAL.exec(text); match !== null; match = NUMERAL.exec(text)) {
    const [numeral] = match
    const start = match.index
    if (mask[start] === 1) continue
    const figure = DIGIT.test(numeral)
      ? arabicAt(text, mask, start)
      : NONE_DIGIT.test(numeral)
        ? noneAt(text, start)
        : (percentAt(text, start) ?? chineseAt(text, start))
    if (figure !== null) figures.push(figure)
    // neither a figure nor the digits of what is none are looked at again
    NUMERAL.lastIndex = figure?.end ?? start + (DIGITS.exec(text.slice(start, start + 40))?.[0].length ?? 1)
  }
  return figures
}

const arabicAt = (text: string, mask: Uint8Array, start: number): Figure | null => {
  if (/[\d.]/u.test(text[start - 1] ?? '')) return null
  const percent = text.startsWith('百分之', start - 3)
  const from = boundedFrom(text, start)
  const numeral = parseNumeral(text, from)
  const stop = from + (numeral?.length ?? 0)
  // a number that runs into a date or another masked piece is none
  if (numeral === null || numeral.value > LARGEST || stop <= start || isMasked(mask, start, stop)) return null
  const unit = percent ? '%' : unitAt(text, stop)
  if (!isCount(numeral.value, unit) || (unit === '' && isCellOfRow(text, from, stop))) return null
  const end = percent ? stop : stop + unit.length
  AFTER_UNIT.lastIndex = end
  const after = unit === '' ? '' : (AFTER_UNIT.exec(text)?.[0] ?? '')
  return {
    start: percent ? start - 3 : from,
    end: end + after.length,
    value: numeral.value,
    approx: APPROX.get(after) ?? numeral.approx,
    unit,
    digits: 'arabic',
  }
}

/** A typed array finds no value before an end without a copy. */
const isMasked = (mask: Uint8Array, start: number, end: number): boolean => {
  const at = mask.indexOf(1, start)
  return at >= 0 && at < end
}

/** Only amounts and shares have fractions. */
const isCount = (value: number, unit: string): boolean => Number.isInteger(value) || /[元%点]/u.test(unit)

/** `人次 05 810 165`: numbers parted by white space and without a unit are the cells of a row, one number or several. */
const isCellOfRow = (text: string, from: number, stop: number): boolean =>
  text.slice(from, stop).includes(' ') ||
  /\d {1,2}$/u.test(text.slice(Math.max(0, from - 3), from)) ||
  /^ {1,2}\d/u.test(text.slice(stop, stop + 3))

/** Start of the bounds word right before the number (近, 超过), else of the number. */
const boundedFrom = (text: string, start: number): number => {
  const bound = BOUND_BEFORE.exec(text.slice(Math.max(0, start - 5), start))?.[0] ?? ''
  return start - bound.length
}

const PERCENT = /^百分之(?<word>[零〇一二三四五六七八九十百]{1,4})(?:点(?<parts>[零〇一二三四五六七八九]{1,3}))?/u

/** 百分之百, 百分之九十五, 百分之九十九点五. */
const percentAt = (text: string, start: number): Figure | null => {
  const found = PERCENT.exec(text.slice(start, start + 12))
  const { word, parts = '' } = found?.groups ?? {}
  if (found === null || word === undefined) return null
  const whole = word === '百' ? 100 : chineseValue(word)
  const rest = parts === '' ? 0 : chineseValue(parts)
  if (whole === null || rest === null) return null
  return { start, end: start + found[0].length, value: whole + rest / 10 ** parts.length, unit: '%', digits: 'arabic' }
}

/** 咨询零人次, 行政诉讼零起; 零起点, 零次跑 and 零距离 count nothing. */
const NONE = /^[零〇](?:人次|人(?!员)|次(?!跑|数|性)|条|起(?!点|步)|宗|例|份)/u
/** 零件 is a part of a machine anywhere else. */
const NOTHING = /(?:申请|复议|诉讼|申诉|收到|受理|办理|[共计为是:])[零〇]件$/u

const noneAt = (text: string, start: number): Figure | null => {
  if (/[\d一二两三四五六七八九十百千万点.]/u.test(text[start - 1] ?? '')) return null
  const around = text.slice(Math.max(0, start - 2), start + 2)
  const word =
    NONE.exec(text.slice(start, start + 4))?.[0] ?? (NOTHING.test(around) ? text.slice(start, start + 2) : '')
  return word === '' ? null : { start, end: start + word.length, value: 0, unit: word.slice(1), digits: 'chinese' }
}

const chineseAt = (text: string, start: number): Figure | null => {
  const word = /^[一二两三四五六七八九十百千万零]{1,8}/u.exec(text.slice(start, start + 8))?.[0] ?? ''
  if (/[第届十百千万每近前后之这那某任同另初再又进统专唯单万逐数几]/u.test(text[start - 1] ?? '')) return null
  const value = chineseValue(word)
  // 四十余条, 二十多次: never 三余条
  const more =
    value !== null && value >= 10 && value % 10 === 0 && /[余多]/u.test(text[start + word.length] ?? '') ? 1 : 0
  const stop = start + word.length + more
  const unit = unitAt(text, stop)
  if (value === null || !CHINESE_UNIT.test(unit) || unit.length > 2) return null
  const approx = more === 1 ? 'at-least' : undefined
  return { start, end: stop + unit.length, value, approx, unit, digits: 'chinese' }
}

const unitAt = (text: string, at: number): string => {
  UNIT.lastIndex = at
  const unit = UNIT.exec(text)?.[0] ?? ''
  return NOT_UNIT.get(unit)?.test(text.slice(at, at + 5)) === true ? '' : unit
}
