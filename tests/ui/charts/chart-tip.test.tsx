import { act, fireEvent, render, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { beforeEach, describe, expect, it } from 'vitest'
import { LocaleContext } from '../../../src/i18n/locale'
import { DotPlot } from '../../../src/ui/charts/dot-plot'
import { FlowChart } from '../../../src/ui/charts/flow-chart'
import { loadCharts } from '../../../src/ui/charts/load-charts'
import { RankedBars } from '../../../src/ui/charts/ranked-bars'
import type { ChartPoint } from '../../../src/ui/charts/series'
import { ShareBars } from '../../../src/ui/charts/share-bars'
import { SmallTrends } from '../../../src/ui/charts/small-trends'
import { TrendLines } from '../../../src/ui/charts/trend-lines'
import { YearColumns } from '../../../src/ui/charts/year-columns'
import { WORDS } from '../../support/words'

const point = (label: string, value: number | null, rest: Partial<ChartPoint> = {}): ChartPoint => ({
  key: label,
  label,
  value,
  mark: value === null ? 'blank' : 'printed',
  text: value === null ? '空白' : `${value} 件`,
  source: null,
  ...rest,
})
/** 2018: 8; 2019: worked out; 2020: blank; 2021: 0. */
const POINTS = [
  point('2018', 8),
  point('2019', 9, { mark: 'derived' }),
  point('2020', null),
  point('2021', 0, { note: '注' }),
]
const bars = POINTS.map((one) => ({ ...one, tone: 'series-1' as const }))

const show = (chart: ReactElement) => {
  render(<LocaleContext value={WORDS}>{chart}</LocaleContext>)
  const place = screen.getByRole('application')
  act(() => place.focus())
  return (key: string) => fireEvent.keyDown(place, { key })
}

/** What a screen reader is given is what the tooltip shows: there is one live region, and the tooltip is in it. */
const heard = () => {
  const regions = document.querySelectorAll('.chart-frame [aria-live="assertive"]')
  expect(regions).toHaveLength(1)
  expect(document.querySelectorAll('.chart-tip')).toHaveLength(1)
  expect(regions[0]?.textContent).toBe(document.querySelector('.chart-tip')?.textContent)
  return regions[0]?.textContent
}

beforeEach(async () => {
  await loadCharts()
  // the first chart of a task is drawn at once: each test begins in a task of its own
  await new Promise((resolve) => {
    setTimeout(resolve, 5)
  })
})

const trend = (...lines: readonly string[]) => (
  <TrendLines
    title="申请"
    series={lines.map((label) => ({ id: label, label, tone: 'series-1', points: POINTS }))}
    breaks={[]}
    bands={[]}
  />
)
const row = { key: '甲', label: '甲', segments: bars }

describe('what is read aloud of a chart', () => {
  it.each([
    ['bars', <RankedBars key="bars" title="申请" items={POINTS} total={null} />],
    ['columns', <YearColumns key="columns" title="申请" groups={bars.map((one) => ({ ...one, columns: [one] }))} />],
    ['lines', trend('甲')],
  ])('%s: every key leads to the words of its place, marks and gaps said', (_, chart) => {
    const press = show(chart)
    expect(heard()).toBe('20188 件')
    press('PageDown')
    expect(heard()).toBe('20199 件（推算）')
    press('ArrowRight')
    expect(heard()).toBe('2020空白')
    press('End')
    expect(heard()).toBe('20210 件 注')
    press('PageUp')
    expect(heard()).toBe('2020空白')
    press('Home')
    expect(heard()).toBe('20188 件')
  })

  it.each([
    [
      'dots',
      <DotPlot
        key="dots"
        title="申请"
        data={{ rows: POINTS.map((one) => ({ ...one, own: false })), strip: null, tick: String }}
      />,
    ],
    [
      'a flow',
      <FlowChart
        key="flow"
        title="申请"
        data={{
          nodes: [
            { key: 'in', stage: 0, label: '入', text: '17 件', tone: 'open', source: null },
            { key: 'out', stage: 1, label: '出', text: '17 件', tone: 'open', source: null },
          ],
          links: POINTS.map((one) => ({ ...one, from: 'in', to: 'out', tone: 'open' })),
        }}
      />,
    ],
    [
      'small trends',
      <SmallTrends
        key="small"
        title="申请"
        data={{
          panels: [
            {
              key: '甲',
              label: '甲',
              own: true,
              breaks: [],
              points: POINTS.map((one) => ({ ...one, year: Number(one.label) })),
            },
          ],
          years: { from: 2018, to: 2021 },
          max: 9,
        }}
      />,
    ],
    ['shares', <ShareBars key="shares" title="申请" rows={[row]} parts={[]} />],
  ])('%s: the first key reads the first mark, Page a tenth, End the last', (_, chart) => {
    const press = show(chart)
    expect(document.querySelector('.chart-frame [aria-live="assertive"]')).toBeEmptyDOMElement()
    press('PageDown')
    expect(heard()).toBe('20188 件')
    press('PageDown')
    expect(heard()).toBe('20199 件（推算）')
    press('End')
    expect(heard()).toBe('20210 件 注')
    press('Home')
    expect(heard()).toBe('20188 件')
  })

  it('is put away by Escape pressed elsewhere, which moves nothing', () => {
    const press = show(<ShareBars title="申请" rows={[row]} parts={[]} />)
    press('End')
    expect(heard()).toBe('20210 件 注')
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(document.querySelector('.chart-tip')).toBeNull()
    expect(screen.getByRole('application')).toHaveFocus()
  })

  it('says which of several lines ↑ and ↓ have chosen', () => {
    const press = show(trend('甲', '乙'))
    expect(heard()).toBe('2018▸ 甲 8 件乙 8 件')
    press('ArrowDown')
    expect(heard()).toBe('2018甲 8 件▸ 乙 8 件')
  })

  it('a tenth of 30 bars is 3: the 4th, and back to the 1st', () => {
    const many = Array.from({ length: 30 }, (_, at) => point(`第${at + 1}号`, at))
    const press = show(<RankedBars title="申请" items={many} total={null} />)
    press('PageDown')
    expect(heard()).toBe('第4号3 件')
    press('PageUp')
    expect(heard()).toBe('第1号0 件')
  })
})
