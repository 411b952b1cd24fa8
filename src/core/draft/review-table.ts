import type { IndicatorId } from '../domain/catalogue'
import { childrenOf } from '../domain/catalogue-index'
import type { SixPartForm } from './documents-table'
import type { LayoutTable } from './layout'
import { label, labelOf, slot } from './layout'

const GROUPS: readonly IndicatorId[] = ['reconsideration', 'litigation.direct', 'litigation.after-reconsideration']

/** Four results and 总计, which is the indicator of the group itself. */
const figuresOf = (form: SixPartForm, group: IndicatorId) => [
  ...childrenOf(form, group).map((row) => ({ indicator: row.indicator, head: row.label })),
  { indicator: group, head: '总计' },
]

/** Part 四 (行政复议、行政诉讼情况): one row of fifteen figures, the same in 2019 and 2021. */
export const reviewTable = (form: SixPartForm): LayoutTable => {
  const [reconsideration, ...litigation] = GROUPS.map((group) => ({ group, figures: figuresOf(form, group) }))
  const heads = reconsideration?.figures ?? []
  return {
    heading: '四、政府信息公开行政复议、行政诉讼情况',
    rows: [
      [
        label('行政复议', { colSpan: heads.length }),
        label('行政诉讼', { colSpan: litigation.flatMap(({ figures }) => figures).length }),
      ],
      [
        ...heads.map(({ head }) => label(head, { rowSpan: 2 })),
        ...litigation.map(({ group, figures }) => label(labelOf(form, group), { colSpan: figures.length })),
      ],
      litigation.flatMap(({ figures }) => figures.map(({ head }) => label(head))),
      GROUPS.flatMap((group) => figuresOf(form, group).map(({ indicator }) => slot(indicator, null))),
    ],
  }
}
