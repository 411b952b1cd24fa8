import type { RollUpWords } from './words'

/** 地区与下级合计的用语。 */
export const words: RollUpWords = {
  title: (region) => `${region}与其下级地区的合计`,
  intro:
    '本地区自己报告的数，与收录到的下级地区全域数字的合计并列。两者从不相加；差额照列，不说明原因，也不说谁对谁错。',
  choose: '选择地区和指标',
  region: '地区',
  item: '指标',
  card: (item, year) => `${year} 年${item}`,
  note: '虚线是本地区自己报告的数。只有写明全域的数字计入合计；办公室（厅）自身的数字不与全域数字相加。',
  own: (region) => `${region}自己报告`,
  sum: (counted, of) => `下级合计（${counted}/${of} 个地区）`,
  said: '{name} {value}',
  difference: '差额（自己报告 − 下级合计）',
  columns: { figure: '数字', state: '是否计入', report: '报告单位' },
  states: {
    counted: '计入',
    'no-report': '未收录',
    'no-value': '没有数字',
    approximate: '约数，不计入',
    'own-office': '办公室（厅）自身的数字，不计入',
    'extent-unstated': '未写明是政府自身还是全域，不计入',
    'other-unit': '单位不同，不计入',
    'other-form': '表格版本不同，不计入',
  },
  apart: (state, figure) => `${figure}（${state}）`,
  partial: (counted, of) => `合计不完整：已知 ${of} 个下级地区，只计入 ${counted} 个。`,
  left: (state, regions) => `${state}：${regions}`,
  knownOnly: '下级地区只按收录单位的名称认定，实际可能更多。',
  unplaced: (agencies) => `从名称看不出属于哪个地区，没有列入：${agencies}`,
  noFamily: '收录的报告里没有可以认定的上下级地区。',
  noParts: (region) => `没有收录可以认定属于“${region}”的下级地区`,
  otherItem: '链接所选的指标在这些地区没有数字，改列下面的指标。',
  noItem: '这些地区没有可以相加的数字。',
}
