import { describe, expect, it } from 'vitest'
import { parseReport } from '../../../../src/core/ingest/parse-report'
import { readDocument } from '../../../../src/readers/read-document'

const read = (text: string, name = 'report.txt') =>
  parseReport(readDocument(new TextEncoder().encode(text), name), 'test').metadata

describe('agency', () => {
  it('is what the title names before the year', () => {
    expect(read('清河市水务局2018年政府信息公开工作年度报告\n一、概述').agency?.value).toBe('清河市水务局')
  })
  it('is what the title names after the year', () => {
    expect(read('2020年清河市人民政府办公厅政府信息公开工作年度报告').agency?.value).toBe('清河市人民政府办公厅')
  })
  it('stands before a title that breaks inside its subject', () => {
    const text = '清河市白水街道办事处2023年度政府\n信息公开工作年度报告\n一、总体情况'
    expect([read(text).agency?.value, read(text).year?.value]).toEqual(['清河市白水街道办事处', 2023])
  })
  it('stands before a year in the middle of the title', () => {
    expect(read('清河市农业局政府信息公开工作2022年度报告\n主动公开信息3条。').agency?.value).toBe('清河市农业局')
  })
  it('stands behind 现公布 and the year', () => {
    const text = '根据条例的规定,现公布2012年白石镇政府信息公开工作年度报告。\n2012年我镇主动公开信息21条。'
    expect(read(text).agency?.value).toBe('白石镇')
  })
  it('stands on the line beside a title that has none', () => {
    expect(read('清河市发展和改革委员会\n2016年政府信息公开年度报告').agency?.value).toBe('清河市发展和改革委员会')
  })
  it('stands on the line beside a title that says of what area it tells', () => {
    const text = '清河市安全生产委员会办公室\n关于2021年全市安全生产形势的通报\n2021年,全市发生事故8起。'
    expect(read(text).agency?.value).toBe('清河市安全生产委员会办公室')
  })
  it('stands before 关于 in the title, or with the day of publication on the line below', () => {
    const title = '关于2022年一季度安全生产事故情况的通报'
    expect(read(`清河市应急管理局${title}\n一季度,全市发生事故8起。`).agency?.value).toBe('清河市应急管理局')
    const { agency, published } = read(`${title}\n清河市应急管理局 2022年4月12日\n一季度,全市发生事故8起。`)
    expect([agency?.value, published?.value]).toEqual(['清河市应急管理局', '2022-04-12'])
  })
  it('loses the brand of a mirror and says that it was inferred', () => {
    const agency = read('bet123官网 国土资源局2015年政府信息公开年度报告').agency
    expect(agency?.value).toBe('国土资源局')
    expect(agency?.inferred).toBe(true)
  })
  it('is not the county office that says no county', () => {
    expect(read('2024年县政府办公室共公开政府信息12条。').agency).toBeNull()
  })
  it('gets its place from a sentence', () => {
    const text = '住建局2025年政府信息公开工作年度报告\n2025年清河县住建局收到政府信息公开申请3件。'
    expect(read(text).agency?.value).toBe('清河县住建局')
  })
  it('is the township a sentence announces the report of', () => {
    expect(read('现发布《清河县白石镇2022年政府信息公开工作年度报告》。\n主动公开信息3条。').agency?.value).toBe(
      '清河县白石镇',
    )
    expect(read('现将白石镇2022年度政府信息公开工作报告如下:\n主动公开信息3条。').agency?.value).toBe('白石镇')
  })
  it('fills in a form sent without a report: before the label that follows, on the line of the stamp, in the title', () => {
    const form = '政府信息公开情况统计表\n(2011年度)\n'
    const row = '\n主动公开政府信息12条。'
    expect(read(`${form}填报单位:清河县农业局 单位负责人:某 联系电话:${row}`).agency?.value).toBe('清河县农业局')
    expect(read(`${form}填报单位(盖章):清河县白石镇${row}`).agency?.value).toBe('清河县白石镇')
    expect(read(`${form}填报单位:清河县农业局${row}`).year?.value).toBe(2011)
    const titled = read(`清河县白石乡2009年度政府信息公开统计表${row}`)
    expect([titled.agency?.value, titled.year?.value]).toEqual(['清河县白石乡', 2009])
  })
  it('is the body a preface says compiled the report', () => {
    expect(read('本报告是根据条例要求,由清河县白水区卫生局编制的2011年度政府信息公开年度报告。').agency?.value).toBe(
      '清河县白水区卫生局',
    )
    expect(read('根据有关要求,现公布清河市教育局2022年政府信息公开工作年度报告。').agency?.value).toBe('清河市教育局')
    expect(read('根据有关规定,由市区编制的政府信息公开年度报告。').agency).toBeNull()
  })
  it('may be a street that is a sub-district', () => {
    expect(read('白石里街2021年政府信息公开工作年度报告').agency?.value).toBe('白石里街')
  })
  it('is nobody whose name was taken out', () => {
    expect(read('某市水务局2018年政府信息公开工作年度报告\n一、概述').agency).toBeNull()
  })
  it('may be a cooperative or an archive', () => {
    expect(read('清河市白水区供销合作社联合社2016年政府信息公开年度报告').agency?.value).toBe(
      '清河市白水区供销合作社联合社',
    )
    expect(read('清河县档案馆2016年政府信息公开年度报告').agency?.value).toBe('清河县档案馆')
  })
  it('stands in a title that breaks before 年度报告', () => {
    const { agency, year } = read('清河县应急管理局2020年政府信息公开\n年度报告\n一、总体情况')
    expect([agency?.value, year?.value]).toEqual(['清河县应急管理局', 2020])
  })
  it('stands before 关于报送 in the title of a letter, and the months behind 涵盖', () => {
    const { agency, year, period } = read(
      '清河新区东湾片区管理局关于报送2020年度政府信息公开工作年度报告的函\n区办公室:\n现公布东湾片区管理局2020年报告,涵盖2020年1月1日至2020年12月31日期间情况。',
    )
    expect([agency?.value, year?.value, period?.firstDay, period?.lastDay]).toEqual([
      '清河新区东湾片区管理局',
      2020,
      '2020-01-01',
      '2020-12-31',
    ])
  })

  it('and year stand around a title 关于…工作的报告', () => {
    const text = '关于2012年度政府信息公开工作的报告\n清河县国土资源局 2013年1月25日\n公开信息3条。\n2013年,我局将。'
    const { agency, year } = read(text)
    expect([agency?.value, year?.value]).toEqual(['清河县国土资源局', 2012])
  })
  it('has its place in the source', () => {
    expect(read('2021年\n清河镇人民政府2021年政府信息公开工作年度报告').agency?.place).toEqual({
      block: 1,
      start: 0,
      end: 7,
    })
  })
})

describe('year', () => {
  it('is never taken from the file name', () => {
    expect(read('政府信息公开工作情况。主动公开政府信息12条。', '2019.txt').year).toBeNull()
  })
  it('stands alone under the head of a table, whenever that was filled in', () => {
    const text = '清河市水务局政府信息公开情况统计表\n(2016年度)\n填报日期:2017年1月12日\n填报人:某某 2017年1月12日'
    expect(read(text).year?.value).toBe(2016)
    expect(read('政务公开统计表\n填报日期:2017年1月12日').year).toBeNull()
  })
  it('stands in brackets behind the title', () => {
    expect(read('清河市水务局政府信息公开情况统计表(2016年度)\n填报日期:2017年1月12日').year?.value).toBe(2016)
  })
  it('is named in brackets with its months', () => {
    expect(read('清河市安全生产简况(2016年1月1日-10月29日)\n全市发生事故8起,死亡9人。').year?.value).toBe(2016)
  })
  it('is not the year of a document number', () => {
    expect(read('根据国办发〔2014〕32号要求，主动公开政府信息12条。依申请公开0件。').year).toBeNull()
  })
  it('follows the stated period where the title is of another year', () => {
    const report = parseReport(
      readDocument(
        new TextEncoder().encode(
          '清河市水务局2014年政府信息公开年度报告\n数据的统计期限自2015年1月1日起至2015年12月31日止。',
        ),
        'a.txt',
      ),
      'a',
    )
    expect(report.metadata.year?.value).toBe(2015)
    expect(report.diagnostics.map((diagnostic) => diagnostic.code)).toContain('year-conflict')
  })
  it('follows the title where the sentences name its year and that of the period nowhere', () => {
    const report = parseReport(
      readDocument(
        new TextEncoder().encode(
          '清河市水务局2015年政府信息公开年度报告\n现公布清河市水务局2015年政府信息公开年度报告。数据的统计期限自2014年1月1日起至2014年12月31日止。\n2015年,我局主动公开政府信息12条。',
        ),
        'a.txt',
      ),
      'a',
    )
    expect(report.metadata.year?.value).toBe(2015)
    expect(report.diagnostics.find(({ code }) => code === 'year-conflict')).toMatchObject({
      severity: 'warning',
      actual: '2014',
      expected: '2015',
    })
  })
})

describe('period', () => {
  it('is a calendar year with its days', () => {
    const period = read('统计期限自2018年1月1日起至12月31日止。政府信息公开').period
    expect(period?.period).toEqual({ kind: 'year', from: '2018-01', to: '2018-12' })
    expect([period?.firstDay, period?.lastDay]).toEqual(['2018-01-01', '2018-12-31'])
  })
  it('is read behind 统计数据时间段', () => {
    const period = read('本报告的统计数据时间段为2018年1月1日至2018年12月31日。政府信息公开').period
    expect(period?.period).toEqual({ kind: 'year', from: '2018-01', to: '2018-12' })
  })
  it('keeps the months but no day where characters are lost', () => {
    const period = read('统计期限自 201011日起至 20101231日止。政府信息公开').period
    expect(period?.period).toEqual({ kind: 'year', from: '2010-01', to: '2010-12' })
    expect(period?.firstDay).toBeNull()
  })
  it('gives no last day where the end year is broken', () => {
    const period = read('统计期限自2020年1月1日起至202020年12月31日止。政府信息公开').period
    expect(period?.period.to).toBe('2020-12')
    expect(period?.lastDay).toBeNull()
  })
  it('is not guessed where the two years differ and characters are lost', () => {
    expect(read('统计期限自201911日起至20201231日止。政府信息公开').period).toBeNull()
  })
  it('of a bulletin is a year to date, not a year', () => {
    expect(read('2019年1-8月份清河市生产安全事故情况通报').period?.period).toEqual({
      kind: 'to-date',
      from: '2019-01',
      to: '2019-08',
    })
  })
})

describe('kind, form and publication', () => {
  it('tells the three kinds apart', () => {
    expect(read('清河市水务局2018年政府信息公开工作年度报告').kind).toBe('annual-report')
    expect(read('2019年1-8月份清河市生产安全事故情况通报').kind).toBe('accident-bulletin')
    expect(read('清河市2015年国民经济和社会发展统计公报').kind).toBe('communique')
    expect(read('清河市第三小学运动会通知').kind).toBe('other')
    const body = '主动公开政府信息30条，依申请公开2件。'
    expect(read('标题: 关于2014年政府信息公开工作落实情况的函', body).kind).toBe('other')
    expect(read('关于报送2014年政府信息公开年度报告的函', body).kind).toBe('annual-report')
  })
  it('infers the form from the year only where no table shows it', () => {
    expect(read('清河市水务局2017年政府信息公开工作年度报告').form).toMatchObject({ value: '2014', inferred: true })
  })
  it('finds the labelled publication date', () => {
    expect(
      read('清河市水务局2018年政府信息公开年度报告\n发布时间：2019-01-26 09:16 来源：清河市').published?.value,
    ).toBe('2019-01-26')
  })
  it('gives no publication date that is no day', () => {
    expect(read('清河市水务局2018年政府信息公开年度报告\n发布时间：2019-02-30').published).toBeNull()
  })
})

describe('months and days', () => {
  it('are none of a title that names a week', () => {
    expect(read('2013年11月25日-12月1日安全生产简要情况\n发生较大事故16起,死亡62人。').period).toBeNull()
  })
  it('of publication may stand alone in digits', () => {
    expect(read('煤矿事故情况\n2018-04-24\n今年一季度发生事故16起,死亡31人。').published?.value).toBe('2018-04-24')
  })
})

describe('two reports in one file', () => {
  const report = (agency: string, year: number, count: number) =>
    [
      `${agency}${year}年政府信息公开工作年度报告`,
      '一、总体情况',
      `全年主动公开政府信息${count}条。`,
      '二、依申请公开情况',
      '全年收到申请2件。',
      '三、存在的问题',
      '人手不足。',
    ].join('\n')
  const read2 = (text: string) => parseReport(readDocument(new TextEncoder().encode(text), 'two.txt'), 'two')

  it('reads the first and names the second with its place, never mixing their figures', () => {
    const { metadata, claims, diagnostics } = read2(
      `${report('清河市水务局', 2021, 12)}\n${report('清河市教育局', 2022, 99)}`,
    )
    expect(metadata.agency?.value).toBe('清河市水务局')
    expect(claims.map(({ value }) => value)).toEqual([12, 2])
    expect(diagnostics.find(({ code }) => code === 'several-reports')?.place?.block).toBe(7)
  })
  it.each([
    '2021年度政府信息公开年度报告',
    '2021年政府信息公开工作年度报告',
    '关于2021年政府信息公开工作年度报告',
    '水务局2021年度政府信息公开年度报告',
    '清河市水务和海洋局2021年政府信息公开年度报告',
  ])('is not seen in %s above the article', (heading) => {
    const [, ...article] = report('清河市水务局', 2021, 12).split('\n')
    const title = heading.includes('海洋')
      ? '水海局2021年政府信息公开年度报告'
      : '清河市水务局2021年政府信息公开年度报告'
    const { claims, diagnostics } = read2([title, '首页', '来源：本站', '分享', heading, ...article].join('\n'))
    expect(diagnostics.map(({ code }) => code)).not.toContain('several-reports')
    expect(claims.map(({ value }) => value)).toEqual([12, 2])
  })
  it.each([
    '2020年度政府信息公开年度报告',
    '清河市水利局2021年政府信息公开年度报告',
    '清河市2021年政府信息公开年度报告',
  ])('is seen in %s', (heading) => {
    const [, ...article] = report('清河市水务局', 2021, 12).split('\n')
    const { diagnostics } = read2([report('清河市水务局', 2021, 12), heading, ...article].join('\n'))
    expect(diagnostics.find(({ code }) => code === 'several-reports')?.place?.block).toBe(7)
  })
  it.each(['清河市教育局2021年政府信息公开年度报告', '清河市水务局2020年政府信息公开年度报告'])(
    'is not seen where only the heading of the page differs: %s',
    (heading) => {
      const { claims, diagnostics } = read2(
        [heading, '来源：本站 时间：2022-01-20 09:30', '分享', '打印', report('清河市水务局', 2021, 12)].join('\n'),
      )
      expect(diagnostics.map(({ code }) => code)).not.toContain('several-reports')
      expect(claims.map(({ value }) => value)).toEqual([12, 2])
    },
  )
  it('is not seen in links below a report or a heading that repeats', () => {
    const text = `${report('清河市水务局', 2021, 12)}\n清河市水务局2020年政府信息公开工作年度报告\n清河市水务局2019年政府信息公开工作年度报告`
    expect(read2(text).diagnostics.map(({ code }) => code)).not.toContain('several-reports')
  })
})

describe('the title of a report above an attachment', () => {
  const codes = (...lines: readonly string[]) =>
    parseReport(readDocument(new TextEncoder().encode(lines.join('\n')), 'page.txt'), 'page').diagnostics.map(
      ({ code }) => code,
    )
  const title = '清河市水务局2017年政府信息公开工作年度报告'

  it('is told to be no report, and not to lack tables', () => {
    const found = codes('首页', title, '来源：本站 时间：2018-01-02 14:26', '2017年报.doc', '附件下载')
    expect(found).toContain('report-without-text')
    expect(found).not.toContain('no-tables')
    expect(found).not.toContain('period-not-found')
  })
  it.each(['全年主动公开政府信息12条', '我局认真做好政府信息公开工作。'])('is a report where it says %s', (line) => {
    const found = codes(title, line)
    expect(found).toContain('no-tables')
    expect(found).not.toContain('report-without-text')
  })
})

describe('a page of links', () => {
  const list = [
    '政府信息公开年报',
    ...[2017, 2018, 2019, 2020, 2021].map((year) => `清河市水务局${year}年政府信息公开工作年度报告 ${year + 1}-01-20`),
    '首页 上一页 下一页 尾页',
  ].join('\n')

  it('is said to be one and takes nothing from its first entry', () => {
    const { metadata, diagnostics } = parseReport(readDocument(new TextEncoder().encode(list), 'index.html'), 'test')
    expect(metadata).toEqual({
      kind: 'other',
      title: null,
      agency: null,
      year: null,
      form: null,
      period: null,
      published: null,
    })
    expect(diagnostics.map(({ code }) => code)).toEqual(['list-page'])
  })
  it('is none where a report only has links to others below it', () => {
    const report = '清河市水务局2021年政府信息公开工作年度报告\n全年公开信息8条。\n收到申请2件。\n答复2件。\n无复议。'
    expect(read(`${report}\n${list}`).year?.value).toBe(2021)
  })
})
