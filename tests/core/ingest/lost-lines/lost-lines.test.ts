import { describe, expect, it } from 'vitest'
import { lostLines } from '../../../../src/core/ingest/lost-lines/lost-lines'
import { readText } from '../../../../src/readers/text'

/** Prose long enough for a line to be a whole report. */
const PROSE = '本年度我局坚持依法公开的原则，不断完善工作机制，拓宽公开渠道，细化职责分工，规范工作流程。'.repeat(8)
const behind = (text: string): readonly string[] => lostLines(`${PROSE}${text}`).slice(1)

describe('a report that lost its line breaks', () => {
  it('has each part, section and cell of its tables on a line again', () => {
    expect(
      behind(
        '二、主动公开政府信息情况 第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章 000行政规范性文件41236第二十条第（五）项信息内容本年处理决定数量行政许可518 三、收到和处理政府信息公开申请情况（一）申请的数量。我局共收到申请3件。',
      ),
    ).toEqual([
      '二、主动公开政府信息情况',
      '第二十条第（一）项',
      '信息内容',
      '本年制发件数',
      '本年废止件数',
      '现行有效件数',
      '规章',
      '000',
      '行政规范性文件',
      '41236',
      '第二十条第（五）项',
      '信息内容',
      '本年处理决定数量',
      '行政许可',
      '518',
      '三、收到和处理政府信息公开申请情况',
      '（一）申请的数量。我局共收到申请3件。',
    ])
  })

  it('keeps the number of the next row out of the figures', () => {
    const lines = behind(
      '申请人情况自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他（三）不予公开1.属于国家秘密00000002.其他法律行政法规禁止公开15000015（六）其他处理1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请0000000五、存在的主要问题及改进情况',
    )
    expect(lines.slice(9)).toEqual([
      '（三）不予公开',
      '1.属于国家秘密',
      '0000000',
      '2.其他法律行政法规禁止公开',
      '15000015',
      '（六）其他处理',
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      '0000000',
      '五、存在的主要问题及改进情况',
    ])
  })

  it('keeps labels whole that no form prints', () => {
    expect(
      behind(
        '附件：指标名称计量单位年末统计主动公开信息数条38其中：1、网站公开条312、信函、传真申请数条33、其他类型答复数条4接受群众举报数件5行政复议数件0。',
      ),
    ).toEqual([
      '指标名称',
      '计量单位',
      '年末统计',
      '主动公开信息数',
      '条',
      '38',
      '其中：1、网站公开',
      '条',
      '31',
      '2、信函、传真申请数',
      '条',
      '3',
      '3、其他类型答复数',
      '条',
      '4',
      '接受群众举报数',
      '件',
      '5',
      '行政复议数',
      '件',
      '0',
      '。',
    ])
  })

  it('parts the tables at its end from the words before them', () => {
    expect(behind('六、需要说明的事项与附表 指标名称单位数量主动公开信息数条12行政复议数件0')).toEqual([
      '六、需要说明的事项与附表',
      '指标名称',
      '单位',
      '数量',
      '主动公开信息数',
      '条',
      '12',
      '行政复议数',
      '件',
      '0',
    ])
  })

  it('has the cells of 信息处理费收取情况 on lines of their own', () => {
    expect(
      behind('五、信息处理费收取情况通知收取件数通知收取金额（元）实际收取金额（元）000六、存在的主要问题及改进措施'),
    ).toEqual([
      '五、信息处理费收取情况',
      '通知收取件数',
      '通知收取金额（元）',
      '实际收取金额（元）',
      '000',
      '六、存在的主要问题及改进措施',
    ])
  })

  it('leaves prose as it is, whatever words of the forms it uses', () => {
    const prose = `${PROSE}根据《条例》第二十条第（五）项，行政许可18件；行政复议、行政诉讼结果维持2件。一、二、三类事项均已公开。`
    expect(lostLines(prose)).toEqual([prose])
    expect(lostLines('二、主动公开政府信息情况规章000')).toEqual(['二、主动公开政府信息情况规章000'])
  })

  it('keeps the number of its line in the file', () => {
    const blocks = readText(
      `标题\n${PROSE}一、总体情况2023年，我局公开信息5条。二、主动公开政府信息情况无。三、其他需要报告的事项无。`,
    )
    expect(blocks.map(({ line, text }) => [line, text.slice(0, 12)])).toEqual([
      [1, '标题'],
      [2, PROSE.slice(0, 12)],
      [2, '一、总体情况'],
      [2, '2023年，我局公开信息'],
      [2, '二、主动公开政府信息情况'],
      [2, '无。'],
      [2, '三、其他需要报告的事项'],
      [2, '无。'],
    ])
  })
})
