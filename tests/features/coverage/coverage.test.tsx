import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Report } from '../../../src/core/domain/report'
import { focusOn } from '../../../src/core/metrics/focus'
import { scopeOf } from '../../../src/core/metrics/scope'
import { CoverageScreen } from '../../../src/features/coverage/Screen'
import { savedCards } from '../../../src/features/saving/shown-of'
import { importRequestEnded, useImportRequest } from '../../../src/state/import-request'
import { encodeView } from '../../../src/state/url-codec'
import { DEFAULT_VIEW } from '../../../src/state/view'
import { useView } from '../../../src/state/view-store'
import { catalogLine } from '../../support/data-set'
import { cell, report } from '../../support/report-builder'
import { renderScreen } from '../../support/words'

const of = (agency: string, year: number, received: number) =>
  report({
    id: `${agency}${year}`,
    agency,
    year,
    form: '2021',
    cells: [cell('2021', 'requests.received', received, 'total'), cell('2021', 'fees', 'blank')],
  })
const REPORTS = [of('甲市水务局', 2021, 3), of('甲市水务局', 2023, 0), of('乙县教育局', 2022, 5)]

const open = async (reports: readonly Report[] = REPORTS) => {
  const entries = reports.map((one) => catalogLine(one, null))
  const scope = scopeOf(entries, { agencies: ['甲市水务局'], years: null })
  await renderScreen(<CoverageScreen reports={reports} focus={focusOn(scope, reports)} entries={entries} />)
  // the words are a chunk that the first test waits for
  return screen.findByRole('grid', { name: '单位 × 年份' }, { timeout: 10_000 })
}

const words = (grid: HTMLElement) =>
  within(grid)
    .getAllByRole('gridcell')
    .map((one) => one.getAttribute('aria-label'))

vi.setConfig({ testTimeout: 30_000 })
beforeEach(() => {
  importRequestEnded()
  useView.setState(DEFAULT_VIEW)
})

describe('coverage', () => {
  it('is saved with every row, drawn or not, and what its signs mean', async () => {
    await open()
    const [agencies, indicators] = savedCards(document.body, REPORTS).map((one) => one.card)
    expect(agencies?.table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['乙县教育局', '+', '1', '+'],
      ['甲市水务局', '1', '+', '1'],
    ])
    expect(agencies?.note).toContain('+ 未收录')
    expect(indicators?.table.columns.slice(1).map(({ label }) => label)).toEqual(['2021', '2022', '2023'])
  })

  it('shows 2 agencies × 3 years with 3 reports and 3 gaps', async () => {
    const grid = await open()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      '收录 2 个单位的 3 份年度报告，3 个单位年度未收录',
    )
    expect(words(grid)).toEqual([
      '乙县教育局，2021 年：未收录',
      '乙县教育局，2022 年：已收录，读出统计表，1 个数字',
      '乙县教育局，2023 年：未收录',
      '甲市水务局，2021 年：已收录，读出统计表，1 个数字',
      '甲市水务局，2022 年：未收录',
      '甲市水务局，2023 年：已收录，读出统计表，1 个数字',
    ])
  })

  it('leads to the agency and year of a cell by click', async () => {
    const grid = await open()
    await userEvent.click(within(grid).getByRole('gridcell', { name: /^甲市水务局，2023/u }))
    const { screen: shown, agencies, years } = useView.getState()
    expect([shown, agencies, years]).toEqual(['overview', ['甲市水务局'], [2023, 2023]])
  })

  it('asks for the report of an empty cell by the keyboard', async () => {
    const grid = await open()
    within(grid)
      .getByRole('gridcell', { name: /^乙县教育局，2021/u })
      .focus()
    await userEvent.keyboard('{End}{Enter}')
    expect(useImportRequest.getState().expected).toEqual({ agency: '乙县教育局', year: 2023 })
  })

  it('tells 3 from 0 and from no document, and leads to the screen of the indicator', async () => {
    await open()
    const grid = screen.getByRole('grid', { name: '指标 × 年份：甲市水务局' })
    const received = within(grid).getAllByRole('gridcell', { name: /新收政府信息公开申请/u })
    expect(received.map((one) => one.textContent)).toEqual(['●', '+', '0'])
    // 50 lines × 3 years = 150 = 1 + 1 + 98 + 50
    expect(
      within(screen.getByRole('region', { name: '指标 × 年份：甲市水务局' })).getByText(/有数字：/u),
    ).toHaveTextContent('有数字：1 格，数字 0：1 格，表中有此项，没有读到：98 格，未收录报告：50 格')
    const [first] = received
    if (first !== undefined) await userEvent.click(first)
    const { screen: shown, years } = useView.getState()
    expect([shown, years]).toEqual(['requests', [2021, 2021]])
  })

  it('lists who is missing', async () => {
    await open()
    useView.setState({ screen: 'coverage' })
    await userEvent.click(screen.getByRole('button', { name: '谁没交' }))
    expect(encodeView(useView.getState())).toBe('#/coverage?v=1&missing=1')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      '谁没交：2 个单位中 2 个有未收录的年度，共 3 个单位年度',
    )
    const rows = within(screen.getByRole('table', { name: '未收录清单' })).getAllByRole('row')
    expect(rows.slice(1).map((row) => [...row.children].map((one) => one.textContent))).toEqual([
      ['乙县教育局', '2', '2021、2023'],
      ['甲市水务局', '1', '2022'],
    ])
  })

  it('keeps to the years that are chosen: 1 of 2 agencies has none of 2022', async () => {
    await open()
    act(() => useView.setState({ years: [2022, 2022] }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      '收录 2 个单位的 1 份年度报告，1 个单位年度未收录',
    )
  })

  it('draws only the rows in sight of 200, all of them for paper', async () => {
    const many = Array.from({ length: 200 }, (_, index) => of(`第${String(index).padStart(4, '0')}局`, 2022, 1))
    const grid = await open(many)
    expect(grid).toHaveAttribute('aria-rowcount', '201')
    expect(within(grid).getAllByRole('gridcell').length).toBeLessThan(40)
    fireEvent(window, new Event('beforeprint'))
    expect(grid.querySelectorAll('[role=gridcell]')).toHaveLength(200)
    fireEvent(window, new Event('afterprint'))
  })
})
