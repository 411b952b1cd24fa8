import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Language } from '../../../src/core/domain/language'
import { FindDialog } from '../../../src/features/find/FindDialog'
import { loadLocale } from '../../../src/i18n/load-locale'
import { LocaleContext } from '../../../src/i18n/locale'
import { decodeView } from '../../../src/state/url-codec'
import { DEFAULT_VIEW } from '../../../src/state/view'
import { useView } from '../../../src/state/view-store'
import { catalogLine } from '../../support/data-set'
import { finding, operand } from '../../support/finding-builder'
import { report } from '../../support/report-builder'
import { serveAudit } from '../../support/served-audit'

vi.setConfig({ testTimeout: 60_000 })
const WAIT = { timeout: 30_000 }

const ENTRIES = ['衡阳市水利局', '衡阳市教育局', '长沙市水务局'].map((agency) =>
  catalogLine(report({ id: agency, agency, year: 2021, form: '2021' }), agency.slice(0, 3)),
)
/** 甲县 2021: 10 + 1 = 11, printed 12. */
const CONTRADICTION = finding({
  fingerprint: 'aaaaaaaaaaaaaaaa',
  reportId: 'a-2021',
  verdict: 'contradicts',
  formula: [0, ' + ', 1, ' = 11 ≠ ', 2],
  operands: [10, 1, 12].map((value) => operand(value, { reportId: 'a-2021' })),
})
const onClose = vi.fn<() => void>()

const open = async (language: Language = 'zh-Hans') => {
  serveAudit([CONTRADICTION])
  const locale = await loadLocale(language)
  useView.setState({ ...DEFAULT_VIEW, language })
  await act(async () => {
    render(
      <QueryClientProvider client={new QueryClient()}>
        <LocaleContext value={locale}>
          <FindDialog open onOpened={() => ''} entries={ENTRIES} onClose={onClose} />
        </LocaleContext>
      </QueryClientProvider>,
    )
  })
  const box = screen.getByRole('combobox')
  await screen.findByText(/Esc/u, {}, WAIT)
  return { box, user: userEvent.setup() }
}

/** Types a whole text at once. */
const look = (text: string) =>
  act(async () => {
    fireEvent.change(screen.getByRole('combobox'), { target: { value: text } })
  })

/** Groups as they are named, each with its options. */
const listed = () =>
  screen.queryAllByRole('group').map((group) => [
    group.getAttribute('aria-label'),
    ...within(group)
      .getAllByRole('option')
      .map((option) => option.textContent),
  ])
const marks = () => [...document.querySelectorAll('mark')].map((mark) => mark.textContent)
const viewOf = (name: RegExp) => decodeView(screen.getByRole('option', { name }).getAttribute('href') ?? '').view
const chosen = () => screen.getAllByRole('option', { selected: true }).map((option) => option.textContent)

beforeEach(() => {
  onClose.mockClear()
  window.history.replaceState(null, '', '#/overview?v=1')
  // jsdom knows no modal dialogs
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('finding', () => {
  it('says what can be looked for, then how many are found', async () => {
    const { box } = await open()
    expect(screen.getByRole('status')).toHaveTextContent('单位（名称、拼音、地区）、指标、栏目、校核发现')
    await look('月球背面')
    expect(screen.getByRole('status')).toHaveTextContent('没有找到“月球背面”')
    expect(box).toHaveAttribute('aria-expanded', 'false')
    await look('hyssl')
    expect(screen.getByRole('status')).toHaveTextContent('找到 1 项')
    expect(listed()).toEqual([['单位（1）', '衡阳市水利局衡阳市 · 1 份报告']])
    expect(marks()).toEqual(['衡阳市水利'])
  })

  it('leads to the overview of an agency, found by name, pinyin or region', async () => {
    await open()
    await look('衡陽市')
    expect(listed()[0]).toEqual(['单位（2）', '衡阳市教育局衡阳市 · 1 份报告', '衡阳市水利局衡阳市 · 1 份报告'])
    const { screen: shown, agencies } = viewOf(/水利局/u)
    expect([shown, agencies]).toEqual(['overview', ['衡阳市水利局']])
  })

  it('leads to the row of an indicator, found in any script and by what other forms call it', async () => {
    await open()
    for (const [typed, name] of [
      ['本年新收政府信息公开申请数量', /^本年新收/u],
      ['requests received this year', /本年新收/u],
    ] as const) {
      await look(typed)
      const { screen: shown, row } = viewOf(name)
      expect([shown, row]).toEqual(['requests', 'requests.received'])
    }
  })

  it('leads to a screen and to a finding on the audit screen', async () => {
    await open()
    await look('校核')
    expect(listed()[0]).toEqual(['栏目（1）', '校核'])
    expect(viewOf(/^校核$/u).screen).toBe('audit')
    await look('甲县 12')
    expect(await screen.findByRole('option', { name: /甲县 · 2021 · 10 \+ 1 = 11 ≠ 12/u }, WAIT)).toBeVisible()
    const { screen: shown, finding: fingerprint, agencies } = viewOf(/甲县/u)
    expect([shown, fingerprint, agencies]).toEqual(['audit', 'aaaaaaaaaaaaaaaa', ['甲县']])
  })

  it('is walked by the keyboard', async () => {
    const { box, user } = await open()
    await look('衡阳')
    expect(chosen()).toEqual(['衡阳市教育局衡阳市 · 1 份报告'])
    box.focus()
    await user.keyboard('{ArrowDown}')
    expect(chosen()).toEqual(['衡阳市水利局衡阳市 · 1 份报告'])
    expect(box).toHaveAttribute('aria-activedescendant', screen.getByRole('option', { selected: true }).id)
    await user.keyboard('{ArrowDown}')
    expect(chosen()).toEqual(['衡阳市教育局衡阳市 · 1 份报告'])
    await user.keyboard('{End}')
    expect(chosen()).toEqual(['衡阳市水利局衡阳市 · 1 份报告'])
    await user.keyboard('{Home}{ArrowUp}')
    expect(chosen()).toEqual(['衡阳市水利局衡阳市 · 1 份报告'])
    await user.keyboard('{Enter}')
    expect(onClose).toHaveBeenCalledOnce()
    expect(decodeView(window.location.hash).view.agencies).toEqual(['衡阳市水利局'])
  })

  it('stays open where a result is opened beside', async () => {
    const { user } = await open()
    await look('水务')
    await user.keyboard('{Control>}')
    await user.click(screen.getByRole('option', { name: /长沙市水务局/u }))
    await user.keyboard('{/Control}')
    expect(onClose).not.toHaveBeenCalled()
  })

  it.each([
    ['zh-Hant', '依申請公開', '沒有找到「月球」'],
    ['en', 'Requests', 'Nothing found for “月球”'],
  ] as const)('speaks %s', async (language, name, none) => {
    await open(language)
    await look(name)
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toContain(name)
    await look('月球')
    expect(screen.getByRole('status')).toHaveTextContent(none)
  })
})
