import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { AccidentsScreen } from '../../../src/features/accidents/Screen'
import { useView } from '../../../src/state/view-store'
import type { CardSourcesProps } from '../../../src/ui/figures/only-card'
import { OnlyCardContext } from '../../../src/ui/figures/only-card'
import { HENGYANG_2018 } from '../../support/hengyang'
import { accident, figure, monthsPeriod, rate, report, yearPeriod } from '../../support/report-builder'
import { renderScreen, tableRows } from '../../support/words'

const BULLETIN_2019 = report({
  id: 'hengyang-2019-08',
  kind: 'accident-bulletin',
  title: '2019年1-8月份衡阳市生产安全事故直报情况通报',
  accidents: [
    accident({
      scope: '全市',
      period: monthsPeriod('2019-01', '2019-08'),
      figures: { incidents: figure(39), deaths: figure(44), yoyIncidents: figure(0), yoyDeaths: figure(-12) },
    }),
  ],
})

const nation = (year: number, deaths: number) =>
  report({
    id: `nation-${year}`,
    kind: 'accident-bulletin',
    title: `${year}年全国安全生产情况`,
    accidents: [accident({ period: yearPeriod(year), figures: { deaths: figure(deaths) } })],
    rates: [rate({ period: yearPeriod(year), value: figure(0.1) })],
  })

const ALL = [HENGYANG_2018, BULLETIN_2019, nation(2015, 66000), nation(2016, 41000)]

const rowsShown = (card: string): readonly string[] =>
  within(screen.getByRole('region', { name: card }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((field) => field.textContent).join(' | '))

describe('accidents screen', () => {
  it('opens with the latest printed total and its printed changes', async () => {
    await renderScreen(<AccidentsScreen reports={ALL} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      '衡阳市 2018 年发生生产安全事故 53 起，死亡 68 人；事故同比 −18 起（−25.4%）；死亡同比 +15 人（+28.3%）',
    )
  })

  it('shows incidents and deaths side by side, the year before as worked out', async () => {
    await renderScreen(<AccidentsScreen reports={ALL} />)
    expect(await tableRows('衡阳市事故起数 · 全年')).toEqual(['2017（推算） | 71 起 · 推算：53 + 18', '2018 | 53 起'])
    expect(await tableRows('衡阳市死亡人数 · 全年')).toEqual([
      '2017（推算） | 53 人 · 推算：68 − 15',
      '2018 | 68 人 · 6·29：18 人，列入统计、不计考核',
    ])
  })

  it('never shows a year to date among whole years', async () => {
    await renderScreen(<AccidentsScreen reports={ALL} />)
    const totals = screen.getByRole('table', { name: '各地区历年数字：数据表' })
    expect(within(totals).queryByRole('rowheader', { name: /2019/u })).not.toBeInTheDocument()
  })

  it('compares parts of years with the same months only: 44 + 12 = 56', async () => {
    await renderScreen(<AccidentsScreen reports={ALL} />)
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '时段' }), '1–8 月')
    expect(await tableRows('衡阳市死亡人数 · 1–8 月')).toEqual(['2018（推算） | 56 人 · 推算：44 + 12', '2019 | 44 人'])
  })

  it('computes no change across 2016 and explains the break', async () => {
    await renderScreen(<AccidentsScreen reports={ALL} />)
    const totals = screen.getByRole('table', { name: '各地区历年数字：数据表' })
    const row = within(totals).getByRole('row', { name: /^全国 2016/u })
    expect(row).toHaveTextContent('不可比')
    expect(screen.getByText(/改用直报系统/u)).toBeVisible()
  })

  it('names the documents whose lines it breaks where the card of breaks stands alone', async () => {
    const place = document.body.appendChild(document.createElement('section'))
    const Sources = ({ reports }: CardSourcesProps) => reports.join(' ')
    await renderScreen(
      <OnlyCardContext value={{ id: 'breaks', place, Heading: ({ title }) => title, Sources }}>
        <AccidentsScreen reports={ALL} />
      </OnlyCardContext>,
      { areas: ['全国'] },
    )
    expect(within(place).getByText('统计口径变化')).toBeVisible()
    expect(within(place).getByText('nation-2015 nation-2016')).toBeVisible()
  })

  it('lists every statement with what is counted and not assessed', async () => {
    await renderScreen(<AccidentsScreen reports={ALL} />)
    const all = screen.getByRole('table', { name: '全部事故数字：数据表' })
    expect(within(all).getByRole('row', { name: /总数中的个别事故、列入统计、不计考核/u })).toBeVisible()
  })

  it('marks a count printed in 万 as about, with the unit of a loss, wherever it lists it', async () => {
    const rounded = report({
      id: 'npc-2014',
      kind: 'accident-bulletin',
      title: '2013年全国安全生产情况',
      accidents: [
        accident({
          scope: '全国',
          period: yearPeriod(2013),
          figures: {
            incidents: figure(309_000, { printed: '30.9万起' }),
            deaths: figure(69_012),
            lossWanYuan: figure(5589.2, { printed: '5589.2万元' }),
          },
        }),
      ],
    })
    await renderScreen(<AccidentsScreen reports={[rounded]} />)
    const [row] = rowsShown('全部事故数字')
    expect(row).toContain('约 309,000 | 69,012')
    expect(row).toContain('5,589.2 万元')
  })

  it('lists the rates of an area one after the other, each through its years', async () => {
    const of = (year: number) =>
      report({
        id: `rates-${year}`,
        kind: 'accident-bulletin',
        title: `${year}年全国安全生产情况`,
        rates: [
          rate({ period: yearPeriod(year), value: figure(0.5) }),
          rate({ rate: 'per-100m-gdp', period: yearPeriod(year), value: figure(0.2) }),
        ],
      })
    await renderScreen(<AccidentsScreen reports={[of(2011), of(2010), nation(2012, 45_000)]} />)
    expect(rowsShown('相对指标').map((row) => row.split(' | ').slice(0, 3).join(' | '))).toEqual([
      '全国 2010 年 | 亿元国内生产总值生产安全事故死亡率 | 0.2',
      '全国 2011 年 | 亿元国内生产总值生产安全事故死亡率 | 0.2',
      '全国 2010 年 | 煤矿百万吨死亡率 | 0.5',
      '全国 2011 年 | 煤矿百万吨死亡率 | 0.5',
      '全国 2012 年 | 煤矿百万吨死亡率 | 0.1',
    ])
  })

  it('gives the share of a sector with its numbers, and none of a rounded total', async () => {
    const of = (total: Partial<ReturnType<typeof figure>>) =>
      report({
        id: 'city-2019',
        kind: 'accident-bulletin',
        title: '2019年衡阳市生产安全事故情况',
        accidents: [
          accident({ scope: '全市', period: yearPeriod(2019), figures: { deaths: figure(44, total) } }),
          accident({
            scope: '全市',
            sector: '工矿商贸',
            partOf: 0,
            period: yearPeriod(2019),
            figures: { deaths: figure(15) },
          }),
        ],
      })
    const { unmount } = await renderScreen(<AccidentsScreen reports={[of({})]} />)
    // 15 ÷ 44 = 34.1 %
    expect(screen.getByRole('region', { name: /各行业领域/u })).toHaveTextContent('占总数 34.1%（15/44）')
    unmount()
    await renderScreen(<AccidentsScreen reports={[of({ approx: 'about' })]} />)
    expect(screen.getByRole('region', { name: /各行业领域/u })).not.toHaveTextContent('34.1%')
  })

  it('says what was asked for and has no figures, beside the areas it shows instead', async () => {
    await renderScreen(<AccidentsScreen reports={ALL} />, { areas: ['火星'] })
    expect(screen.getByText('没有火星的事故数字；这里显示的是其他地区。')).toBeVisible()
    act(() => useView.getState().areasChosen(['衡阳市']))
    expect(screen.queryByText(/这里显示的是其他地区/u)).not.toBeInTheDocument()
    act(() => useView.setState({ areas: [], agencies: ['宿迁市', '衡阳市水利局'] }))
    expect(screen.getByText('没有宿迁市的事故数字；这里显示的是其他地区。')).toBeVisible()
  })

  it('leaves a statement of unknown area out once the user has chosen areas or years', async () => {
    const unnamed = report({
      id: 'expressway',
      kind: 'accident-bulletin',
      title: '高速公路“6·29”事故情况',
      accidents: [accident({ role: 'event', period: null, figures: { deaths: figure(18) } })],
    })
    const all = () => screen.getByRole('table', { name: '全部事故数字：数据表' })
    await renderScreen(<AccidentsScreen reports={[...ALL, unnamed]} />)
    expect(within(all()).getByRole('rowheader', { name: /地区未写明/u })).toBeVisible()
    act(() => useView.setState({ areas: ['全国'] }))
    expect(within(all()).queryByRole('rowheader', { name: /地区未写明/u })).not.toBeInTheDocument()
    act(() => useView.setState({ areas: [], years: [2015, 2016] }))
    expect(within(all()).queryByRole('rowheader', { name: /地区未写明/u })).not.toBeInTheDocument()
  })

  it('names months without a year as such', async () => {
    const undated = report({
      kind: 'accident-bulletin',
      year: null,
      accidents: [
        accident({ period: null, monthsOnly: { kind: 'to-date', first: 1, last: 7 }, figures: { deaths: figure(15) } }),
      ],
    })
    await renderScreen(<AccidentsScreen reports={[undated]} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/没有写明年份或地区，不能入图/u)
    const all = screen.getByRole('table', { name: '全部事故数字：数据表' })
    expect(within(all).getByRole('rowheader', { name: /1-7 月（未写年份）/u })).toBeVisible()
  })

  it('opens the areas and months of a link', async () => {
    await renderScreen(<AccidentsScreen reports={ALL} />, { areas: ['衡阳市'], part: '01-08' })
    expect(screen.getByRole('checkbox', { name: '全国' })).not.toBeChecked()
    expect(screen.getByRole('combobox', { name: '时段' })).toHaveDisplayValue('1–8 月')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '时段' }), '全年')
    expect(useView.getState().part).toBeNull()
  })

  it('shows the ministry and the statistics office apart, and why there is no change between them', async () => {
    const office = report({
      id: 'office-2016',
      kind: 'communique',
      title: '2017年国民经济和社会发展统计公报',
      accidents: [accident({ scope: '全国', period: yearPeriod(2017), figures: { deaths: figure(37000) } })],
    })
    await renderScreen(<AccidentsScreen reports={[nation(2015, 66000), nation(2016, 41000), office]} />, {
      areas: ['全国'],
    })
    const totals = screen.getByRole('table', { name: '各地区历年数字：数据表' })
    expect(within(totals).getByRole('row', { name: /^全国 · 统计局公报 2017/u })).toHaveTextContent(
      '37,000 人上年数字由别的部门发布，不可比',
    )
    expect(
      within(screen.getByRole('region', { name: '图中的虚线' })).getByText(/由安监、应急管理部门和统计局发布/u),
    ).toBeVisible()
  })

  it('leads from a worked-out figure to both numbers it rests on', async () => {
    await renderScreen(<AccidentsScreen reports={ALL} />)
    const totals = screen.getByRole('table', { name: '各地区历年数字：数据表' })
    const link = within(totals).getByRole('link', { name: '71 起（推算：53 + 18）' })
    const also = new URLSearchParams((link.getAttribute('href') ?? '').split('?')[1]).getAll('also')
    expect(also).toEqual(['b5.18-22'])
  })

  it('shows only the areas the user keeps', async () => {
    await renderScreen(<AccidentsScreen reports={ALL} />)
    await userEvent.click(screen.getByRole('checkbox', { name: '衡阳市' }))
    expect(screen.queryByRole('region', { name: /^衡阳市事故起数/u })).not.toBeInTheDocument()
  })

  it('shows the area of the agency chosen in the filter bar', async () => {
    await renderScreen(<AccidentsScreen reports={ALL} />, { agencies: ['衡阳市应急管理局'] })
    expect(screen.getByRole('checkbox', { name: '衡阳市' })).toBeChecked()
    expect(screen.getByRole('checkbox', { name: '全国' })).not.toBeChecked()
  })

  it('keeps to the chosen years', async () => {
    await renderScreen(<AccidentsScreen reports={ALL} />, { years: [2015, 2016] })
    const totals = screen.getByRole('table', { name: '各地区历年数字：数据表' })
    expect(
      within(totals)
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent),
    ).toEqual(['全国 2015', '全国 2016'])
  })

  it('says so where no document has accident figures', async () => {
    await renderScreen(<AccidentsScreen reports={[report({ agency: '某县水利局', year: 2020 })]} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('没有安全生产事故的数字')
  })
})
