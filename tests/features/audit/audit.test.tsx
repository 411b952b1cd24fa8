import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { encodeReviews } from '../../../src/core/schema/encode-reviews'
import { shownDocx } from '../../../src/exporters/document/shown-docx'
import { AuditScreen } from '../../../src/features/audit/Screen'
import { savedCards } from '../../../src/features/saving/shown-of'
import { loadAuditWording } from '../../../src/i18n/audit/load-audit-wording'
import { openPackage } from '../../../src/readers/office'
import { useReviews } from '../../../src/state/review-store'
import { useView } from '../../../src/state/view-store'
import type { View } from '../../../src/state/view'
import { finding, operand } from '../../support/finding-builder'
import { placeAt } from '../../support/report-builder'
import { serveAudit } from '../../support/served-audit'
import { SHOWN_WORDS, shownWith } from '../../support/shown-builder'
import { renderScreen } from '../../support/words'

vi.setConfig({ testTimeout: 60_000 })
const WAIT = { timeout: 25_000 }
const SUM = finding({
  fingerprint: 'aaaaaaaaaaaaaaaa',
  reportId: 'a-2021',
  verdict: 'contradicts',
  formula: [0, ' + ', 1, ' = 11 ≠ ', 2],
  operands: [
    operand(10, {
      reportId: 'a-2021',
      place: placeAt(1),
      name: { kind: 'cell', indicator: 'reconsideration.upheld', column: null },
    }),
    operand(1, {
      reportId: 'a-2021',
      place: placeAt(2),
      name: { kind: 'cell', indicator: 'reconsideration.corrected', column: null },
    }),
    operand(0, {
      reportId: 'a-2021',
      place: placeAt(3),
      name: { kind: 'cell', indicator: 'reconsideration', column: null },
    }),
  ],
  difference: -11,
  remedies: [{ operand: 2, value: 11, resolves: 1 }],
})
const NOTE = finding({
  fingerprint: 'bbbbbbbbbbbbbbbb',
  reportId: 'b-2021',
  rule: 'published-within-issued',
  verdict: 'contradicts',
  class: 'scope',
  severity: 'note',
  because: [{ code: 'other-definition' }],
})
const HELD = finding({ reportId: 'a-2021' })
const UNTOLD = finding({ reportId: 'a-2021', verdict: 'cannot-tell', because: [{ code: 'blank', operands: [0] }] })
const ALL = [SUM, NOTE, HELD, UNTOLD]

const open = async (view: Partial<View> = {}) => {
  serveAudit(ALL)
  // the wording is a chunk of its own that the screen waits for
  await loadAuditWording('zh-Hans')
  await renderScreen(
    <QueryClientProvider client={new QueryClient()}>
      <AuditScreen />
    </QueryClientProvider>,
    { screen: 'audit', ...view },
  )
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).not.toHaveTextContent('正在载入'), WAIT)
  return userEvent.setup()
}
const articles = () => screen.getAllByRole('article')
const chooseFile = (user: ReturnType<typeof userEvent.setup>, content: string) =>
  user.upload(screen.getByLabelText('导入意见'), new File([content], '意见.json', { type: 'application/json' }))

beforeEach(() => {
  // jsdom lays nothing out
  HTMLElement.prototype.scrollIntoView = () => undefined
  localStorage.clear()
  useReviews.setState({ reviews: {}, past: [], typing: null, kept: true })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the Audit screen', () => {
  it('says what was found and what was checked, the worst finding first', async () => {
    await open()
    expect(await screen.findByRole('heading', { level: 1, name: '发现 1 处错误、1 处提示' }, WAIT)).toBeVisible()
    // 4 checks = 1 holds + 2 contradict + 1 cannot be told
    expect(screen.getAllByText(/共核对 4 处：成立 1 处，矛盾 2 处，无法判断 1 处/u)[0]).toBeVisible()
    expect(articles().map((article) => article.getAttribute('data-severity'))).toEqual(['error', 'note'])
  })

  it('shows the formula, every number a link to its place that carries the others and leads back', async () => {
    await open()
    const [first] = articles()
    const card = within(first ?? document.body)
    expect(first).toHaveTextContent('10 + 1 = 11 ≠ 0')
    expect(first).toHaveTextContent('相差 11')
    expect(first).toHaveTextContent('若“行政复议”为 11，则成立')
    const href = card.getByRole('link', { name: '行政复议 · 结果维持 10' }).getAttribute('href') ?? ''
    const address = new URLSearchParams(href.replace(/^[^?]*\?/u, ''))
    expect(href).toMatch(/^#\/source\?/u)
    expect(address.get('place')).toBe('b1.0-4')
    expect(address.getAll('also')).toHaveLength(2)
    expect(address.get('from')).toBe('audit')
    expect(address.get('finding')).toBe('aaaaaaaaaaaaaaaa')
  })

  it('saves the findings shown as lists, on paper with severity, report, rule, formula and place', async () => {
    await open()
    const cards = savedCards(document.body, []).map(({ card }) => card)
    const paper = openPackage(
      shownDocx({
        title: '校核',
        shown: shownWith(cards),
        pictures: cards.map(() => null),
        audit: null,
        words: SHOWN_WORDS,
      }),
    )
    const blocks = paper.kind === 'document' ? paper.reading.blocks : []
    const rows = blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : [],
    )
    expect(rows).toContainEqual(['类别', '报告机关 · 报告年度', '规则', '校核发现与算式', '位置与原文'])
    const sum = rows.find(([kind]) => kind === '错误 · 报告有误')
    expect(sum?.[1]).toBe('甲县 2021 年')
    expect(sum?.[3]).toContain('10 + 1 = 11 ≠ 0 相差 11')
    // block 1 counted from 0
    expect(sum?.[4]).toContain('行政复议 · 结果维持 10 · 原文第 2 段')
    expect(rows.filter(([kind]) => kind?.startsWith('提示'))).toHaveLength(1)
  })

  it('saves no finding a filter leaves out', async () => {
    await open({ audit: { severity: ['note'], class: [], rules: [], review: [] } })
    const texts = savedCards(document.body, []).flatMap(({ card }) =>
      card.table.rows.map(({ cells }) => cells[0]?.text ?? ''),
    )
    expect(texts.filter((text) => text.startsWith('提示'))).toHaveLength(1)
    expect(texts.filter((text) => text.startsWith('错误'))).toEqual([])
  })

  it('holds the words of a card far from the screen, and its links once it is reached', async () => {
    // a browser in which nothing has come near yet
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        observe() {}
        disconnect() {}
      },
    )
    await open()
    const [first, second] = articles()
    expect(second).toHaveTextContent('文件或在往年制发、或由其他机关制发')
    const card = within(first ?? document.body)
    expect(first).toHaveTextContent('10 + 1 = 11 ≠ 0 · 相差 11')
    expect(card.queryByRole('link')).toBeNull()
    expect(card.queryByRole('button')).toBeNull()
    act(() => first?.focus())
    expect(card.getByRole('link', { name: '行政复议 · 结果维持 10' })).toBeVisible()
    expect(card.getByRole('button', { name: '属实' })).toBeVisible()
    expect(within(second ?? document.body).queryByRole('button')).toBeNull()
  })

  it('filters by class, says how many are shown, and keeps the filter in the view', async () => {
    const user = await open()
    await user.click(await screen.findByRole('button', { name: '口径不同 1' }))
    expect(articles()).toHaveLength(1)
    expect(screen.getByText('显示 1 处，共 2 处')).toBeVisible()
    expect(useView.getState().audit.class).toEqual(['scope'])
    await user.click(screen.getByRole('button', { name: '清除筛选' }))
    expect(articles()).toHaveLength(2)
  })

  it('obeys the filter bar, and is honest about what is empty', async () => {
    await open({ agencies: ['丙县'] })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('没有可以核对的数字')
    expect(screen.getByText(/不能说它们正确，也不能说有误/u)).toBeVisible()
  })

  it('says so where the filter bar leaves no report', async () => {
    await open({ years: [1999, 1999] })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('筛选范围内没有报告')
  })

  it('steps from finding to finding with j and k, but not in a field', async () => {
    const user = await open()
    const [first, second] = articles()
    first?.focus()
    await user.keyboard('j')
    expect(second).toHaveFocus()
    await user.keyboard('k')
    expect(first).toHaveFocus()
    const remark = within(first ?? document.body).getByRole('textbox', { name: '备注' })
    await user.type(remark, 'jk')
    expect(remark).toHaveValue('jk')
  })

  it('takes j for a letter where single keys are switched off; arrows still step', async () => {
    const user = await open({ singleKeys: false })
    const [first, second] = articles()
    first?.focus()
    await user.keyboard('j')
    expect(first).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(second).toHaveFocus()
  })

  it('goes to the finding a link names', async () => {
    await open({ finding: 'bbbbbbbbbbbbbbbb' })
    await waitFor(() => expect(articles()[1]).toHaveFocus())
    expect(screen.queryByText(/^链接指向的发现不在下面/u)).toBeNull()
  })

  it('says that the finding of a link is not there any more', async () => {
    await open({ finding: 'cccccccccccccccc' })
    expect(screen.getByText(/^链接指向的发现不在下面/u)).toBeVisible()
  })

  it('tells on demand why a check could not be made', async () => {
    const user = await open()
    await user.click(screen.getByRole('button', { name: '查看“分项之和等于合计”无法判断的 1 处' }))
    const list = await screen.findByRole('list', { name: '“分项之和等于合计”无法判断的原因' })
    expect(list).toHaveTextContent('甲县 2021 年')
    expect(list).toHaveTextContent('空白，不能当作 0 计算')
  })
})

describe('what a person says', () => {
  it('is noted, counted, moved behind the others, and taken back', async () => {
    const user = await open()
    const card = within(articles()[0] ?? document.body)
    await user.click(card.getByRole('button', { name: '有合理解释' }))
    await user.type(card.getByRole('textbox', { name: '备注' }), '统计口径')
    expect(screen.getByText('已核实 1 处，共 2 处')).toBeVisible()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('发现 1 处提示')
    expect(useReviews.getState().reviews['aaaaaaaaaaaaaaaa']).toEqual({
      fingerprint: 'aaaaaaaaaaaaaaaa',
      verdict: 'explained',
      remark: '统计口径',
      about: { rule: 'parts-sum', agency: '甲县', year: 2021, formula: '10 + 1 = 11 ≠ 0' },
    })
    await user.click(screen.getByRole('button', { name: '撤销上一步' }))
    await user.click(screen.getByRole('button', { name: '撤销上一步' }))
    expect(screen.getByText('已核实 0 处，共 2 处')).toBeVisible()
  })

  it('is taken over from a file, with what that did', async () => {
    const user = await open()
    const about = { rule: 'parts-sum', agency: null, year: null, formula: '' } as const
    await chooseFile(
      user,
      encodeReviews([
        { fingerprint: 'aaaaaaaaaaaaaaaa', verdict: 'confirmed', remark: '', about },
        { fingerprint: 'cccccccccccccccc', verdict: 'dismissed', remark: '', about },
      ]),
    )
    expect(await screen.findByText('已导入：新增 2 条，替换 0 条，相同 0 条。')).toBeVisible()
    expect(screen.getByText(/其中 1 条与现有的发现对不上/u)).toBeVisible()
    expect(within(articles()[0] ?? document.body).getByRole('button', { name: '属实' })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
  })

  it.each<readonly [string, string, RegExp]>([
    ['no JSON', '{', /这不是 JSON 文件/u],
    ['another file', '{"schemaVersion":1,"reports":[]}', /不是年报通导出的意见/u],
    ['a later version', '{"schemaVersion":99,"reviews":[]}', /格式版本是 99/u],
    ['a broken entry', '{"schemaVersion":1,"reviews":[{"fingerprint":"x"}]}', /损坏的地方：reviews\.0/u],
    ['nothing', '{"schemaVersion":1,"reviews":[]}', /文件里没有意见/u],
  ])('is refused in words where the file holds %s', async (_what, content, words) => {
    const user = await open()
    await chooseFile(user, content)
    expect(await screen.findByText(words)).toBeVisible()
    expect(useReviews.getState().reviews).toEqual({})
  })

  it('is said to last only as long as the page where nothing can be kept', async () => {
    await open()
    useReviews.setState({ kept: false })
    expect(await screen.findByText(/浏览器不允许保存：意见只保留到关闭本页/u)).toBeVisible()
  })
})
