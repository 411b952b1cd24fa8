import type { FormRow } from '../domain/catalogue'
import { columnLabel, rowsOfForm } from '../domain/catalogue-index'
import type { LayoutTable } from './layout'
import { label, slotsOf, text } from './layout'

/** What the notice prints in brackets after a label, by row. */
const NOTES_2014: Readonly<Record<string, string>> = {
  'disclosure.total': '（不同渠道和方式公开相同信息计1条）',
  'response.hot-topics': '（不同方式回应同一热点或舆情计1次）',
  'resources.staff.full-time': '（不包括政府公报及政府网站工作人员数）',
  'resources.funds': '（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）',
}

const LAST_MARK = /(?:（[一二三四]）|\d|^[一二三四五六七八九]|其中)$/u

/** Enumerator as the form prints it before the label: 一、 （二） 3. 其中： */
const enumeratorOf = ({ ordinal }: FormRow): string => {
  const mark = LAST_MARK.exec(ordinal)?.[0] ?? ''
  if (mark === '其中') return '其中：'
  if (/\d/u.test(mark)) return `${mark}.`
  return mark.length === 1 ? `${mark}、` : mark
}

/** 《政府信息公开情况统计表》 (国办发〔2014〕32号): 统计指标, 单位, 统计数. */
export const statisticsTable2014 = (): LayoutTable => ({
  heading: '附表 政府信息公开情况统计表',
  rows: [
    [label('统计指标'), label('单位'), label('统计数')],
    ...rowsOfForm('2014').map((row) => {
      const name = label(`${enumeratorOf(row)}${row.label}${NOTES_2014[row.indicator] ?? ''}`)
      return row.heading
        ? [name, text('——'), text('')]
        : [name, text(row.unit ?? ''), ...slotsOf('2014', row.indicator)]
    }),
  ],
})

const COLUMNS_2008 = ['current-period', 'year-to-date'] as const

/** The local form most others derive from (定西市 附件3): 指标名称, 计量单位, 代码, 本期实际, 本年累计. */
export const statisticsTable2008 = (): LayoutTable => ({
  heading: '政府信息公开情况统计报表',
  rows: [
    [
      label('指标名称'),
      label('计量单位'),
      label('代码'),
      ...COLUMNS_2008.map((column) => label(columnLabel('2008', column))),
    ],
    ...rowsOfForm('2008')
      .filter((row) => !row.optional)
      .map((row) => [
        label(row.label),
        text(row.unit ?? ''),
        text(row.ordinal),
        ...slotsOf('2008', row.indicator).filter(({ figure }) =>
          COLUMNS_2008.some((column) => column === figure?.column),
        ),
      ]),
  ],
})
