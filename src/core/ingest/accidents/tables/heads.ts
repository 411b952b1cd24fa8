import type { Severity } from '../../../domain/accident'
import type { Period } from '../../../domain/period'
import { findPeriods } from '../periods'
import type { Quantity } from '../token'
import { SECTOR_WORDS, SEVERITY_WORDS } from '../vocabulary'
import { cellNumber } from './figures'
import type { GridCell } from './grid-cell'

/** What a column of figures holds. `change` and `percent` are against `basis`. */
export interface Column {
  readonly at: number
  readonly quantity: Quantity
  readonly kind: 'count' | 'change' | 'percent'
  readonly basis: 'yoy' | 'mom'
  readonly severity: Severity | null
  readonly sector: string | null
  readonly period: Period | null
  /** 本期累计: of all months up to the one the table is about. */
  readonly cumulative: boolean
}

const LONGEST_HEAD = 40
const NO_LABEL = /^(?:序号|编号|排名|排位|名次|位次|备注|说明)$/u
const QUANTITIES: readonly (readonly [RegExp, Quantity])[] = [
  [/(?:死亡|遇难)(?:和|与|及|、|\(含)?(?:失踪|下落不明)/u, 'deathsAndMissing'],
  [/重伤/u, 'seriousInjuries'],
  [/死亡|亡人/u, 'deaths'],
  [/受伤|伤人|轻伤/u, 'injuries'],
  [/经济损失/u, 'loss'],
  [/起数|宗数|事故(?:总)?数|事故\(?[起宗]|发生数|事故(?!死亡)/u, 'incidents'],
]
/** 亡人事故起数: the accidents somebody died in, a part of all that no severity names. */
const FATAL_ONLY = /(?:死亡|亡人|伤亡)事故/u
const EARLIER = /去年|上年|上月|同期(?![相对]?比|增|±)|前年/u
const CHANGE = /同比|环比|增减|±|增长|增幅|升降|[与较比](?:去年|上年|上月)|\+[/、]?-|变化|同期[相对]比/u
const PERCENT = /%|率|幅|百分/u
const NUMBER = /数|量|绝对|值|\((?:起|人|宗)/u
const FALL_ALONE = /^(?!.*(?:增|升|±))(?=.*(?:下降|减少))/u
const SHARE = /占|比重|比例|排名|排序|平均|指标|目标|进度|率(?!\)|$)/u
/** What may stand in a head without saying that the column is about a part only. */
const KNOWN =
  /事故|起数|宗数|总体|总|其中|生产|安全|各类|发生|数量|数|死亡|失踪|下落不明|遇难|亡人|受伤|轻伤|重伤|伤|人数|人|员|直接|经济|损失|万元|元|起|宗|同比|环比|增减|增长|增幅|升降|变化|与|较|比|去年|上年|今年|本年|本期|当期|上月|同期|[相对]比|百分比|情况|下降|上升|减少|增加|幅度|率|值|绝对|累计|当月|本月|单位|和|及|合计|总计|[\d年月份至~—±%/()+、,:.-]/gu

/** Columns of figures, from the heads above each; null where the heads are those of no accident statistics. */
export const columnsOf = (
  heads: readonly (readonly GridCell[])[],
  body: readonly (readonly GridCell[])[],
  year: number | null,
): readonly Column[] | null => {
  const width = heads[0]?.length ?? 0
  const texts = Array.from({ length: width }, (_, at) =>
    heads.flatMap((row, index) => {
      const text = row[at]?.text ?? ''
      return text === '' || text === heads[index - 1]?.[at]?.text ? [] : [text]
    }),
  )
  const counting = new Set(texts.flatMap((parts) => (/累计/u.test(parts.join('')) ? (parts[0] ?? []) : [])))
  const columns: Column[] = []
  let last: Column | null = null
  for (const [at, parts] of texts.entries()) {
    const draft: Column | null = at === 0 ? null : readHead(parts, { at, last, year })
    if (draft === null) {
      // a head that is not understood ends what 同比 beside it would be about
      if (at > 0 && !isEarlier(parts.join(''), year)) last = null
      continue
    }
    const cells = body.map((row) => row[at])
    const kind = draft.kind === 'change' ? kindOfChange(parts.join(''), cells) : draft.kind
    if (draft.kind === 'count') last = draft
    // 本期累计 | 去年同期 | 增减 below 死亡人数: what is compared counts up to the month too
    const cumulative = draft.cumulative || (draft.kind === 'change' && counting.has(parts[0] ?? ''))
    if (kind !== null) columns.push({ ...draft, kind, cumulative })
  }
  const settled = columns.filter(
    (column) => column.kind !== 'change' || isNumberColumn(column, { columns, texts, body }),
  )
  const keys = settled.map((column) => JSON.stringify({ ...column, at: null }))
  // 本年 and 去年 whose heads are lost: two columns of the same
  if (new Set(keys).size < keys.length) return null
  return settled.some(({ kind, quantity }) => kind === 'count' && (quantity === 'incidents' || quantity === 'deaths'))
    ? settled
    : null
}

interface HeadContext {
  readonly at: number
  readonly last: Column | null
  readonly year: number | null
}

const isEarlier = (text: string, year: number | null): boolean => {
  const named = /(?<year>(?:19|20)\d{2})年/u.exec(text)?.groups?.year
  return (EARLIER.test(text) && !CHANGE.test(text)) || (named !== undefined && year !== null && Number(named) !== year)
}

/** What a head names; null where it says something more that no field holds. */
const namedIn = (text: string): Named | null => {
  const severity = SEVERITY_WORDS.find(([word]) => text.includes(word))
  const sector = SECTOR_WORDS.find((word) => text.includes(word))
  const rest = text
    .replace(severity?.[0] ?? '', '')
    .replace(sector ?? '', '')
    .replaceAll(/行业|领域|业$/gu, '')
  if (/\p{Script=Han}/u.test(rest.replaceAll(KNOWN, ''))) return null
  const quantity = QUANTITIES.find(([pattern]) => pattern.test(rest))?.[1] ?? null
  return { quantity, severity: severity?.[1] ?? null, sector: sector ?? null }
}

interface Named {
  readonly quantity: Quantity | null
  readonly severity: Severity | null
  readonly sector: string | null
}

const isLeftOut = (text: string, year: number | null): boolean =>
  text === '' ||
  text.length > LONGEST_HEAD ||
  NO_LABEL.test(text) ||
  FATAL_ONLY.test(text) ||
  isEarlier(text, year) ||
  (CHANGE.test(text) ? FALL_ALONE.test(text) : SHARE.test(text))

/** Loss is counted in 万元, and its head says so. */
const isInWanYuan = (text: string): boolean => (CHANGE.test(text) ? PERCENT.test(text) : text.includes('万元'))

const readHead = (parts: readonly string[], { at, last, year }: HeadContext): Column | null => {
  const text = parts.join('')
  const named = isLeftOut(text, year) ? null : namedIn(text)
  if (named === null) return null
  const change = CHANGE.test(text)
  const quantity = named.quantity ?? (change ? last?.quantity : undefined)
  if (quantity === undefined || (quantity === 'loss' && !isInWanYuan(text))) return null
  // 同比 without a quantity goes on with the count before it
  const beside = named.quantity === null ? last : null
  return {
    at,
    quantity,
    kind: change ? 'change' : 'count',
    basis: /环比|上月/u.test(text) ? 'mom' : 'yoy',
    cumulative: /累计/u.test(text),
    ...partOf({ ...named, period: findPeriods(text, year)[0]?.period ?? null }, beside),
  }
}

type Part = Pick<Column, 'severity' | 'sector' | 'period'>

/** What part of all accidents a column is about: what its head says, else what the one it goes on with does. */
const partOf = (own: Part, beside: Column | null): Part => ({
  severity: own.severity ?? beside?.severity ?? null,
  sector: own.sector ?? beside?.sector ?? null,
  period: own.period ?? beside?.period ?? null,
})

type Cells = readonly (GridCell | undefined)[]

/** 同比(%) says per cent, 增减数 a number; else the cells tell where all carry the sign; `change` is still to be told. */
const kindOfChange = (text: string, cells: Cells): 'percent' | 'change' | null => {
  const numbers = cells.flatMap((cell) => (cell === undefined ? [] : [cellNumber(cell)])).filter((one) => one !== null)
  if (numbers.length === 0) return null
  const signs = numbers.filter(({ percent, value }) => percent || value === 0).length
  if (PERCENT.test(text) || signs === numbers.length)
    return numbers.every(({ value }) => value >= -100) ? 'percent' : null
  if (numbers.some(({ percent }) => percent)) return null
  // 起数增减 -21.0: a whole number all the same
  const whole = NUMBER.test(text) && numbers.every(({ value }) => Number.isInteger(value))
  return whole || !numbers.some(({ decimal }) => decimal) ? 'change' : NUMBER.test(text) ? null : 'percent'
}

interface Told {
  readonly columns: readonly Column[]
  readonly texts: readonly (readonly string[])[]
  readonly body: readonly (readonly GridCell[])[]
}

/** Whole numbers under 同比: changes in numbers where the head says so, per cent stands beside them, or last year's count proves it. */
const isNumberColumn = (column: Column, { columns, texts, body }: Told): boolean => {
  const text = texts[column.at]?.join('') ?? ''
  const own = text.replaceAll(/起数|人数|事故数/gu, '')
  if (NUMBER.test(own)) return true
  const alike = columns.filter(
    ({ quantity, severity, sector }) =>
      quantity === column.quantity && severity === column.severity && sector === column.sector,
  )
  if (alike.some(({ kind, basis }) => kind === 'percent' && basis === column.basis)) return true
  const count = alike.find(({ kind }) => kind === 'count')
  const before =
    count === undefined
      ? -1
      : texts.findIndex((parts, at) => at > count.at && at < column.at && EARLIER.test(parts.join('')))
  return (
    count !== undefined &&
    before >= 0 &&
    body.every((row) => {
      const [now, then, change] = [row[count.at], row[before], row[column.at]].map((cell) =>
        cell === undefined ? null : (cellNumber(cell)?.value ?? null),
      )
      return (
        now === null ||
        then === null ||
        change === null ||
        now === undefined ||
        then === undefined ||
        now - then === change
      )
    })
  )
}
