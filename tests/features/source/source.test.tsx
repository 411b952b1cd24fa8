import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Place } from '../../../src/core/domain/place'
import type { Report, Stated } from '../../../src/core/domain/report'
import { freshEntry } from '../../../src/core/library/library-entry'
import { correctCell, keepEntries, removeEntry } from '../../../src/data/library-actions'
import { SourceScreen } from '../../../src/features/source/Screen'
import { useView } from '../../../src/state/view-store'
import type { View } from '../../../src/state/view'
import { catalogLine } from '../../support/data-set'
import { accident, cell, claim, figure, report } from '../../support/report-builder'
import { renderScreen } from '../../support/words'

const SENTENCE = '全年主动公开信息468条，其中网站406条。'
const ACCIDENT = '全市发生事故15起，死亡18人。'

const stated = <T,>(value: T, printed: string, place: Place | null): Stated<T> => ({
  value,
  printed,
  place,
  inferred: false,
})

const REPORT: Report = {
  ...report({
    id: 'local-1',
    cells: [
      {
        ...cell('2014', 'disclosure.total', 468),
        printed: '468',
        place: { block: 3, row: 1, column: 1, start: 0, end: 3 },
      },
      { ...cell('2014', 'requests.granted', 'blank'), place: { block: 3, row: 2, column: 1, start: 0, end: 0 } },
    ],
    claims: [
      claim('disclosure.total', 468, { printed: '468条', place: { block: 1, start: 8, end: 12 } }),
      claim('disclosure.channel.website', 406, { printed: '406条', place: { block: 1, start: 17, end: 21 } }),
    ],
    accidents: [
      accident({
        scope: '全市',
        figures: {
          incidents: figure(15, { printed: '15起', place: { block: 2, start: 6, end: 9 } }),
          deaths: figure(18, { printed: '18人', place: { block: 2, start: 12, end: 15 } }),
        },
      }),
    ],
    blocks: [
      { kind: 'heading', level: 1, text: '某市2018年年报' },
      { kind: 'paragraph', text: SENTENCE },
      { kind: 'paragraph', text: ACCIDENT },
      {
        kind: 'table',
        rows: [
          [
            { text: '指标', header: true },
            { text: '数量', header: true },
          ],
          [
            { text: '主动公开', header: false },
            { text: '468', header: false },
          ],
          [
            { text: '同意公开', header: false },
            { text: '', header: false },
          ],
        ],
      },
    ],
  }),
  metadata: {
    kind: 'annual-report',
    title: '某市2018年年报',
    agency: stated('某市人民政府', '某市', { block: 0, start: 0, end: 2 }),
    year: stated(2018, '2018', { block: 0, start: 2, end: 6 }),
    form: stated('2014', '', null),
    period: null,
    published: null,
  },
  diagnostics: [
    { code: 'agency-inferred', severity: 'note', place: null, actual: '某市' },
    {
      code: 'cell-unreadable',
      severity: 'error',
      place: { block: 3, row: 2, column: 0, start: 0, end: 4 },
      actual: '同意公开',
    },
  ],
}

const show = async (place: string | null, view: Partial<View> = {}) =>
  await renderScreen(
    <QueryClientProvider client={new QueryClient()}>
      <SourceScreen entries={[catalogLine(REPORT, null)]} />
    </QueryClientProvider>,
    { screen: 'source', source: { report: 'local-1', place, also: [] }, ...view },
  )

const details = () => screen.getByRole('region', { name: '这个数字' })

describe('source screen', () => {
  beforeEach(async () => {
    Element.prototype.scrollIntoView = vi.fn<Element['scrollIntoView']>()
    await keepEntries([freshEntry(REPORT)])
  })
  afterEach(() => removeEntry('local-1'))

  it('marks every read figure, blank cells included, with what it was read as', async () => {
    await show(null)
    const text = screen.getByRole('region', { name: '报告全文' })
    expect(
      within(text)
        .getAllByRole('link')
        .map((link) => link.getAttribute('aria-label')),
    ).toEqual([
      '某市: 单位, 某市人民政府',
      '2018: 年度, 2018',
      '468条: 主动公开政府信息数, 468 条',
      '406条: 政府网站公开政府信息数, 406 条',
      '15起: 事故起数 · 全市, 15 起',
      '18人: 死亡人数 · 全市, 18 人',
      '468: 主动公开政府信息数, 468 条',
      '空白格: 同意公开答复数, 空白',
    ])
    expect(
      within(text).getByText((_, element) => element?.textContent === SENTENCE && element.tagName === 'P'),
    ).toBeVisible()
  })

  it('takes a correction by hand, keeps the printed text and says what was read, and takes it back', async () => {
    await show('b3r1c1.0-3')
    await userEvent.click(await within(details()).findByText('更正这一格'))
    const number = await within(details()).findByLabelText('数字')
    await userEvent.clear(number)
    await userEvent.type(number, '四六八{Enter}')
    expect(within(details()).getByRole('alert')).toHaveTextContent('请填写数字')
    await userEvent.clear(number)
    await userEvent.type(number, '1,486{Enter}')
    expect(await within(details()).findByText('人工更正，读取时为 468 条')).toBeInTheDocument()
    expect(within(details()).getByText('1,486 条')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: '468: 主动公开政府信息数, 1,486 条' })).toHaveTextContent('468')
    await userEvent.click(within(details()).getByRole('button', { name: '恢复读取的结果' }))
    expect(screen.getByRole('link', { name: '468: 主动公开政府信息数, 468 条' })).toBeInTheDocument()
  }, 20_000)

  it('offers to undo the last correction of the report, until it is undone', async () => {
    const place = { block: 3, row: 1, column: 1, start: 0, end: 3 }
    const content = { state: 'value', value: 1486 } as const
    await correctCell('local-1', { indicator: 'disclosure.total', column: null, place, content })
    await show('b1.17-21')
    expect(screen.getByRole('link', { name: '468: 主动公开政府信息数, 1,486 条' })).toBeInTheDocument()
    await userEvent.click(await within(details()).findByRole('button', { name: '撤销更正' }))
    expect(await screen.findByRole('link', { name: '468: 主动公开政府信息数, 468 条' })).toBeInTheDocument()
    expect(within(details()).queryByRole('button', { name: '撤销更正' })).toBeNull()
  })

  it('arrives at the figure the address names: marked, focused and described', async () => {
    await show('b1.17-21')
    const mark = screen.getByRole('link', { name: /^406条/u })
    expect(mark).toHaveFocus()
    expect(mark).toHaveAttribute('aria-current', 'location')
    expect(details()).toHaveTextContent('政府网站公开政府信息数')
    expect(details()).toHaveTextContent('原文写作406条')
  })

  it('leads from one place of a worked-out figure to the other and marks both', async () => {
    const places = ['b2.6-9', 'b2.12-15']
    const [place = '', other = ''] = places
    await show(null, { source: { report: 'local-1', place, also: [{ report: 'local-1', place: other }] } })
    const terms = within(screen.getByRole('navigation', { name: '推算所用的各处' })).getAllByRole('link')
    expect(terms.map((term) => term.getAttribute('aria-current'))).toEqual(['location', null])
    expect(terms[1]).toHaveTextContent('18人')
    expect(terms[1]).toHaveAttribute('href', expect.stringContaining(`place=${other}&also=${place}`))
    expect(screen.getByRole('link', { name: /^18人: /u })).toHaveAttribute('data-together', 'true')
  })

  it('opens the figure that is clicked, and its address', async () => {
    await show(null)
    await userEvent.click(screen.getByRole('link', { name: /^18人/u }))
    expect(useView.getState().source).toEqual({ report: 'local-1', place: 'b2.12-15', also: [] })
    expect(details()).toHaveTextContent('死亡人数')
    expect(details()).toHaveTextContent('范围全市')
  })

  it('goes to the next figure with n and back with p', async () => {
    await show('b1.8-12')
    await userEvent.keyboard('n')
    expect(screen.getByRole('link', { name: /^406条/u })).toHaveFocus()
    await userEvent.keyboard('n')
    expect(screen.getByRole('link', { name: /^15起/u })).toHaveFocus()
    await userEvent.keyboard('pp')
    expect(screen.getByRole('link', { name: /^468条/u })).toHaveFocus()
  })

  it('leads to the screen that charts the figure', async () => {
    await show('b2.12-15')
    await userEvent.click(screen.getByRole('button', { name: '在“安全生产”查看' }))
    expect(useView.getState().screen).toBe('accidents')
  })

  it('leaves no filter in the way of the figure', async () => {
    await show('b1.8-12', { agencies: ['别处'], years: [2020, 2021] })
    await userEvent.click(screen.getByRole('button', { name: '在“公开渠道”查看' }))
    expect(useView.getState()).toMatchObject({ screen: 'channels', agencies: ['别处', '某市人民政府'], years: null })
  })

  it('leads back to where one came from', async () => {
    await show('b2.12-15', { from: 'channels' })
    await userEvent.click(screen.getByRole('button', { name: '返回公开渠道' }))
    expect(useView.getState()).toMatchObject({ screen: 'channels', source: null })
  })

  it.each(['b9.0-4', 'b1.400-404', 'nonsense'])('says that %s is no place of the report', async (place) => {
    await show(place)
    expect(screen.getByRole('alert')).toHaveTextContent('链接指向的位置在这份报告里不存在')
    expect(screen.getByRole('region', { name: '报告全文' })).toHaveTextContent(SENTENCE)
  })

  it('selects the first figure inside a longer place', async () => {
    await show('b2.0-16')
    expect(screen.getByRole('link', { name: /^15起/u })).toHaveFocus()
  })

  it('lists what the reader could not do, the worst first, and jumps there', async () => {
    await show(null)
    await userEvent.click(screen.getByText('读取提示（2）'))
    const notes = screen.getAllByRole('listitem').filter((item) => item.hasAttribute('data-severity'))
    expect(notes.map((note) => note.getAttribute('data-severity'))).toEqual(['error', 'note'])
    await userEvent.click(screen.getByRole('button', { name: /^跳到此处/u }))
    expect(screen.getByRole('link', { name: '同意公开' })).toHaveFocus()
  })

  it('offers the reports to choose from, found by several words', async () => {
    await show(null, { source: null })
    await userEvent.type(screen.getByRole('searchbox'), '某市 2018')
    await userEvent.click(screen.getByRole('button', { name: /某市2018年年报/u }))
    expect(useView.getState().source).toEqual({ report: 'local-1', place: null, also: [] })
  })

  it('offers only what the filter bar asks for', async () => {
    await show(null, { source: null, years: [2020, 2021] })
    expect(screen.getByText('没有找到这样的报告')).toBeVisible()
  })

  it('counts and steps through numbers, not through the facts of the head', async () => {
    await show('b0.2-6')
    expect(screen.getByText('读出 6 个数字')).toBeVisible()
    expect(details()).toHaveTextContent('报告的基本信息')
    expect(screen.getByRole('button', { name: '上一个数字' })).toBeDisabled()
    await userEvent.click(screen.getByRole('button', { name: '下一个数字' }))
    expect(useView.getState().source?.place).toBe('b1.8-12')
  })

  it('says so when no report is found', async () => {
    await show(null, { source: null })
    await userEvent.type(screen.getByRole('searchbox'), '2031')
    expect(screen.getByText('没有找到这样的报告')).toBeVisible()
  })

  it('says that a report of another computer is not here', async () => {
    await show(null, { source: { report: 'local-77', place: null, also: [] } })
    expect(screen.getByRole('alert')).toHaveTextContent('数据集里没有这份报告')
  })
})
