import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CompareScreen } from '../../../src/features/compare/Screen'
import { shownChart } from '../../../src/features/saving/shown-chart'
import { words as pairWords } from '../../../src/i18n/compare/zh-Hans'
import { words as english } from '../../../src/i18n/peers/en'
import { words } from '../../../src/i18n/peers/zh-Hans'
import { words as traditional } from '../../../src/i18n/peers/zh-Hant'
import { PEER_MEASURES } from '../../../src/core/metrics/peers/measures'
import type { View } from '../../../src/state/view'
import { DEFAULT_VIEW } from '../../../src/state/view'
import { useView } from '../../../src/state/view-store'
import { cardContent } from '../../../src/ui/figures/card-content'
import { catalogLine, filesOf, serveFiles } from '../../support/data-set'
import { cell, report } from '../../support/report-builder'
import { renderScreen, tableRows } from '../../support/words'

vi.setConfig({ testTimeout: 60_000 })
afterEach(() => vi.unstubAllGlobals())

const OWN = '衡南县应急管理局'
const requests = (id: string, agency: string, [granted, answered]: readonly [number, number], year = 2023) =>
  report({
    id,
    agency,
    year,
    form: '2021',
    cells: [
      { ...cell('2021', 'requests.granted', granted, 'total'), place: { block: 4, start: 0, end: 2 } },
      cell('2021', 'requests.answered', answered, 'total'),
    ],
  })
const REPORTS = [
  requests('own', OWN, [20, 40]),
  requests('own-2022', OWN, [10, 40], 2022),
  requests('east', '衡东县应急管理局', [30, 40]),
  requests('west', '沭阳县应急管理局', [2, 2]),
  requests('water', '衡南县水利局', [40, 40]),
]

const open = async (view: Partial<View> = {}, reports = REPORTS, damaged: ReturnType<typeof filesOf> = {}) => {
  serveFiles({ ...filesOf(reports), ...damaged })
  await renderScreen(
    <QueryClientProvider client={new QueryClient()}>
      <CompareScreen entries={reports.map((entry) => catalogLine(entry, null))} />
    </QueryClientProvider>,
    {
      screen: 'compare',
      agencies: [OWN],
      comparison: { ...DEFAULT_VIEW.comparison, peers: 'requests.granted.share' },
      ...view,
    },
  )
  await screen.findByRole('heading', { level: 1, name: /2023 年/u }, { timeout: 20_000 })
}
const title = words.ranking('2023', '予以公开占办理结果')

describe('agencies side by side', () => {
  it('ranks peers of one level and kind: 30/40 before 20/40; 2/2 has no place', async () => {
    await open()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      '衡南县应急管理局 2023 年：予以公开占办理结果 50%（20/40），在 2 个可排的单位中居第 2',
    )
    expect(screen.queryByText(words.otherMeasure)).toBeNull()
    expect(await tableRows(title)).toEqual([
      '衡东县应急管理局 | 1 | 75%（30/40） | 95% 威尔逊区间 59.8–85.8%',
      '衡南县应急管理局（所选单位） | 2 | 50%（20/40） | 95% 威尔逊区间 35.2–64.8%',
    ])
    const unranked = within(screen.getByRole('region', { name: words.unranked }))
    expect(unranked.getByRole('row', { name: '沭阳县应急管理局 100%（2/2） 基数小于 30' })).toBeInTheDocument()
    expect(screen.queryByText(/衡南县水利局/u)).toBeNull()
    expect(screen.getByText(words.type('县级', '应急管理'))).toBeInTheDocument()
  })

  it('says that a measure or year of the link is not there, and what is shown instead', async () => {
    await open({ comparison: { ...DEFAULT_VIEW.comparison, peers: 'no.such', at: 1999 } })
    expect(screen.getByText(words.otherMeasure)).toBeInTheDocument()
    expect(screen.getByText('这个单位没有可以并列的 1999 年报告，改列 2023 年。')).toBeInTheDocument()
  })

  it('ranks governments none of which says whom it counts, and says so at the head and on the card', async () => {
    const governments = [requests('a', '沭阳县人民政府', [20, 40]), requests('b', '泗洪县人民政府', [30, 40])]
    await open({ agencies: ['沭阳县人民政府'] }, governments)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('在 2 个可排的单位中居第 2（口径均未写明）')
    expect(screen.getByRole('region', { name: title })).toHaveTextContent(words.extentUnstated)
  })

  it('names a report whose figures are damaged, so that it is not taken for one that was not handed in', async () => {
    await open({}, REPORTS, { 'data/figures/east.json': { text: '{' } })
    expect(screen.getByRole('alert')).toHaveTextContent(
      '衡东县应急管理局 2023 年的报告已收录，但数据文件 figures/east.json 里没有它的数字',
    )
  })

  it('goes by the threshold the reader set, and gives no median of three', async () => {
    await open({ smallBase: 2 })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('在 3 个可排的单位中居第 3')
    expect(screen.getByRole('region', { name: title })).toHaveTextContent(words.tooFew('3'))
  })

  it('says so where nobody else can be ranked', async () => {
    await open({ smallBase: 40, comparison: { ...DEFAULT_VIEW.comparison, peers: 'reconsideration.corrected.share' } })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      words.noFigure('衡南县应急管理局 2023 年', '行政复议结果纠正占比'),
    )
    await act(async () => useView.getState().compared({ at: 2022, company: 'peers', peers: 'requests.answered' }))
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      words.alone('衡南县应急管理局 2022 年', '办理结果总计 40 件'),
    )
  })

  it('keeps measure, year and company in the view', async () => {
    await open()
    const user = userEvent.setup()
    await user.selectOptions(screen.getByLabelText(words.company), words.companies.level('3'))
    expect(useView.getState().comparison.company).toBe('level')
    expect((await tableRows(title))[0]).toContain('衡南县水利局 | 1 | 100%（40/40）')
    await user.selectOptions(screen.getByLabelText(words.measure), '办理结果总计')
    expect(useView.getState().comparison.peers).toBe('requests.answered')
    await user.selectOptions(screen.getByLabelText(words.year), '2022 年')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('衡南县应急管理局 2022 年：办理结果总计 40 件')
  })

  it('leads from every figure to its place, by arrow keys and Enter too', async () => {
    await open()
    const chart = within(screen.getByRole('region', { name: title })).getByRole('application')
    expect(
      within(chart)
        .getByRole('link', { name: /1\. 衡东县应急管理局/u })
        .getAttribute('href'),
    ).toContain('report=east')
    fireEvent.keyDown(chart, { key: 'ArrowDown' })
    fireEvent.keyDown(chart, { key: 'ArrowDown' })
    fireEvent.keyDown(chart, { key: 'Enter' })
    await waitFor(() => expect(location.hash).toContain('report=own&place=b4.0-2'))
  })

  it('draws a small trend of each agency, and says which years are missing', async () => {
    await open({ comparison: { ...DEFAULT_VIEW.comparison, peers: 'requests.answered' } })
    const card = screen.getByRole('region', { name: words.trends('总计') })
    expect(card).toHaveTextContent('衡东县应急管理局未收录报告的年份：2022')
    expect(within(card).getByRole('application')).toBeInTheDocument()
    // saved as lines over the years, one an agency, the marked one first
    const saved = shownChart(cardContent(card)?.chart ?? null)
    expect(saved?.categories).toEqual(['2022', '2023'])
    expect(saved?.series[0]).toMatchObject({ label: OWN, points: [{ value: 40 }, { value: 40 }] })
    expect(saved?.series.map(({ label }) => label)).toEqual([OWN, '衡东县应急管理局', '沭阳县应急管理局'])
  })

  it('is one of two modes, and the other keeps what was chosen', async () => {
    await open()
    await userEvent.click(screen.getByRole('button', { name: pairWords.modes.pair }))
    expect(useView.getState().comparison.peers).toBeNull()
    await screen.findByRole('region', { name: pairWords.choose })
    await userEvent.click(screen.getByRole('button', { name: pairWords.modes.peers }))
    expect(useView.getState().comparison.peers).toBe('requests.granted.share')
  })

  it('says so where there is no report', async () => {
    serveFiles(filesOf(REPORTS))
    await renderScreen(
      <QueryClientProvider client={new QueryClient()}>
        <CompareScreen entries={[]} />
      </QueryClientProvider>,
      { screen: 'compare', comparison: { ...DEFAULT_VIEW.comparison, peers: 'requests.received' } },
    )
    expect(await screen.findByText(words.noReport)).toBeInTheDocument()
  })
})

describe('names of measures', () => {
  it.each([
    ['zh-Hans', words],
    ['zh-Hant', traditional],
    ['en', english],
  ] as const)('are there in %s', (_language, all) => {
    expect(Object.keys(all.measures)).toEqual(PEER_MEASURES.map(({ id }) => id))
  })
})
