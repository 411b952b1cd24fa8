import type { ColumnId, FormId, FormRow, IndicatorId } from '../../domain/catalogue'
import { FORM_IDS } from '../../domain/catalogue'
import { FORM_COLUMNS, FORM_ROWS } from '../../domain/forms'
import { columnLabels, rowLabels } from '../../domain/forms/variants'
import { labelKey } from './label-key'

/** The rows of one form as the reader looks for them, and the keys of their labels. */
export interface FormGrammar {
  readonly form: FormId
  /** Rows but those of part 四 of the 2019 and 2021 forms and of 信息处理费收取情况, which are read by their columns. */
  readonly rows: readonly FormRow[]
  readonly keys: readonly (readonly string[])[]
  readonly rowsByKey: ReadonlyMap<string, readonly number[]>
  /** Value columns this form can print; the labels of one form's columns never name another's. */
  readonly columns: ReadonlySet<ColumnId>
}

const isReadByColumns = ({ form, section }: FormRow): boolean =>
  (section === 'review' || section === 'resources') && (form === '2019' || form === '2021')

const grammarOf = (form: FormId): FormGrammar => {
  const rows = FORM_ROWS[form].filter((row) => !isReadByColumns(row))
  const rowsByKey = new Map<string, number[]>()
  const keys = rows.map((row) => [...new Set(rowLabels(row).map(labelKey))])
  for (const [index, rowKeys] of keys.entries())
    for (const key of rowKeys) rowsByKey.set(key, [...(rowsByKey.get(key) ?? []), index])
  return { form, rows, keys, rowsByKey, columns: new Set(rows.flatMap((row) => row.columns)) }
}

/** Grammar of each generation, built once. */
export const GRAMMARS: Readonly<Record<FormId, FormGrammar>> = {
  '2008': grammarOf('2008'),
  '2014': grammarOf('2014'),
  '2019': grammarOf('2019'),
  '2021': grammarOf('2021'),
}

const COLUMNS: ReadonlyMap<string, ColumnId> = new Map(
  FORM_COLUMNS.flatMap((column) =>
    columnLabels(column).map((label): readonly [string, ColumnId] => [labelKey(label), column.id]),
  ),
)
const YEAR_COLUMN = /^20\d\d年(?:度|数|数据)?$/u

/** The value column a header names, else null: `本年收费金额(单位:万元)` → `amount`, `2009年度` → `current-period`. */
export const columnOf = (key: string): ColumnId | null =>
  COLUMNS.get(key) ?? (YEAR_COLUMN.test(key) ? 'current-period' : null)

/** Column labels that one generation only prints. */
export const DISCRIMINATING_COLUMNS: ReadonlyMap<string, FormId> = new Map<string, FormId>([
  ['本期实际', '2008'],
  ['本年累计', '2008'],
  ['历年累计', '2008'],
  ['本年新制作数量', '2019'],
  ['本年新公开数量', '2019'],
  ['对外公开总数量', '2019'],
  ['上一年项目数量', '2019'],
  ['本年增减', '2019'],
  ['采购项目数量', '2019'],
  ['采购总金额', '2019'],
  ['本年制发件数', '2021'],
  ['本年废止件数', '2021'],
  ['现行有效件数', '2021'],
  ['本年处理决定数量', '2021'],
  ['本年收费金额', '2021'],
])

/** Words that open the header of a table, by what they announce. */
export const HEADER_STARTS: ReadonlySet<string> = new Set([
  '信息内容',
  '指标',
  '统计指标',
  '指标名称',
  '统计指标名称',
  '项目名称',
  '申请人情况',
])
/** Heads of a column of running numbers or codes. */
export const SERIAL_HEADERS: ReadonlySet<string> = new Set(['序号', '代码', '编号'])
/** Heads of a column of units. */
export const UNIT_HEADERS: ReadonlySet<string> = new Set(['单位', '计量单位'])
/** Heads over the one figure of a row. */
export const VALUE_HEADERS: ReadonlySet<string> = new Set([
  '数量',
  '统计数',
  '数据',
  '数据统计数',
  '数值',
  '数据统计',
  '统计数据',
])
/** Printed around the columns of part 三, without a value of their own. */
export const HEADER_WORDS: ReadonlySet<string> = new Set(['法人或其他组织'])
const BALANCE = '本列数据的勾稽关系'
const ARTICLE = /^第?二十条第\(?[一二三四五六七八九]\)?项/u

/** The corner cell of part 三: （本列数据的勾稽关系为…）. */
export const isBalanceNote = (text: string): boolean => text.includes(BALANCE)

/** 第二十条第（一）项 opens a block of part 二 with its own header. */
export const isArticle = (text: string): boolean => text.length <= 24 && ARTICLE.test(text)

/** Column heads of part 四. */
export const REVIEW_GROUPS: ReadonlyMap<string, string> = new Map([
  ['行政复议', 'reconsideration'],
  ['行政诉讼', 'litigation'],
  ['未经复议直接起诉', 'litigation.direct'],
  ['复议后起诉', 'litigation.after-reconsideration'],
])
/** Outcome heads of part 四. */
export const REVIEW_OUTCOMES: ReadonlyMap<string, string> = new Map([
  ['结果维持', 'upheld'],
  ['维持结果', 'upheld'],
  ['结果纠正', 'corrected'],
  ['结果纠错', 'corrected'],
  ['纠正结果', 'corrected'],
  ['其他结果', 'other'],
  ['结果其他', 'other'],
  ['尚未审结', 'pending'],
  ['未审结', 'pending'],
  ['尚未结案', 'pending'],
])

/** Heads of the table 信息处理费收取情况, each over its one figure. */
export const FEE_HEADS: ReadonlyMap<string, IndicatorId> = new Map([
  ['通知收取件数', 'information-handling-fee.notices'],
  ['收费通知件数', 'information-handling-fee.notices'],
  ['发出收费通知件数', 'information-handling-fee.notices'],
  ['通知收取金额', 'information-handling-fee.noticed'],
  ['通知收取总金额', 'information-handling-fee.noticed'],
  ['收费通知总金额', 'information-handling-fee.noticed'],
  ['实际收取金额', 'information-handling-fee'],
  ['实际收取总金额', 'information-handling-fee'],
])

const ROW_KEYS: ReadonlyMap<string, readonly FormId[]> = new Map(
  FORM_IDS.flatMap((form) => [...GRAMMARS[form].rowsByKey.keys()]).map((key) => [
    key,
    FORM_IDS.filter((form) => GRAMMARS[form].rowsByKey.has(key)),
  ]),
)

const NO_FORMS: readonly FormId[] = []

/** Forms in which a label of this key is a row. */
export const formsWithRow = (key: string): readonly FormId[] => ROW_KEYS.get(key) ?? NO_FORMS

/** Is a label of this key a row of any form? */
export const isRowKey = (key: string): boolean => ROW_KEYS.has(key)

const STARTS: ReadonlySet<string> = new Set(
  [...ROW_KEYS.keys()].flatMap((key) => Array.from(key, (_letter, at) => key.slice(0, at + 1))),
)

/** Does a row of any form have a label that begins so, or is it one? */
export const isStartOfRowKey = (key: string): boolean => STARTS.has(key)

const KNOWN: ReadonlySet<string> = new Set([
  ...ROW_KEYS.keys(),
  ...COLUMNS.keys(),
  ...HEADER_STARTS,
  ...SERIAL_HEADERS,
  ...UNIT_HEADERS,
  ...VALUE_HEADERS,
  ...HEADER_WORDS,
  ...REVIEW_GROUPS.keys(),
  ...REVIEW_OUTCOMES.keys(),
  ...FEE_HEADS.keys(),
])

/** Is this key a row, a column or a header word of any form? */
export const isKnownKey = (key: string): boolean => KNOWN.has(key) || YEAR_COLUMN.test(key)
