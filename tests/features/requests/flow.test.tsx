import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ColumnId } from '../../../src/core/domain/catalogue'
import { FlowCard } from '../../../src/features/requests/FlowCard'
import { requestsFlow } from '../../../src/core/metrics/flow/requests-flow'
import { annualReports } from '../../../src/core/metrics/selection'
import { words as english } from '../../../src/i18n/flow/en'
import { words } from '../../../src/i18n/flow/zh-Hans'
import { words as traditional } from '../../../src/i18n/flow/zh-Hant'
import { cell, report } from '../../support/report-builder'
import { renderScreen, tableRows } from '../../support/words'

const at = (indicator: string, value: number | 'blank', column: ColumnId, place: number) => ({
  ...cell('2021', indicator, value, column),
  place: { block: 7, row: 1, column: place, start: 0, end: 1 },
})
const REPORT = report({
  id: 'jia-2023',
  agency: '甲县人民政府',
  year: 2023,
  form: '2021',
  cells: [
    at('requests.received', 12, 'natural-person', 1),
    at('requests.received', 12, 'total', 2),
    at('requests.carried-over', 2, 'natural-person', 3),
    at('requests.granted', 9, 'natural-person', 4),
    at('requests.refused.state-secret', 1, 'natural-person', 5),
    at('requests.refused.third-party', 'blank', 'natural-person', 6),
  ],
})

const title = '甲县人民政府 2023 年申请流向'
const card = () => screen.getByRole('region', { name: title })

const open = async (shown: typeof REPORT = REPORT) => {
  const [entry] = annualReports([shown])
  const flow = requestsFlow(shown)
  if (entry === undefined || flow === null) throw new Error('the report names its agency and year, and its requests')
  await renderScreen(<FlowCard entry={entry} flow={flow} />)
}

afterEach(() => vi.unstubAllGlobals())

describe('the flow of requests', () => {
  it('draws each cell above 0 as a link to its place, and names what it does not draw', async () => {
    await open()
    const ribbons = within(card()).getAllByRole('link', { name: /→/u })
    expect(ribbons.map((one) => one.getAttribute('aria-label'))).toEqual([
      '本年新收政府信息公开申请数量 → 自然人 12 件',
      '上年结转政府信息公开申请数量 → 自然人 2 件',
      '自然人 → 予以公开 9 件',
      '自然人 → 不予公开：属于国家秘密 1 件',
    ])
    expect(ribbons[2]).toHaveAttribute('href', '#/source?v=1&report=jia-2023&place=b7r1c4.0-1')
    expect(card()).toHaveTextContent(words.unknown(words.everyColumn))
    expect(card()).toHaveTextContent('空白 1 格')
  })

  it('is not drawn where the report says who asked and nothing of what became of it', async () => {
    await open({ ...REPORT, cells: [at('requests.received', 12, 'total', 1)] })
    expect(card()).toHaveTextContent(words.none)
    expect(within(card()).queryByRole('application')).not.toBeInTheDocument()
    expect(await tableRows(title)).not.toEqual([])
  })

  it('says what came in, and where most went only where every outcome is told', async () => {
    await open()
    const said = await within(card()).findByText(/^本年新收/u, { selector: '[data-sentence]' })
    expect(said.parentElement).toHaveTextContent(/^甲县人民政府 2023 年申请流向：本年新收政府信息公开申请数量 12 件$/u)
    cleanup()
    const outcomes = requestsFlow(REPORT)?.outcomes ?? []
    const told = outcomes.map(({ indicator }, place) => at(indicator, place === 1 ? 9 : 0, 'total', place))
    await open({ ...REPORT, cells: [at('requests.received', 9, 'total', 90), ...told] })
    expect(
      await within(card()).findByText('本年新收政府信息公开申请数量 9 件；去向中部分公开最多，9 件'),
    ).toBeInTheDocument()
  })

  it('is walked by arrow keys, and Enter opens the place of the figure', async () => {
    await open()
    const drawing = within(card()).getByRole('application')
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowUp']) fireEvent.keyDown(drawing, { key })
    expect(card()).toHaveTextContent('上年结转政府信息公开申请数量 → 自然人2 件')
    fireEvent.keyDown(drawing, { key: 'End' })
    fireEvent.keyDown(drawing, { key: 'Enter' })
    await waitFor(() => expect(location.hash).toBe('#/source?v=1&report=jia-2023&place=b7r1c5.0-1'))
    fireEvent.keyDown(drawing, { key: 'Escape' })
    expect(card().querySelector('.chart-tip')).toBeNull()
  })

  it('says what a ribbon is under the pointer', async () => {
    await open()
    await userEvent.hover(within(card()).getByRole('link', { name: '自然人 → 予以公开 9 件' }))
    expect(card().querySelector('.chart-tip')).toHaveTextContent('自然人 → 予以公开9 件')
  })

  it('has a table with every cell, blanks as blanks', async () => {
    await open()
    const rows = await tableRows(title)
    expect(rows[0]).toBe('本年新收政府信息公开申请数量 | 12 件 | 无数据 | 无数据 | 无数据 | 无数据 | 无数据 | 12 件')
    expect(rows).toContain('不予公开：保护第三方合法权益 | 空白 | 无数据 | 无数据 | 无数据 | 无数据 | 无数据 | 无数据')
  })

  it('says where both ends differ in each language', () => {
    expect(words.differs('自然人', '14', '13', '1')).toContain('相差 1 件')
    expect(traditional.differs('自然人', '14', '13', '1')).toContain('相差 1 件')
    expect(english.differs('Natural persons', '14', '13', '1')).toContain('a difference of 1')
  })
})
