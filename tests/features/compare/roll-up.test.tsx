import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CompareScreen } from '../../../src/features/compare/Screen'
import { nameOfSummed } from '../../../src/features/compare/roll-up-card'
import { words as english } from '../../../src/i18n/roll-up/en'
import { words as traditional } from '../../../src/i18n/roll-up/zh-Hant'
import { useView } from '../../../src/state/view-store'
import { DEFAULT_VIEW } from '../../../src/state/view'
import { catalogLine, filesOf, serveFiles } from '../../support/data-set'
import { cell, report } from '../../support/report-builder'
import { WORDS, renderScreen, tableRows } from '../../support/words'

const of = (id: string, agency: string, received: number | 'blank', granted: number | 'blank' = 'blank') =>
  report({
    id,
    agency,
    year: 2024,
    form: '2021',
    cells: [
      cell('2021', 'requests.received', received, 'total'),
      { ...cell('2021', 'requests.granted', granted, 'total'), place: { block: 4, start: 0, end: 2 } },
    ],
  })
const REPORTS = [
  of('city', '某甲市', 20, 9),
  of('east', '某甲市东城区', 3, 2),
  of('south', '某甲市南城区', 4),
  of('west', '某甲市西城区人民政府', 5),
  of('lost', '某乙县', 7),
]

vi.setConfig({ testTimeout: 60_000 })
afterEach(() => vi.unstubAllGlobals())

const open = async (chosen: Partial<typeof DEFAULT_VIEW.comparison> = {}) => {
  serveFiles(filesOf(REPORTS))
  await renderScreen(
    <QueryClientProvider client={new QueryClient()}>
      <CompareScreen entries={REPORTS.map((entry) => catalogLine(entry, null))} />
    </QueryClientProvider>,
    { screen: 'compare', comparison: { ...DEFAULT_VIEW.comparison, region: '', ...chosen } },
  )
}

describe('a region beside its parts', () => {
  it('shows 20 beside 3 + 4 = 7 of 2 of 3 regions, and their difference 13', async () => {
    await open()
    const card = '2024 年收到申请 · 本年新收政府信息公开申请数量'
    await screen.findByRole('region', { name: card }, { timeout: 20_000 })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('某甲市与其下级地区的合计')
    expect(await tableRows(card)).toEqual([
      '某甲市自己报告 | 20 件 |  | 某甲市',
      '下级合计（2/3 个地区） | 7 件（推算：3 + 4） |  | ',
      '东城区 | 3 件 | 计入 | 某甲市东城区',
      '南城区 | 4 件 | 计入 | 某甲市南城区',
      '西城区 | 5 件 | 未写明是政府自身还是全域，不计入 | 某甲市西城区人民政府',
      '差额（自己报告 − 下级合计） | +13 件 |  | ',
    ])
    const region = within(screen.getByRole('region', { name: card }))
    expect(
      region.getByText(
        '某甲市自己报告 20 件、下级合计（2/3 个地区） 7 件（推算：3 + 4）、差额（自己报告 − 下级合计） +13 件',
      ),
    ).toHaveAttribute('data-sentence')
    expect(region.getByText('合计不完整：已知 3 个下级地区，只计入 2 个。')).toBeVisible()
    expect(region.getByRole('link', { name: '3 件' }).getAttribute('href')).toContain('east')
    expect(screen.getByText('从名称看不出属于哪个地区，没有列入：某乙县')).toBeVisible()
  })

  it('takes another indicator; its choice is part of the view', async () => {
    await open()
    await userEvent.selectOptions(await screen.findByLabelText('指标', {}, { timeout: 20_000 }), '办理结果 · 予以公开')
    expect(useView.getState().comparison).toMatchObject({ region: '', item: 'requests.granted' })
    expect(await tableRows('2024 年办理结果 · 予以公开')).toContain('差额（自己报告 − 下级合计） | +7 件 |  | ')
    await userEvent.click(screen.getByRole('button', { name: '两份报告逐项' }))
    expect(useView.getState().comparison.region).toBeNull()
  })

  it('never shows another region than the one asked for', async () => {
    await open({ region: '某乙县' })
    expect(await screen.findByRole('heading', { level: 1 }, { timeout: 20_000 })).toHaveTextContent(
      '没有收录可以认定属于“某乙县”的下级地区',
    )
    expect(screen.queryByText(/20 件/u)).not.toBeInTheDocument()
    await userEvent.selectOptions(screen.getByLabelText('地区'), '某甲市')
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('某甲市与其下级地区的合计')
  })

  it('says that the indicator asked for has no figure here', async () => {
    await open({ item: 'penalties' })
    const told = '链接所选的指标在这些地区没有数字，改列下面的指标。'
    expect(await screen.findByText(told, {}, { timeout: 20_000 })).toBeVisible()
  })

  it('is a table in a year without a figure that could be drawn', async () => {
    serveFiles(filesOf([of('office', '某甲市人民政府办公室', 20), of('east', '某甲市东城区', 'blank')]))
    const entries = [of('office', '某甲市人民政府办公室', 20), of('east', '某甲市东城区', 'blank')]
    await renderScreen(
      <QueryClientProvider client={new QueryClient()}>
        <CompareScreen entries={entries.map((entry) => catalogLine(entry, null))} />
      </QueryClientProvider>,
      { screen: 'compare', comparison: { ...DEFAULT_VIEW.comparison, region: '' } },
    )
    const card = '2024 年收到申请 · 本年新收政府信息公开申请数量'
    const region = within(await screen.findByRole('region', { name: card }, { timeout: 20_000 }))
    expect(region.queryByRole('button', { name: '图' })).not.toBeInTheDocument()
    expect(region.getByRole('link', { name: '20 件' })).toBeVisible()
    expect(region.getByText('办公室（厅）自身的数字，不计入')).toBeVisible()
  })

  it('tells rows of one label apart by the row they belong to', () => {
    expect(nameOfSummed('reconsideration.upheld', WORDS)).toBe('行政复议与行政诉讼 · 行政复议：结果维持')
    expect(nameOfSummed('litigation.direct.upheld', WORDS)).toBe('行政复议与行政诉讼 · 未经复议直接起诉：结果维持')
  })

  it('has its words in the other languages', () => {
    expect(traditional.sum('2', '3')).toBe('下級合計（2/3 個地區）')
    expect(english.sum('2', '3')).toBe('Sum of parts (2 of 3 regions)')
  })
})
