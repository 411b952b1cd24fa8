import type { DraftWords } from './words'

export const words: DraftWords = {
  loading: '正在载入…',
  title: '起草与发布前检查',
  intro: '按现行格式填写，上年结转自动带入，边填边核对；稿件只保存在这台电脑的浏览器里。',
  start: {
    heading: '起草一份年度报告',
    agency: '编制机关',
    year: '报告年度',
    form: '格式',
    begin: '开始起草',
    needsAgency: '请写明编制机关。',
    needsYear: '报告年度应为四位数字。',
    before: (held, agency, year) => {
      if (held === 0) return `没有找到 ${year} 年度报告，结转数需自行填写；也可以先导入上一年度报告。`
      return held === 1
        ? `找到${agency} ${year} 年度报告，结转数将自动带入。`
        : `已收录 ${held} 份${agency} ${year} 年度报告，不能确定以哪一份为准，结转数需自行填写；也可以先移除多余的一份。`
    },
    loadFailed: '上一年度报告未能载入，结转数需自行填写。',
  },
  parts: {
    preface: '编制说明',
    overview: '总体情况',
    problems: '存在的主要问题及改进情况',
    other: '其他需要报告的事项',
  },
  partHint: '每段一行。',
  carried: (year) => `承 ${year} 年度`,
  carriedFrom: (figure, year) => `承 ${year} 年度：${figure}`,
  figureName: (row, column) => (column === '' ? row : `${row}，${column}`),
  notANumber: '不是可以确认的数字',
  contradicts: '与其他数字矛盾',
  tools: {
    heading: '稿件',
    word: '导出 Word',
    page: '导出网页',
    print: '打印检查表',
    discard: '放弃这份稿件',
    discarded: '稿件已放弃。',
    undo: '恢复',
    kept: '已保存在本机浏览器',
    notKept: '浏览器不允许保存，关闭页面后稿件会丢失，请及时导出。',
  },
  findings: {
    heading: '核对',
    none: '目前没有矛盾。',
    summary: (found, held, untold) => `矛盾 ${found} 处，成立 ${held} 处，无法判断 ${untold} 处。`,
    goTo: (figure) => `到${figure}`,
  },
  checklist: {
    heading: '发布前检查表',
    note: '由年报通按稿件自动核对；“人工”各项请逐项确认。空白不作 0 计算。',
    states: { done: '通过', open: '待办', 'by-hand': '人工' },
    identified: (agency, year) => `标题写明编制机关和年度：${agency}，${year} 年度`,
    period: (first, last) => `统计期限为 ${first} 至 ${last}`,
    noPeriod: '编制说明没有写明统计期限（应为 1 月 1 日至 12 月 31 日）',
    filled: (filled, all) => `统计表已填写：${filled} / ${all}`,
    blanks: (count) => `统计表还有 ${count} 格空白；没有发生的请填 0`,
    unreadable: (count) => `统计表有 ${count} 格填的不是可以确认的数字，未参加任何核对`,
    prose: '文字部分均已撰写',
    proseMissing: (parts) => `尚未撰写：${parts.join('；')}`,
    arithmetic: (held) => `勾稽关系成立 ${held} 处，没有矛盾`,
    arithmeticFails: (count) => `有 ${count} 处矛盾需要核实`,
    carryHolds: (year) => `上年结转与 ${year} 年度报告一致`,
    carryFails: (count, year) => `有 ${count} 处与 ${year} 年度报告不一致`,
    carryUnknown: (year) => `没有 ${year} 年度报告可比，请人工核对结转数`,
    deadline: (year) => `公布时限：政府部门 ${year} 年 1 月 31 日前，政府 ${year} 年 3 月 31 日前（条例第四十九条）`,
    secrecy: '已作公开前审查，不含国家秘密、商业秘密和个人隐私',
    approval: '已经本机关负责人审定',
    signatures: ['编制人', '审核人', '负责人', '日期'],
  },
}
