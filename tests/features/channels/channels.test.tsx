import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { annualReports } from '../../../src/core/metrics/selection'
import { ChannelsScreen } from '../../../src/features/channels/Screen'
import { channelBars } from '../../../src/ui/figures/channel-bars'
import { AGENCY, HENGYANG_2018 } from '../../support/hengyang'
import { cell, claim, report } from '../../support/report-builder'
import { Focused } from '../../support/focused'
import { renderScreen, tableRows, WORDS } from '../../support/words'

const BARS = `${AGENCY} 2018 年各渠道公开的信息`

describe('channels screen', () => {
  it('measures each channel against the total, largest first: 153 of 468 is 32.7 %', async () => {
    await renderScreen(<Focused screen={ChannelsScreen} reports={[HENGYANG_2018]} />)
    expect(await tableRows(BARS)).toEqual([
      '主动公开政府信息 | 468 条 | ',
      '政府网站 | 406 条 | 86.8%（406/468）、95% 威尔逊区间 83.4–89.5%',
      '政务微信 | 153 条 | 32.7%（153/468）、95% 威尔逊区间 28.6–37.1%',
      '政务微博 | 52 条 | 11.1%（52/468）、95% 威尔逊区间 8.6–14.3%',
      '其他方式 | 39 条 | 8.3%（39/468）、95% 威尔逊区间 6.2–11.2%',
      '政府公报 | 1 条 | 0.2%（1/468）、95% 威尔逊区间 0.04–1.2%',
    ])
  })

  it('draws shares when asked, against 100', () => {
    const [entry] = annualReports([HENGYANG_2018])
    const bars = entry && channelBars(entry, 'share', WORDS)
    expect(bars?.items.map((item) => [item.label, item.value, item.text, item.note])).toContainEqual([
      '政务微信',
      32.7,
      '32.7%（153/468）',
      '153 条、95% 威尔逊区间 28.6–37.1%',
    ])
    expect(bars?.total).toEqual({ value: 100, label: '共 468 条' })
  })

  it('lists every row of the section, 0 as 0', async () => {
    await renderScreen(<Focused screen={ChannelsScreen} reports={[HENGYANG_2018]} />)
    const table = screen.getByRole('table', { name: /^数据：主动公开/u })
    expect(within(table).getByRole('row', { name: /^制发规范性文件总数 0 件$/u })).toBeVisible()
  })

  it('finds decisions and documents of the later forms', async () => {
    const later = report({
      agency: '某县应急管理局',
      year: 2021,
      form: '2021',
      cells: [
        cell('2021', 'normative-documents', 2, 'issued'),
        cell('2021', 'normative-documents', 'blank', 'repealed'),
        cell('2021', 'permits', 142, 'decisions'),
        cell('2021', 'penalties', 201, 'decisions'),
      ],
      claims: [claim('disclosure.class', 30, { subject: '工作动态类信息', printed: '30条' })],
    })
    await renderScreen(<Focused screen={ChannelsScreen} reports={[later]} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('2021 年作出行政许可决定 142、行政处罚决定 201')
    const table = screen.getByRole('table', { name: /^数据：主动公开/u })
    expect(within(table).getByRole('row', { name: '行政规范性文件 本年废止件数 空白' })).toBeVisible()
    expect(await tableRows('某县应急管理局 2021 年正文列出的信息类别')).toEqual(['工作动态类信息 | 30 条'])
  })

  it('names the figures by channel of an earlier report, which the latest lacks, and leads to them', async () => {
    const website = claim('disclosure.channel.website', 46_106, { subject: '信息', unit: '条' })
    const earlier = report({ agency: '上海市', year: 2022, form: '2021', claims: [website] })
    const latest = report({ agency: '上海市', year: 2023, form: '2021', claims: [claim('normative-documents', 707)] })
    await renderScreen(<Focused screen={ChannelsScreen} reports={[earlier, latest]} />)
    const card = await screen.findByRole(
      'region',
      { name: '最近的报告未见、较早的报告载有的数字' },
      { timeout: 20_000 },
    )
    const figure = within(card).getByRole('link', { name: '政府网站 46,106 条' })
    expect(figure.closest('p')).toHaveTextContent(
      '上海市 2022 年各渠道公开的信息（2023 年报告未见）：政府网站 46,106 条',
    )
    expect(decodeURIComponent(figure.getAttribute('href') ?? '')).toContain('report=上海市-2022')
  })

  it('puts classes of another extent or unit into charts of their own', async () => {
    const city = report({
      agency: '上海市',
      year: 2023,
      form: '2021',
      claims: [
        claim('disclosure.class', 34_980, { subject: '其他文件', unit: '件', scope: '全市' }),
        claim('disclosure.class', 195, { subject: '人事任免文件', unit: '件' }),
        claim('disclosure.class', 77, { subject: '其他文件', unit: '件' }),
        claim('disclosure.class', 300, { subject: '解读', unit: '篇' }),
      ],
    })
    await renderScreen(<Focused screen={ChannelsScreen} reports={[city]} />)
    const title = '上海市 2023 年正文列出的信息类别'
    expect(await tableRows(`${title}：件`)).toEqual(['人事任免文件 | 195 件', '其他文件 | 77 件'])
    expect(await tableRows(`${title}：全市、件`)).toEqual(['其他文件 | 34,980 件（范围：全市）'])
    expect(await tableRows(`${title}：篇`)).toEqual(['解读 | 300 篇'])
  })
})
