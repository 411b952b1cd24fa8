import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { spokenCard } from '../../../src/features/reading/spoken-card'
import { words as reading } from '../../../src/i18n/reading/zh-Hans'
import { messages } from '../../../src/i18n/messages/zh-Hans/index'
import { loadCharts } from '../../../src/ui/charts/load-charts'
import type { ChartPoint, TableData } from '../../../src/ui/charts/series'
import { cardContent } from '../../../src/ui/figures/card-content'
import type { CardChart } from '../../../src/ui/figures/card-content'
import { CardHeading } from '../../../src/ui/figures/card-heading'
import { FigureCard } from '../../../src/ui/figures/figure-card'
import { OnlyCardContext } from '../../../src/ui/figures/only-card'
import { PinContext } from '../../../src/ui/figures/pin'
import { TableCard } from '../../../src/ui/figures/table-card'
import { placeAt } from '../../support/report-builder'
import { renderScreen } from '../../support/words'

const ref = (reportId: string) => ({ reportId, place: placeAt(1), printed: '' })
const point = (year: string, value: number, extra: Partial<ChartPoint> = {}): ChartPoint => ({
  key: year,
  label: year,
  value,
  mark: 'printed',
  text: `${value.toLocaleString('en')} 件`,
  source: ref(`r${year}`),
  ...extra,
})
/** 1,406 − 1,394 = 12; 12 ÷ 1,394 = 0.86 %. */
const change = { text: '+12 件（+0.9%）', source: { ...ref('r2024'), also: [ref('r2023')] } }
const chart: CardChart = {
  kind: 'trend',
  series: [
    { id: '甲局', label: '甲局', tone: 'series-1', points: [point('2023', 1394), point('2024', 1406, { change })] },
  ],
  breaks: [],
  bands: [],
}
const table: TableData = {
  columns: [
    { key: 'a', label: '报告' },
    { key: 'b', label: '数字', numeric: true },
  ],
  rows: [{ key: '2024', cells: [{ text: '2024' }, { text: '1,406 件', value: 1406 }] }],
}
const SENTENCE = '2024 年 1,406 件，同比 +12 件（+0.9%）'
const card = <FigureCard id="received" title="收到申请" note="各年" table={table} remarks={[]} chart={chart} />

beforeEach(loadCharts)
afterEach(cleanup)

describe('what a card says in one sentence', () => {
  it('describes its chart, is heard and saved with it, and stands in its tip', async () => {
    await renderScreen(card)
    const said = await screen.findByText(SENTENCE)
    expect(screen.getByRole('figure')).toHaveAccessibleDescription(`收到申请：${SENTENCE}`)
    const content = cardContent(screen.getByRole('region', { name: '收到申请' }))
    expect(content?.note).toBe(`${SENTENCE} · 各年`)
    expect(content === null ? '' : spokenCard(content, { reading, messages }).join('')).toContain(
      '+12 件'.replace('+', reading.plus),
    )
    // on paper it is seen
    expect(said.parentElement).toHaveClass('card-said')
    const application = screen.getByRole('application')
    act(() => application.focus())
    fireEvent.keyDown(application, { key: 'End' })
    expect(document.querySelector('[aria-live="assertive"]')).toHaveTextContent('20241,406 件 同比 +12 件（+0.9%）')
  })

  it('counts the figures of a table, which is pinned like any card', async () => {
    const Button = ({ id, title }: { readonly id: string; readonly title: string }) => (
      <button type="button">{`${id} ${title}`}</button>
    )
    await renderScreen(
      <PinContext value={{ Button }}>
        <TableCard id="statements" title="全部" table={table} />
      </PinContext>,
    )
    expect(screen.getByRole('button', { name: 'statements 全部' })).toBeVisible()
    expect(document.querySelector('[data-sentence]')).toHaveTextContent('1 行，数字栏中 1 格有数字')
  })

  it('is the head of the card alone, each figure with its places', async () => {
    const place = document.body.appendChild(document.createElement('main'))
    await renderScreen(
      <OnlyCardContext value={{ id: 'received', place, Heading: CardHeading, Sources: () => '来源' }}>
        {card}
      </OnlyCardContext>,
    )
    await waitFor(() =>
      expect(within(place).getByRole('heading', { level: 1 })).toHaveTextContent(`收到申请：${SENTENCE}`),
    )
    const heading = within(place).getByRole('heading', { level: 1 })
    expect(
      within(heading)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['1,406 件', change.text])
    place.remove()
  })
})
