import { act, fireEvent, render, screen, within, waitFor } from '@testing-library/react'
import type { ReactElement } from 'react'
import { beforeEach, describe, expect, it } from 'vitest'
import { LocaleContext } from '../../../src/i18n/locale'
import { loadCharts } from '../../../src/ui/charts/load-charts'
import { RankedBars } from '../../../src/ui/charts/ranked-bars'
import type { BarItem, ChartPoint, ColumnGroup, FigureRef, TrendSeries } from '../../../src/ui/charts/series'
import { TrendLines } from '../../../src/ui/charts/trend-lines'
import { YearColumns } from '../../../src/ui/charts/year-columns'
import { SourceHrefContext } from '../../../src/ui/source-link'
import { WORDS } from '../../support/words'

const source = (reportId: string): FigureRef => ({
  reportId,
  place: { block: 1, start: 0, end: 3 },
})

const show = (chart: ReactElement) =>
  render(
    <LocaleContext value={WORDS}>
      <SourceHrefContext value={({ reportId }) => `#/source/${reportId}`}>{chart}</SourceHrefContext>
    </LocaleContext>,
  )

const bar = (label: string, value: number | null, text: string, rest: Partial<BarItem> = {}): BarItem => ({
  key: label,
  label,
  value,
  mark: value === null ? 'blank' : 'printed',
  text,
  source: source(label),
  ...rest,
})

const CHANNELS = [
  bar('政府网站', 406, '406 条', { note: '86.8%' }),
  bar('政务微信', 153, '153 条'),
  bar('其他方式', 0, '0 条'),
  bar('政府公报', null, '空白'),
]

const press = (chart: HTMLElement, ...keys: readonly string[]) => {
  act(() => chart.focus())
  for (const key of keys) fireEvent.keyDown(chart, { key })
}

beforeEach(async () => {
  await loadCharts()
  // the first chart of a task is drawn at once: each test begins in a task of its own
  await new Promise((resolve) => {
    setTimeout(resolve, 5)
  })
})
beforeEach(() => {
  location.hash = ''
})

describe('horizontal bars', () => {
  const bars = (items: readonly BarItem[] = CHANNELS) =>
    show(<RankedBars title="渠道" items={items} total={{ value: 468, label: '共 468 条' }} />)

  it('has a name and shows every label, value and the total', () => {
    bars()
    const figure = screen.getByRole('figure', { name: '渠道：图' })
    for (const text of ['政府网站406 条86.8%', '政务微信153 条', '其他方式0 条', '政府公报空白', '共 468 条'])
      expect(figure).toHaveTextContent(text)
    expect(within(figure).getByRole('application', { name: '渠道：图' })).toHaveTextContent('用方向键')
  })

  it('opens every figure at its source', () => {
    bars()
    expect(screen.getByRole('link', { name: '政务微信 153 条' })).toHaveAttribute('href', '#/source/政务微信')
  })

  it('reads figures with the arrow keys, downwards through the list, and opens one with Enter', async () => {
    bars()
    const chart = screen.getByRole('application')
    press(chart, 'ArrowDown')
    expect(await screen.findByText('153 条', { selector: 'strong' })).toBeVisible()
    press(chart, 'Enter')
    await waitFor(() => expect(decodeURI(location.hash)).toBe('#/source/政务微信'))
  })

  it('reads a gap by its word and 0 as 0', async () => {
    bars()
    const chart = screen.getByRole('application')
    press(chart, 'ArrowDown', 'ArrowDown')
    expect(await screen.findByText('0 条', { selector: 'strong' })).toBeVisible()
    press(chart, 'ArrowDown')
    expect(await screen.findByText('空白', { selector: 'strong' })).toBeVisible()
  })

  it('names what is worked out', () => {
    bars([bar('2017', 71, '71 起', { mark: 'derived' })])
    expect(screen.getByRole('list', { name: '图例' })).toHaveTextContent('推算')
  })

  it('has no legend where every mark is labelled', () => {
    bars()
    expect(screen.queryByRole('list', { name: '图例' })).not.toBeInTheDocument()
  })

  it('keeps labels, links and keys with more bars than components', async () => {
    bars(Array.from({ length: 120 }, (_, index) => bar(`第${index}号`, index, `${index} 条`)))
    expect(screen.getByRole('link', { name: '第119号 119 条' })).toBeInTheDocument()
    press(screen.getByRole('application'), 'ArrowDown')
    expect(await screen.findByText('1 条', { selector: 'strong' })).toBeVisible()
  })
})

describe('lines over the years', () => {
  const at = (year: number, value: number | null, rest: Partial<ChartPoint> = {}): ChartPoint => ({
    key: String(year),
    label: String(year),
    value,
    mark: value === null ? 'blank' : 'printed',
    text: value === null ? '空白' : `${value} 件`,
    source: source(String(year)),
    ...rest,
  })
  const line = (id: string, points: readonly ChartPoint[], tone: TrendSeries['tone'] = 'series-1'): TrendSeries => ({
    id,
    label: id,
    tone,
    points,
  })
  const first = line('甲局', [at(2017, 5), at(2018, 8), at(2020, null), at(2021, 9, { mark: 'derived' })])

  it('shows years, bands, breaks with their document and the words of gaps', () => {
    show(
      <TrendLines
        title="申请"
        series={[first]}
        breaks={[{ year: 2019, label: '换表', documentNumber: '某办函〔2019〕1号' }]}
        bands={[{ from: 2017, to: 2018, label: '旧表' }]}
      />,
    )
    const figure = screen.getByRole('figure', { name: '申请：图' })
    for (const text of ['旧表', '换表（某办函〔2019〕1号）', '2017', '2021', '无数据', '空白', '缺年不连线', '推算'])
      expect(figure).toHaveTextContent(text)
  })

  it('reads gaps, too, and opens the point of the chosen line', async () => {
    const second = line('乙局', [at(2017, 50, { text: '50 件', source: source('b') })], 'series-2')
    show(<TrendLines title="申请" series={[first, second]} breaks={[]} bands={[]} />)
    const chart = screen.getByRole('application')
    press(chart, 'ArrowDown', 'Enter')
    await waitFor(() => expect(location.hash).toBe('#/source/b'))
    press(chart, 'ArrowRight', 'ArrowRight')
    expect(await screen.findAllByText('无数据', { selector: 'strong' })).toHaveLength(2)
  })

  it('of changes say per cent on the value axis and have a line at 0, though all are below it', () => {
    const falling = line('甲局', [at(2018, -10, { text: '-10%' }), at(2019, -30, { text: '-30%' })])
    const { container } = show(<TrendLines title="同比" series={[falling]} breaks={[]} bands={[]} changes />)
    const axis = [...container.querySelectorAll('.chart-tick')].map(({ textContent }) => textContent)
    expect(axis.length).toBeGreaterThan(2)
    expect(axis).toContain('0%')
    expect(axis.every((text) => text?.endsWith('%'))).toBe(true)
    expect(container.querySelectorAll('[data-zero]')).toHaveLength(1)
  })

  it('of counts have their foot at 0, and no sign of per cent', () => {
    const { container } = show(<TrendLines title="申请" series={[first]} breaks={[]} bands={[]} />)
    const axis = [...container.querySelectorAll('.chart-tick')].map(({ textContent }) => textContent)
    expect(axis[0]).toBe('0')
    expect(container.querySelector('[data-zero]')).toBeNull()
  })

  it('links every point', () => {
    show(<TrendLines title="申请" series={[first]} breaks={[]} bands={[]} />)
    expect(screen.getByRole('link', { name: '甲局 2018 8 件' })).toHaveAttribute('href', '#/source/2018')
  })
})

describe('columns by year', () => {
  const groups: readonly ColumnGroup[] = [
    {
      key: '2017',
      label: '2017（推算）',
      columns: [{ ...bar('死亡', 53, '53 人', { mark: 'derived' }), tone: 'deaths' }],
    },
    {
      key: '2018',
      label: '2018',
      columns: [{ ...bar('死亡', 68, '68 人'), tone: 'deaths', hatched: { value: 18, label: '6·29：18 人' } }],
    },
  ]

  it('names years, values, what is worked out and what is hatched', () => {
    show(<YearColumns title="死亡" groups={groups} />)
    const figure = screen.getByRole('figure', { name: '死亡：图' })
    for (const text of ['2017（推算）', '53 人', '68 人', '6·29：18 人']) expect(figure).toHaveTextContent(text)
    expect(within(figure).getByRole('link', { name: '2018 68 人' })).toBeInTheDocument()
  })

  it('lies down where years are too many for upright labels', async () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      ...groups[0],
      key: String(index),
      label: `${1990 + index} 年`,
      columns: groups[0]?.columns ?? [],
    }))
    show(<YearColumns title="死亡" groups={many} />)
    expect(await screen.findByRole('link', { name: '2019 年 53 人' })).toBeInTheDocument()
  })
})
