import type { CompareWords } from './words'

export const words: CompareWords = {
  modes: { legend: '比较方式', pair: '两份报告逐项', peers: '几个单位并列', rollUp: '地区与下级合计' },
  title: '比较两份报告',
  sentence: (base, other) => `${other}，与${base}相比`,
  intro: '任选两份年度报告，逐项对照。差额是后者减前者；跨表格版本时按项目对照表，不可比的说明原因，不计算。',
  choose: '选择报告',
  sides: { base: '基准', other: '对照' },
  agency: (side) => `${side}：单位`,
  report: (side) => `${side}：报告`,
  noneChosen: '请选择',
  swap: '对调',
  onlyDiffering: '只列有差别或不可比的项目',
  same: '两边是同一份报告。',
  incomplete: '请选择两份报告。',
  absent: (ids) => `这里没有编号为 ${ids.join('、')} 的报告，请另选。`,
  summary: (all, differing, oneSided, incomparable) =>
    `共 ${all} 项，${differing} 项数值不同，${oneSided} 项一方没有数字，${incomparable} 项不可比`,
  nothingDiffers: '没有有差别或不可比的项目。',
  columns: { difference: '差额', percent: '增减比例' },
  section: (section) => `对照：${section}`,
  note: (threshold) => `基数小于 ${threshold} 或为 0 时只给差额，不给百分比；空白、横线不是 0。`,
  noValue: { base: '基准无数字', other: '对照无数字', both: '均无数字' },
  bound: '约数，不计算',
  smallBase: (threshold) => `基数小于 ${threshold}`,
  zeroBase: '基数为 0',
  incomparable: (relation, reason) => (reason === '' ? relation : `${relation}：${reason}`),
}
