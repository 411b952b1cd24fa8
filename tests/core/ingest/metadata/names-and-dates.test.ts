import { describe, expect, it } from 'vitest'
import { parseReport } from '../../../../src/core/ingest/parse-report'
import { readDocument } from '../../../../src/readers/read-document'

const read = (...lines: readonly string[]) =>
  parseReport(readDocument(new TextEncoder().encode(lines.join('\n')), 'report.txt'), 'test').metadata

describe('years and days in words', () => {
  it.each(['二〇二一年度', '二○二一年度', '二零二一年'])('a title of %s is of 2021', (year) => {
    const { agency, year: read2021 } = read(`清河县财政局${year}政府信息公开工作年度报告`, '主动公开信息15条。')
    expect([agency?.value, read2021?.value, read2021?.place?.start]).toEqual(['清河县财政局', 2021, 6])
  })

  it('a day signed in words is the day of publication', () => {
    const { published } = read(
      '清河县财政局2021年政府信息公开工作年度报告',
      '清河县财政局(盖章)',
      '二〇二二年元月二十八日',
    )
    expect([published?.value, published?.printed]).toEqual(['2022-01-28', '二〇二二年元月二十八日'])
  })

  it('three digits in words before 年 are no year', () => {
    expect(read('清河县财政局政府信息公开年报', '一二〇二一年。').year).toBeNull()
  })
})

describe('the year of a report', () => {
  it('is not the one its unanswered requests go on in', () => {
    expect(read('一、总体情况', '受理政府信息公开申请21件,余3件转2024年度办理。').year).toBeNull()
  })

  it('is not the year of the day the report opens with', () => {
    const { year } = read('2019年3月4日本年度报告由清河新区管委会编制。', '清河新区管委会2018年共公开政府信息76条。')
    expect(year?.value).not.toBe(2019)
  })
})

describe('the day of publication', () => {
  it('is that of 发布日期, and only without one that of 成文日期', () => {
    const made = '公文生成日期:2022-03-28'
    const title = '清河镇人民政府2021年政府信息公开工作年度报告'
    expect(read(made, '发布日期:2022-01-17', title, '主动公开3条。').published?.value).toBe('2022-01-17')
    expect(read(made, title, '统计时间:2021年1月1日至2021年12月31日。').published?.value).toBe('2022-03-28')
  })
})

describe('a day with its clock', () => {
  it('goes before the day the text was made, and may have gaps', () => {
    const title = '清河县审计局2014年政府信息公开工作年度报告'
    expect(read('公文生成日期:2015-01-05', title, '时间:2015-01-07 15:12').published?.value).toBe('2015-01-07')
    expect(read(title, '发布日期: 2024- 01- 22 17: 11 访问次数:').published?.value).toBe('2024-01-22')
  })
})

describe('a line of nothing but a year', () => {
  it('is no damaged day', () => {
    const { diagnostics } = parseReport(
      readDocument(new TextEncoder().encode('2005年\n清河县财政局政府信息公开年报\n主动公开信息15条。'), 'report.txt'),
      'test',
    )
    expect(diagnostics.map(({ code }) => code)).not.toContain('date-damaged')
  })

  it('in brackets behind its label is the day of publication', () => {
    const { published } = read('2020年清河市水利局政府信息公开工作年度报告', '发布日期:[2021-01-28]', '主动公开3条。')
    expect(published?.value).toBe('2021-01-28')
  })
})

describe('names of bodies', () => {
  it.each([
    ['编制完成《清河县乡村振兴局2023年政府信息公开工作年度报告》,数据自2023年1月1日起。', '清河县乡村振兴局'],
    ['现公开清河经济开发区信息公开2018年度报告。', '清河经济开发区'],
    ['如对本报告有任何疑问,请与清河市人民防空办公室秘书处联系。', '清河市人民防空办公室'],
    ['如对本报告有任何疑问,可与清河县中医院行政办公室联系,电话:6818105。', '清河县中医院'],
    ['现公开清河住房保障部(含保障中心)2009年政府信息公开工作年度报告。', '清河住房保障部'],
    ['现发布《清河省2019年度政府信息公开工作报告》。', '清河省'],
    ['公众如需进一步咨询了解相关信息,请与清河镇人民政府联系(地址:清河村)。', '清河镇人民政府'],
    ['2019年,清河街道办事处高度重视政府信息公开工作。', '清河街道办事处'],
  ])('stand in %s', (sentence, name) => {
    expect(read('一、总体情况', sentence, '主动公开政府信息15条。').agency?.value).toBe(name)
  })

  it('have their place from whom to ask, where the title has none', () => {
    const { agency } = read(
      '2020年卫生健康委员会政府信息公开工作年度报告',
      '如对本报告有任何疑问,请与清河市卫生健康委办公室联系。主动公开15条。',
    )
    expect(agency?.value).toBe('清河市卫生健康委')
  })

  it('are not those of a guide or a catalogue that was written', () => {
    const { agency } = read('一、总体情况', '我局编制了《清河市交通局信息公开指南》,主动公开政府信息15条。')
    expect(agency).toBeNull()
  })

  it('are found in the line of the title, not in that of the column of the site', () => {
    const { agency, title } = read(
      '标题: 清河县人防办2011年度政府信息工作公开年度报告',
      '栏目: 政府信息公开年报',
      '主动公开信息3条。',
    )
    expect([agency?.value, title]).toEqual(['清河县人防办', '清河县人防办2011年度政府信息工作公开年度报告'])
  })

  it('stand before a subject that a line breaks in two', () => {
    const { agency, year } = read('2023年清河县人民政府城北街道政府信息', '公开工作年度报告', '主动公开信息3条。')
    expect([agency?.value, year?.value]).toEqual(['清河县人民政府城北街道', 2023])
  })

  it('share their 政府 with what they disclose, and have no verb before them', () => {
    const { agency } = read(
      '2010年白石镇人民政府信息公开工作年度报告',
      '根据《中华人民共和国政府信息公开条例》要求,特向社会公布白石镇人民政府2010年政府信息公开工作年度报告。主动公开3条。',
    )
    expect(agency?.value).toBe('白石镇人民政府')
  })

  it.each([
    ['现特向社会公布2023年度清河市市场监督管理局信息公开工作年度报告。', '清河市市场监督管理局'],
    ['现向社会公开《清河市城市管理执法局2023年政府信息公开工作年度报告》。', '清河市城市管理执法局'],
    ['来 源: | 清河市统计局 | 发布机构: | 清河市统计局 |', '清河市统计局'],
    ['按照印发格式的通知要求,清河市云溪生态环境局编制了本报告。', '清河市云溪生态环境局'],
    ['特向社会公布本年度清河新区管委会政府信息公开工作年度报告。', '清河新区管委会'],
    ['按照要求,结合2023年清河市公安局政府信息公开工作编制本年度报告。', '清河市公安局'],
    ['根据省政府办公厅要求,结合清河市市场监管局政府信息公开年度工作情况编制年度报告。', '清河市市场监管局'],
    ['编制发布清河市市场监管局2023年度政府信息公开报告。', '清河市市场监管局'],
  ])('stand in the sentence %s', (sentence, name) => {
    expect(read(sentence, '2023年主动公开政府信息31条。').agency?.value).toBe(name)
  })

  it('do not begin with the words that ask to call them', () => {
    const { agency } = read(
      '本年度报告统计期限为2023年1月1日至12月31日。如有疑问,请联系清河市云溪区春山街道办事处(电话:5551234)。',
      '2023年,春山街道办事处主动公开信息31条。',
    )
    expect(agency?.value).toBe('清河市云溪区春山街道办事处')
  })

  it.each(['中国人民银行清河市中心支行', '中国银监会'])('%s is one', (name) => {
    expect(read(`${name}2013年政府信息公开工作年度报告`, '主动公开信息31条。').agency?.value).toBe(name)
  })

  it('cut short in the title are those signed in full below the report', () => {
    const text = ['财金局2016年政府信息公开年度报告', '2016年主动公开信息31条。', '清河市财政金融局', '2017年1月9日']
    expect(read(...text).agency?.value).toBe('清河市财政金融局')
    expect(read(text[0] ?? '', '2016年主动公开信息31条。', '清河市水利局').agency?.value).toBe('财金局')
  })

  it('are as the report signs them, not as the site names its place today', () => {
    const text = [
      '清河新区卫生局',
      '卫生局2009年政府信息公开年度报告',
      '主动公开信息3条。',
      '清河县卫生局',
      '2010年4月9日',
    ]
    expect(read(...text).agency?.value).toBe('清河县卫生局')
  })

  it('with half a bracket, as a wrapped line leaves it, are none and stop nothing', () => {
    const text = [
      '2016年政府信息公开工作年度报告',
      '如有疑问请与我局(县统计局办公室',
      ')清河县统计局',
      '主动公开信息3条。',
    ]
    expect(read(...text).agency?.value ?? null).not.toBe(')清河县统计局')
    expect(read('卫健局(县疾控局)2022年政府信息公开工作年度报告', '我局公开3条。').agency?.value).toBe(
      '卫健局(县疾控局)',
    )
  })

  it('stand below 发布机构 where labels have a row of their own, in pipes and in a table', () => {
    const sentence = '特向社会公布2009年度信息公开年度报告。2009年主动公开政府信息14条。'
    const piped = ['索引号 | 公开方式 | 发布机构 |', '1162/2010-23 | 主动公开 | 清河县白石镇人民政府 |', sentence]
    expect(read(...piped).agency?.value).toBe('清河县白石镇人民政府')
    const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
    const table = `<table>${row('索引号', '发布机构', '发文日期')}${row('1', '清河县水利局', '2023-01-12')}</table>`
    const page = `<html><body>${table}<h1>2022年政府信息公开工作年度报告</h1>${`<p>${sentence}</p>`.repeat(9)}</body></html>`
    expect(read(page).agency?.value).toBe('清河县水利局')
  })

  it('stand in the sentence that says whom to ask, where nothing else names the body', () => {
    const { agency } = read('主动公开信息3条。', '如对本报告有疑问,请与清河县卫生健康局联系。联系电话:0000-0000000。')
    expect(agency).toMatchObject({ value: '清河县卫生健康局', inferred: true })
  })

  it('do not make a title of the number a page has in its index, which holds a year', () => {
    const { title, year, published } = read(
      '索引号:000000000/2016-00001 | 主题分类:综合政务/政府信息公开年报',
      '文号 | 成文日期:2016-03-31 | 发布日期:2016-04-08',
      '数据的统计限自2015年1月1日——2015年12月31日止。',
    )
    expect([title, year?.value, published?.value]).toEqual([null, 2015, '2016-04-08'])
  })

  it.each([
    ['· 标题: 清河县水务局2023年政府信息公开工作年度报告', '清河县水务局'],
    ['信息名称 | 清河县水务局2023年政府信息公开工作年度报告 | 发布机构 | 清河市给排水公司 |', '清河县水务局'],
  ])('stand in a title that has a label: %s', (line, name) => {
    const { agency, title } = read(line, '主动公开信息3条。')
    expect([agency?.value, title]).toEqual([name, '清河县水务局2023年政府信息公开工作年度报告'])
  })

  it('are the subject of the first sentence where nothing else names the body, a company too', () => {
    const { agency, period } = read(
      '2024年,清河市水务集团有限公司严格贯彻落实《条例》。',
      '起止时间为2024年1月1日至12月31日。',
    )
    expect([agency?.value, period?.period.kind]).toEqual(['清河市水务集团有限公司', 'year'])
  })

  it.each([
    ['我局编制并向社会公开清河市清江区人力资源局2023年度政府信息公开工作年度报告。', '清河市清江区人力资源局'],
    ['按照文件精神,特编制清河市司法局2018年政府信息公开年度报告。', '清河市司法局'],
    ['根据《条例》的要求,制定清江区人力资源局2023年政府信息公开工作年度报告。', '清江区人力资源局'],
    ['如对本报告有任何疑问,请与清河大学党政办公室联系。', '清河大学'],
  ])('stand in the preface: %s', (line, name) => {
    expect(read(line, '主动公开信息3条。').agency?.value).toBe(name)
  })

  it('have the place before them that the preface tells, without its verb', () => {
    const { agency } = read(
      '市人民政府办公室2025年政府信息公开工作年度报告',
      '根据要求,现公开清河市人民政府办公室2025年政府信息公开工作年度报告。',
    )
    expect(agency?.value).toBe('清河市人民政府办公室')
  })

  it('stand in the title a page names as such, which may leave out that it is a report', () => {
    const { title } = read('标题: 清河县卫生局2011年度政府信息公开', '主动公开信息3条。')
    expect(title).toBe('清河县卫生局2011年度政府信息公开')
  })

  it('stand before the year in the line above a title that breaks behind it', () => {
    const broken = read('清河市人民政府2016年', '政府信息公开工作年度报告', '清河市人民政府办公室', '2017年3月')
    expect([broken.agency?.value, broken.year?.value]).toEqual(['清河市人民政府', 2016])
  })

  it('stand in a row of labels that only white space parts, the day of publication behind the title', () => {
    const labelled = read('发布机构 清河市人民政府办公室 发文日期 2018-02-26', '2017年政府信息公开年度报告')
    expect([labelled.agency?.value, labelled.published?.value]).toEqual(['清河市人民政府办公室', '2018-02-26'])
    expect(read('2010年清河县城关镇政府信息公开年度报告 2011-01-28').published?.value).toBe('2011-01-28')
  })

  it('are those of the place a title names, not of the office that published it', () => {
    const titleOf = (title: string) => read('发布机构: 清河新区管委会办公室', title).agency
    expect(titleOf('清河新区2016年政府信息公开工作年度报告')).toMatchObject({ value: '清河新区', inferred: false })
    expect(titleOf('清河新区管委会办公室2016年政府信息公开工作年度报告')?.value).toBe('清河新区管委会办公室')
    expect(read('发布机构: 清河市人民政府', '清河市2016年政府信息公开年度报告').agency?.value).toBe('清河市人民政府')
  })

  it('stand in brackets under the title', () => {
    expect(read('2021年度政府信息公开工作年度报告', '(清河县水利局)').agency?.value).toBe('清河县水利局')
  })

  it('keep the other name behind them in brackets, but no seal', () => {
    const titled = read('清河县卫生健康局(县疾病预防控制局)2022年政府信息公开工作年度报告')
    expect(titled.agency?.value).toBe('清河县卫生健康局(县疾病预防控制局)')
    expect(read('2022年政府信息公开工作年度报告', '主动公开3条。', '清河县财政局(公章)').agency?.value).toBe(
      '清河县财政局',
    )
  })

  it.each([
    '清河大学2019-2020学年',
    '清河交通投资集团2021年度',
    '清河县第一中学2021年度',
    '清河二中2021年度',
    '国家统计局清河调查队2021年',
  ])('%s信息公开工作年度报告 names its body', (before) => {
    expect(read(`${before}信息公开工作年度报告`, '主动公开信息3条。').agency?.value).toBe(before.replace(/2.*$/u, ''))
  })
})

describe('whose report it is', () => {
  it('is said by the full name behind which the short one of the title stands', () => {
    const { agency } = read(
      '市残联政府信息公开工作年度报告',
      '2022年,东江市残疾人联合会(以下简称 “市残联”)公开信息8条。',
    )
    expect([agency?.value, agency?.inferred]).toEqual(['东江市残疾人联合会', false])
  })

  it('is no office of the body that is to be asked', () => {
    const asked = (body: string) =>
      read('一、总体情况', `如对本报告有疑问,请与${body}联系(电话:1234567)。`, '2022年,公开信息8条。').agency?.value
    expect(asked('清河乡人民政府党建办')).toBe('清河乡人民政府')
    expect(asked('东江区城东街道党群服务中心')).toBe('东江区城东街道')
    expect(asked('清河乡党政综合办公室')).toBe('清河乡')
    expect(asked('城东街道办事处')).toBe('城东街道办事处')
  })

  it('stands behind the address of the place to ask', () => {
    const { agency } = read(
      '一、总体情况',
      '如对本报告有疑问,请与本单位政府信息公开受理机构联系,地址:东江市清河乡人民政府党政综合办公室,电话:1234567。',
    )
    expect([agency?.value, agency?.inferred]).toEqual(['东江市清河乡人民政府', true])
  })

  it('is the place where its government reports, in a title broken before 年度报告 and behind 编制', () => {
    expect(read('清河镇政府2022年信息公开工作年度报告', '公开信息8条。').agency?.value).toBe('清河镇')
    expect(read('东江县文广新局2013年度信息公开工作', '年度报告', '公开信息8条。').agency?.value).toBe('东江县文广新局')
    expect(read('结合我镇实际,编制东江县清河镇2014年政府信息公开工作年度报告。', '公开8条。').agency?.value).toBe(
      '东江县清河镇',
    )
  })

  it('and its day stand in a list of labels with bullets', () => {
    const { agency, published } = read(
      '• 发布机构',
      '• 东江市交通运输局',
      '• 发布日期',
      '• 2014-02-06',
      '2013年度政府信息公开工作年度报告',
    )
    expect([agency?.value, published?.value]).toEqual(['东江市交通运输局', '2014-02-06'])
  })
})

describe('a day without a label', () => {
  it.each(['2016-03-28 12:00 来源: 发布机构:', '2016年03月28日来源:1', '东江政府网 2016年3月28日 来源:市农业局'])(
    'stands under the title beside the source: %s',
    (line) => {
      expect(read('东江市农业局2015年政府信息公开年度报告', line, '公开信息8条。').published?.value).toBe('2016-03-28')
    },
  )

  it('may be an item of the list under the title', () => {
    const { agency, published } = read(
      '• 2016-03-28',
      '根据《条例》规定,向社会公布2015年东江县农业局政府信息公开工作年度报告。',
    )
    expect([agency?.value, published?.value]).toEqual(['东江县农业局', '2016-03-28'])
  })

  it('is none of publication within a sentence', () => {
    const { published } = read(
      '东江市农业局2015年政府信息公开年度报告',
      '2016年3月28日召开会议,来源广泛。',
      '公开8条。',
    )
    expect(published).toBeNull()
  })
})

describe('the period', () => {
  it.each(['本报告时间为2016年1月1日至12月31日。', '所列数据为本机关自2016年1月1日起至12月31日止的数据。'])(
    'is stated by %s',
    (line) => {
      const { period } = read('东江市农业局2016年政府信息公开年度报告', line)
      expect([period?.firstDay, period?.lastDay]).toEqual(['2016-01-01', '2016-12-31'])
    },
  )
})
