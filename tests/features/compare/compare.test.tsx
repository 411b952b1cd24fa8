import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CompareScreen } from '../../../src/features/compare/Screen'
import { words } from '../../../src/i18n/compare/zh-Hans'
import { useView } from '../../../src/state/view-store'
import type { View } from '../../../src/state/view'
import { DEFAULT_VIEW } from '../../../src/state/view'
import { catalogLine, filesOf, serveFiles } from '../../support/data-set'
import { cell, report } from '../../support/report-builder'
import { renderScreen } from '../../support/words'

const requests = (agency: string, year: number, received: number, granted: number | 'blank') =>
  report({
    id: `${agency === '甲县' ? 'jia' : 'yi'}-${year}`,
    agency,
    year,
    form: '2021',
    cells: [
      cell('2021', 'requests.received', received, 'total'),
      { ...cell('2021', 'requests.granted', granted, 'total'), place: { block: 4, start: 0, end: 2 } },
    ],
  })
const REPORTS = [requests('甲县', 2022, 40, 10), requests('甲县', 2023, 50, 'blank'), requests('乙县', 2023, 40, 12)]

vi.setConfig({ testTimeout: 60_000 })
afterEach(() => vi.unstubAllGlobals())

const open = async (view: Partial<View> = {}) => {
  serveFiles(filesOf(REPORTS))
  const client = new QueryClient()
  await renderScreen(
    <QueryClientProvider client={client}>
      <CompareScreen entries={REPORTS.map((entry) => catalogLine(entry, null))} />
    </QueryClientProvider>,
    { screen: 'compare', agencies: ['甲县'], ...view },
  )
  await screen.findByRole('region', { name: '对照：办理结果' }, { timeout: 20_000 })
}

/** From now on nothing is answered before the call that this gives back. */
const holdBack = (): (() => void) => {
  const { fetch } = globalThis
  let answer = (): void => undefined
  const held = new Promise<void>((resolve) => {
    answer = resolve
  })
  vi.stubGlobal('fetch', async (...asked: Parameters<typeof fetch>) => {
    await held
    return fetch(...asked)
  })
  return answer
}

const rows = (region: string): readonly string[] => {
  const [, ...lines] = within(screen.getByRole('region', { name: region })).getAllByRole('row')
  return lines.map((row) => [...row.children].map((entry) => entry.textContent).join(' | '))
}

describe('the compare screen', () => {
  it('opens with the two latest years: 50 − 40 = 10, 25 %; a blank is no 0', async () => {
    await open()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('甲县 2023 年，与甲县 2022 年相比')
    expect(rows('对照：收到申请')).toEqual(['本年新收政府信息公开申请数量 | 总计 | 40 件 | 50 件 | +10 件 | +25%'])
    expect(rows('对照：办理结果')).toEqual(['予以公开 | 总计 | 10 件 | 空白 | 对照无数字'])
    expect(screen.getByText('共 2 项，1 项数值不同，1 项一方没有数字，0 项不可比')).toBeInTheDocument()
  })

  it('names the report of an address that is not there', async () => {
    serveFiles(filesOf(REPORTS))
    await renderScreen(
      <QueryClientProvider client={new QueryClient()}>
        <CompareScreen entries={REPORTS.map((entry) => catalogLine(entry, null))} />
      </QueryClientProvider>,
      { screen: 'compare', comparison: { ...DEFAULT_VIEW.comparison, base: 'bing-2020', other: 'jia-2023' } },
    )
    expect(await screen.findByText('这里没有编号为 bing-2020 的报告，请另选。', {}, { timeout: 20_000 })).toBeVisible()
    expect(screen.queryByText('请选择两份报告。')).not.toBeInTheDocument()
  })

  it('names the listed report whose figures are gone, and their file', async () => {
    const { 'data/figures/jia-2022.json': _gone, ...left } = filesOf(REPORTS)
    serveFiles(left)
    await renderScreen(
      <QueryClientProvider client={new QueryClient()}>
        <CompareScreen entries={REPORTS.map((entry) => catalogLine(entry, null))} />
      </QueryClientProvider>,
      { screen: 'compare', comparison: { ...DEFAULT_VIEW.comparison, base: 'jia-2022', other: 'jia-2023' } },
    )
    expect(await screen.findByRole('alert', {}, { timeout: 20_000 })).toHaveTextContent(
      '甲县 2022 年的报告已收录，但数据文件 figures/jia-2022.json 里没有它的数字，或者文件已损坏，无法比较。',
    )
    expect(screen.queryByText(words.incomplete)).not.toBeInTheDocument()
  })

  it('says once above the tables how to read them', async () => {
    await open()
    expect(rows('对照：办理结果')).toHaveLength(1)
    expect(screen.getAllByText(/基数小于 30 或为 0 时只给差额/u)).toHaveLength(1)
  })

  it('leads from a figure and from a difference to the source', async () => {
    await open()
    const table = within(screen.getByRole('region', { name: '对照：收到申请' }))
    expect(table.getByRole('link', { name: '50 件' }).getAttribute('href')).toContain('jia-2023')
    expect(table.getByRole('link', { name: '+10 件' }).getAttribute('href')).toContain('also=')
  })

  it('takes any other agency in the same year, swaps the sides, and lists only what differs', async () => {
    await open()
    const user = userEvent.setup()
    await user.selectOptions(screen.getByLabelText(words.agency(words.sides.base)), '乙县')
    expect(useView.getState().comparison.base).toBe('yi-2023')
    await user.click(screen.getByRole('button', { name: words.swap }))
    expect(useView.getState().comparison).toMatchObject({ base: 'jia-2023', other: 'yi-2023', differing: false })
    await user.selectOptions(screen.getByLabelText(words.report(words.sides.base)), 'jia-2022')
    expect(await screen.findByText('+2 件')).toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: words.onlyDiffering }))
    expect(screen.queryByRole('region', { name: '对照：收到申请' })).toBeNull()
    expect(rows('对照：办理结果')).toEqual(['予以公开 | 总计 | 10 件 | 12 件 | +2 件 | 基数小于 30'])
  })

  it('gives per cent from the base the reader chose: (12 − 10) / 10 = 20 % from 10 on', async () => {
    await open({
      comparison: { ...DEFAULT_VIEW.comparison, base: 'jia-2022', other: 'yi-2023', differing: true },
      smallBase: 10,
    })
    expect(rows('对照：办理结果')).toEqual(['予以公开 | 总计 | 10 件 | 12 件 | +2 件 | +20%'])
  })

  it('shows the pair before, and says whose it is, until the figures of another choice are there', async () => {
    await open()
    await act(async () => useView.getState().compared({ base: 'jia-2022', other: 'jia-2023' }))
    const answers = holdBack()
    await act(async () => useView.getState().compared({ base: 'jia-2022', other: 'yi-2023' }))
    const heading = screen.getByRole('heading', { level: 1 })
    const pair = heading.closest('.compare')?.querySelector('.compare-pair')
    expect(heading).toHaveTextContent('甲县 2023 年，与甲县 2022 年相比')
    expect(pair).toHaveAttribute('aria-busy', 'true')
    // its tools come a moment later
    await waitFor(() =>
      expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toContain('甲县 2023 年↕'),
    )
    answers()
    await waitFor(() => expect(heading).toHaveTextContent('乙县 2023 年，与甲县 2022 年相比'))
    expect(pair).toHaveAttribute('aria-busy', 'false')
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toContain('乙县 2023 年↕')
  })

  it('says so where both sides are one report', async () => {
    await open()
    await act(async () => useView.getState().compared({ base: 'jia-2023' }))
    expect(await screen.findByText(words.same)).toBeInTheDocument()
  })
})
