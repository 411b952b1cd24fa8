import type { ColumnId, FormId, FormRow, Identity, IdentityTerm, IndicatorId } from './catalogue'
import { FORM_ROWS } from './forms'
import { APPLICANT_COLUMNS } from './forms/applicants'

/**
 * Arithmetic the form itself prints or implies. An identity whose terms all name their column is tested once and
 * carries the column of its left side in `columns`.
 */
export const identitiesOf = (form: FormId): readonly Identity[] => IDENTITIES[form]

const term = (indicator: IndicatorId, column?: ColumnId): IdentityTerm =>
  column === undefined ? { indicator, sign: 1 } : { indicator, column, sign: 1 }

const HIERARCHY_SOURCE: Readonly<Record<FormId, string>> = {
  '2008': '地方统计报表：总数与“其中”各项',
  '2014': '国办发〔2014〕32号附表：总数与分项',
  '2019': '国办公开办函〔2019〕60号附表：总计与分项',
  '2021': '国办公开办函〔2021〕30号附表：总计与分项',
}

/** Sums and subsets that follow from the indentation of the form; a heading has no value to compare with. */
const hierarchyIdentities = (form: FormId): readonly Identity[] =>
  FORM_ROWS[form]
    .filter((row) => !row.heading)
    .flatMap((row): readonly Identity[] => {
      const children = FORM_ROWS[form].filter((child) => child.parent === row.indicator && !child.heading)
      const base = { form, columns: null, source: HIERARCHY_SOURCE[form] }
      if (children.length === 0) return []
      if (row.children === 'additive')
        return [
          {
            ...base,
            id: `${form}:${row.indicator}=parts`,
            rule: 'parts-sum',
            relation: 'equal',
            left: [term(row.indicator)],
            right: children.map((child) => term(child.indicator)),
          },
        ]
      if (row.children === 'nested')
        return children.map((child) => ({
          ...base,
          id: `${form}:${child.indicator}<=${row.indicator}`,
          rule: 'part-within-whole',
          relation: 'at-most',
          left: [term(child.indicator)],
          right: [term(row.indicator)],
        }))
      return []
    })

/** 不同渠道和方式公开相同信息计1条: channels may overlap, but none can exceed the total. */
const channelIdentities = (): readonly Identity[] =>
  FORM_ROWS['2014']
    .filter((row) => row.parent === 'disclosure.channels')
    .map((row) => ({
      id: `2014:${row.indicator}<=disclosure.total`,
      rule: 'channel-within-total',
      form: '2014',
      relation: 'at-most',
      left: [term(row.indicator)],
      right: [term('disclosure.total')],
      columns: null,
      source: '国办发〔2014〕32号附表：不同渠道和方式公开相同信息计1条',
    }))

const isOutcome = (row: FormRow): boolean =>
  !row.heading &&
  row.section === 'outcomes' &&
  row.indicator !== 'requests.answered' &&
  row.indicator.startsWith('requests.')

const ONE_ROW_OTHER = 'requests.other-outcome'
/** Where it is printed, （六） has its three rows and the heading, if it is filled, is their sum. */
const LAST_OF_THREE = 'requests.other-outcome.other'

/** Total of outcomes where a report on the 2021 form prints （六）其他处理 as one row. */
const oneRowOther = (): Identity => ({
  id: '2021:requests.answered=outcomes-one-row-other',
  rule: 'outcomes-sum',
  form: '2021',
  relation: 'equal',
  left: [term('requests.answered')],
  right: [
    ...FORM_ROWS['2021']
      .filter((row) => isOutcome(row) && row.parent !== ONE_ROW_OTHER)
      .map((row) => term(row.indicator)),
    term(ONE_ROW_OTHER),
  ],
  columns: APPLICANT_COLUMNS,
  when: { indicator: LAST_OF_THREE, printed: false },
  source: '附表三（七）总计：（一）至（六）各项之和，（六）为一行',
})

/** Part 三 of the 2019 and 2021 forms: the printed balance, the total of outcomes, and the 总计 column. */
const requestIdentities = (form: '2019' | '2021'): readonly Identity[] => [
  {
    id: `${form}:requests-balance`,
    rule: 'requests-balance',
    form,
    relation: 'equal',
    left: [term('requests.received'), term('requests.carried-over')],
    right: [term('requests.answered'), term('requests.carried-forward')],
    columns: APPLICANT_COLUMNS,
    source: '表内勾稽关系：第一项加第二项之和，等于第三项加第四项之和',
  },
  {
    id: `${form}:requests.answered=outcomes`,
    rule: 'outcomes-sum',
    form,
    relation: 'equal',
    left: [term('requests.answered')],
    right: FORM_ROWS[form].filter(isOutcome).map((row) => term(row.indicator)),
    columns: APPLICANT_COLUMNS,
    ...(form === '2021' ? { when: { indicator: LAST_OF_THREE, printed: true } } : {}),
    source: '附表三（七）总计：（一）至（六）各项之和',
  },
  ...(form === '2021' ? [oneRowOther()] : []),
  ...FORM_ROWS[form]
    .filter((row) => row.columns.includes('total'))
    .map(
      (row): Identity => ({
        id: `${form}:${row.indicator}:total=applicants`,
        rule: 'applicants-sum',
        form,
        relation: 'equal',
        left: [term(row.indicator, 'total')],
        right: APPLICANT_COLUMNS.filter((column) => column !== 'total').map((column) => term(row.indicator, column)),
        columns: ['total'],
        source: '附表三总计列：自然人与法人或其他组织各列之和',
      }),
    ),
]

/** Every item counted in the total was published somewhere, and 其他方式 makes the list of channels exhaustive. */
const allChannels = (): Identity => ({
  id: '2014:disclosure.total<=channels',
  rule: 'total-within-channels',
  form: '2014',
  relation: 'at-most',
  left: [term('disclosure.total')],
  right: FORM_ROWS['2014'].filter((row) => row.parent === 'disclosure.channels').map((row) => term(row.indicator)),
  columns: null,
  source: '国办发〔2014〕32号附表一（二）：各渠道和方式，含“其他方式”',
})

/** A normative document published in a year was usually issued in it; older ones may be published too. */
const publishedDocuments = (): Identity => ({
  id: '2014:disclosure.normative<=normative.issued',
  rule: 'published-within-issued',
  form: '2014',
  relation: 'at-most',
  left: [term('disclosure.normative')],
  right: [term('normative.issued')],
  columns: null,
  source: '国办发〔2014〕32号附表一（一）：主动公开规范性文件数、制发规范性文件总数',
})

/** What was issued and not repealed is in force at the end of the year. */
const stockIdentities = (): readonly Identity[] =>
  FORM_ROWS['2021']
    .filter((row) => row.columns.includes('in-force'))
    .map((row) => ({
      id: `2021:${row.indicator}:issued-repealed<=in-force`,
      rule: 'stock-covers-flow',
      form: '2021',
      relation: 'at-most',
      left: [term(row.indicator, 'issued'), { ...term(row.indicator, 'repealed'), sign: -1 }],
      right: [term(row.indicator, 'in-force')],
      columns: ['in-force'],
      source: '附表二第二十条第（一）项：本年制发件数、本年废止件数、现行有效件数',
    }))

/** 对外公开总数量 is a stock and contains what was newly published. */
const publishedIdentities = (): readonly Identity[] =>
  FORM_ROWS['2019']
    .filter((row) => row.columns.includes('total-published'))
    .map((row) => ({
      id: `2019:${row.indicator}:newly-published<=total-published`,
      rule: 'newly-published-within-total',
      form: '2019',
      relation: 'at-most',
      left: [term(row.indicator, 'newly-published')],
      right: [term(row.indicator, 'total-published')],
      columns: ['newly-published'],
      source: '附表二第二十条第（一）项：本年新公开数量与对外公开总数量',
    }))

/** Columns of the 2008 form that each contain the one before: the period, the year, all years. */
const PERIODS_2008: readonly (readonly [ColumnId, ColumnId])[] = [
  ['current-period', 'year-to-date'],
  ['year-to-date', 'all-years'],
  ['current-period', 'all-years'],
]

/** What was counted in a period was counted in the longer one too. */
const periodIdentities = (): readonly Identity[] =>
  FORM_ROWS['2008'].flatMap(({ indicator }) =>
    PERIODS_2008.map(
      ([shorter, longer]): Identity => ({
        id: `2008:${indicator}:${shorter}<=${longer}`,
        rule: 'part-within-whole',
        form: '2008',
        relation: 'at-most',
        left: [term(indicator, shorter)],
        right: [term(indicator, longer)],
        columns: [shorter],
        source: '地方统计报表：本期实际、本年累计、历年累计各列',
      }),
    ),
  )

const IDENTITIES: Readonly<Record<FormId, readonly Identity[]>> = {
  '2008': [...hierarchyIdentities('2008'), ...periodIdentities()],
  '2014': [...hierarchyIdentities('2014'), ...channelIdentities(), allChannels(), publishedDocuments()],
  '2019': [...requestIdentities('2019'), ...hierarchyIdentities('2019'), ...publishedIdentities()],
  '2021': [...requestIdentities('2021'), ...hierarchyIdentities('2021'), ...stockIdentities()],
}
