import type { NormalTable } from '../normal-document'

const SUM = /^(?:全[省市州盟县区旗镇乡])?(?:合计|总计)$/u
/** Words in the head that name no body. */
const PLAIN = /^(?:|序号|统计指标|指标|指标名称|项目|内容|单位|计量单位|代码|备注)$/u
const BODY = /(?:局|委|办|厅|部|院|所|队|中心|政府|街道|办事处|公司|[省市州盟县区旗镇乡])$/u
const FEWEST_BODIES = 2

/**
 * The column of a table of several bodies that holds their sum: its head says 合计 or 总计, every other head names a body.
 * null where any head is of another kind, so that nothing is known of what the sum is of.
 */
export const sumColumnOf = (rows: NormalTable['rows']): number | null => {
  for (const row of rows) {
    const heads = row.map(({ text }, column) => ({ text: text.replaceAll(/\s/gu, ''), column }))
    const named = heads.filter(({ text }) => !PLAIN.test(text))
    const sums = named.filter(({ text }) => SUM.test(text))
    const bodies = named.filter(({ text }) => !SUM.test(text) && BODY.test(text))
    const [sum] = sums
    if (sums.length === 1 && sum !== undefined && bodies.length >= FEWEST_BODIES && bodies.length === named.length - 1)
      return sum.column
  }
  return null
}
