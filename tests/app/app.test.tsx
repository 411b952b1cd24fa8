import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { encodeFigures } from '../../src/core/schema/encode-report'
import { App } from '../../src/app/App'
import { keepAddress } from '../../src/state/address'
import { linkNoticeDismissed, linkRead } from '../../src/state/link-notice'
import { DEFAULT_VIEW } from '../../src/state/view'
import { useView } from '../../src/state/view-store'
import type { Answer } from '../support/data-set'
import { askedFor, filesOf, serveFiles } from '../support/data-set'
import { AGENCY, HENGYANG_2018 } from '../support/hengyang'
import { accident, cell, figure, report, yearPeriod } from '../support/report-builder'
import { WORDS } from '../support/words'

const SUQIAN = report({
  id: 'suqian-2024',
  agency: '宿迁市',
  year: 2024,
  form: '2021',
  cells: [cell('2021', 'requests.received', 3525, 'total')],
})
const REPORTS = [HENGYANG_2018, SUQIAN]
const HENGYANG_FIGURES = 'data/figures/hengyang-2018.json'
const WAIT = { timeout: 15_000 }
// the screens are chunks that the first test waits for
vi.setConfig({ testTimeout: 30_000 })
let stop = () => {}
let served: ReturnType<typeof serveFiles>

beforeEach(() => {
  useView.setState(DEFAULT_VIEW)
  linkNoticeDismissed()
})
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
})

/** Opens the app at a link, on a server with these files. */
const open = (link: string, files: Readonly<Record<string, Answer>> = filesOf(REPORTS, '江苏省')) => {
  served = serveFiles(files)
  window.history.replaceState(null, '', link)
  stop = keepAddress(linkRead)
  const client = new QueryClient()
  render(
    <QueryClientProvider client={client}>
      <App firstLocale={WORDS} />
    </QueryClientProvider>,
  )
  return userEvent.setup()
}

/** Whether a file held over the page is taken; else the browser would open it instead of the page. */
const catchesFiles = (): boolean => {
  const caught = !fireEvent.dragOver(window, { dataTransfer: { types: ['Files'] } })
  fireEvent.dragLeave(window)
  return caught
}

const sentence = (text: RegExp) => screen.findByRole('heading', { level: 1, name: text }, WAIT)

describe('the frame', () => {
  it('shows the overview of the fullest report where nothing is chosen', async () => {
    open('#/overview?v=1')
    expect(await sentence(/468/u)).toBeVisible()
    expect(document.title).toBe('总览 · 年报通')
    expect(document.documentElement.lang).toBe('zh-Hans')
  })

  it('opens another screen by its link and marks where one is', async () => {
    const user = open('#/overview?v=1')
    await sentence(/468/u)
    await user.click(screen.getByRole('link', { name: '依申请公开' }))
    await waitFor(() => expect(document.title).toBe('依申请公开 · 年报通'), WAIT)
    expect(screen.getByRole('link', { name: '依申请公开' })).toHaveAttribute('aria-current', 'page')
    expect(screen.getByRole('link', { name: '总览' })).not.toHaveAttribute('aria-current')
  })

  it('moves the focus to the content by the skip link and keeps the view', async () => {
    const user = open('#/channels?v=1')
    await sentence(/468/u)
    await user.tab()
    expect(screen.getByRole('link', { name: '跳到正文' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('main')).toHaveFocus()
    expect(window.location.hash).toBe('#/channels?v=1')
  })

  it('changes language without a reload and says so in the address', async () => {
    const user = open('#/overview?v=1')
    await sentence(/468/u)
    // awaited as a whole: words that are there at once would come into an act that nobody waits for
    await act(() => user.click(screen.getByRole('button', { name: 'EN English' })))
    expect(await screen.findByRole('link', { name: 'Channels' }, WAIT)).toBeVisible()
    expect(document.documentElement.lang).toBe('en')
    expect(window.location.hash).toContain('lang=en')
    await act(() => user.click(screen.getByRole('button', { name: '繁體中文' })))
    expect(await screen.findByRole('link', { name: '公開渠道' }, WAIT)).toBeVisible()
  })

  it('switches appearance and 长者模式 for the whole page', async () => {
    const user = open('#/overview?v=1')
    await user.selectOptions(screen.getByRole('combobox', { name: '外观' }), '深色')
    expect(document.documentElement.dataset['theme']).toBe('dark')
    await user.click(screen.getByRole('button', { name: '长者模式' }))
    expect(document.documentElement).toHaveAttribute('data-elder')
    expect(screen.getByRole('button', { name: '长者模式' })).toHaveAttribute('aria-pressed', 'true')
  })
})

describe('what is loaded', () => {
  const figuresOf = (fetch: ReturnType<typeof serveFiles>) =>
    askedFor(fetch).flatMap((file) => /figures\/(?<report>[^/]*)\.json$/u.exec(file)?.groups?.['report'] ?? [])

  it('is the figures of the agency that is shown, others when they are chosen, while the screen stays', async () => {
    open('#/overview?v=1')
    await sentence(/468/u)
    expect(figuresOf(served)).toEqual(['hengyang-2018'])
    act(() => useView.getState().agencyAdded('宿迁市'))
    // never a moment without a screen
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('468')
    expect(await sentence(/3,525/u)).toBeVisible()
    expect(figuresOf(served)).toEqual(['hengyang-2018', 'suqian-2024'])
  })

  it('is no figures at all where one report is opened', async () => {
    // what a page at rest prepares for paper comes later, however slow this computer is
    const resting = vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive')
    open('#/source?v=1&report=hengyang-2018')
    await screen.findByRole('region', { name: '报告全文' }, WAIT)
    expect(figuresOf(served)).toEqual([])
    resting.mockRestore()
  })

  it('is what names the reports of a trend in its source line, once the page has settled', async () => {
    const earlier = report({
      id: 'suqian-2023',
      agency: '宿迁市',
      year: 2023,
      form: '2021',
      cells: [cell('2021', 'requests.received', 3511, 'total')],
    })
    open(`#/requests?v=1&a=${encodeURIComponent('宿迁市')}`, filesOf([...REPORTS, earlier]))
    const named = await screen.findAllByText(/^来源：宿迁市 2023–2024 年度报告/u, {}, WAIT)
    expect(named[0]).toHaveTextContent('来源：宿迁市 2023–2024 年度报告，点击数字看原文 · ')
  })

  it('keeps the years of all reports for the screens of one agency', async () => {
    open('#/overview?v=1')
    await sentence(/468/u)
    expect(screen.getByRole('combobox', { name: '起始年份' })).toHaveValue('2018')
    expect(screen.getByRole('combobox', { name: '结束年份' })).toHaveValue('2024')
  })
})

describe('the filter bar', () => {
  it.each([
    ['name', '宿迁'],
    ['pinyin initials', 'sqs'],
    ['region', '江苏'],
  ])('finds an agency by %s and adds it by keyboard', async (_how, query) => {
    const user = open('#/requests?v=1')
    await sentence(/0/u)
    await user.type(screen.getByRole('combobox', { name: '按名称、拼音首字母或地区查找单位' }), query)
    const option = await screen.findByRole('option', { name: /宿迁市/u })
    expect(option).toBeVisible()
    const at = screen.getAllByRole('option').indexOf(option)
    await user.keyboard(`${'{ArrowDown}'.repeat(at)}{Enter}`)
    expect(useView.getState().agencies).toEqual(['宿迁市'])
    expect(await sentence(/3,525/u)).toBeVisible()
    await user.click(screen.getByRole('button', { name: '移除宿迁市' }))
    expect(useView.getState().agencies).toEqual([])
  })

  it('says so where no agency is found', async () => {
    const user = open('#/overview?v=1')
    await sentence(/468/u)
    await user.type(screen.getByRole('combobox', { name: '按名称、拼音首字母或地区查找单位' }), '月球')
    expect(screen.getByText('没有找到这个单位')).toBeVisible()
  })

  it('restricts the years and takes the restriction back', async () => {
    const user = open('#/overview?v=1')
    await sentence(/468/u)
    await user.selectOptions(screen.getByRole('combobox', { name: '起始年份' }), '2024')
    expect(useView.getState().years).toEqual([2024, 2024])
    await user.click(screen.getByRole('button', { name: '全部年份' }))
    expect(useView.getState().years).toBeNull()
  })

  it('offers the years that accidents are drawn of where they are shown, those of annual reports elsewhere', async () => {
    const bulletin = report({
      id: 'nation-2005',
      kind: 'accident-bulletin',
      title: '2005年全国安全生产情况',
      year: 2005,
      accidents: [
        accident({
          scope: '全国',
          period: yearPeriod(2005),
          // 127089 − (−9666) = 136755 dead in 2004
          figures: { deaths: figure(127_089), yoyDeaths: figure(-9666) },
        }),
      ],
    })
    const files = filesOf([...REPORTS, bulletin], '江苏省')
    const user = open('#/overview?v=1', files)
    await sentence(/468/u)
    const offered = () =>
      within(screen.getByRole('combobox', { name: '起始年份' }))
        .getAllByRole('option')
        .map(({ textContent }) => textContent)
    expect(offered()).toEqual(['2018', '2024'])
    await user.click(screen.getByRole('link', { name: '安全生产' }))
    // Hengyang's report of 2018 tells 2017 too; the report of 2024 says nothing of accidents
    await waitFor(() => expect(offered()).toEqual(['2004', '2005', '2017', '2018']), WAIT)
  })

  it('offers the measure only where something is drawn by it', async () => {
    const user = open('#/overview?v=1&m=share')
    await sentence(/468/u)
    const fold = () => screen.getByRole('button', { name: /筛选/u }).textContent
    expect(fold()).toMatch(/ · 占比$/u)
    for (const name of ['比较', '收录', '校核', '起草', '原文']) {
      await user.click(screen.getByRole('link', { name }))
      expect(screen.queryByRole('group', { name: '口径' })).toBeNull()
      expect(fold()).not.toContain('占比')
    }
    // on the way back it is what it was
    await user.click(screen.getByRole('link', { name: '总览' }))
    expect(screen.getByRole('button', { name: '占比' })).toHaveAttribute('aria-pressed', 'true')
  })

  it('chooses the measure', async () => {
    const user = open('#/overview?v=1')
    await user.click(screen.getByRole('button', { name: '占比' }))
    expect(window.location.hash).toContain('m=share')
  })

  it('copies the link of the view, asked for before the figures are there', async () => {
    open('#/channels?v=1&m=share')
    fireEvent.click(screen.getByRole('button', { name: '分享' }))
    expect(screen.getByRole('button', { name: '分享' }).nextElementSibling).toHaveTextContent('正在载入数据…')
    expect(await screen.findByText('链接已复制', undefined, WAIT)).toBeVisible()
    expect(await navigator.clipboard.readText()).toContain('#/channels?v=1&m=share')
  })

  it('restores everything a link says', async () => {
    open(`#/requests?v=1&a=${encodeURIComponent(AGENCY)}&y=2018-2024&m=change`)
    expect(await screen.findByRole('button', { name: `移除${AGENCY}` })).toBeVisible()
    expect(document.title).toBe(`依申请公开 · ${AGENCY} · 年报通`)
    expect(await screen.findByRole('combobox', { name: '起始年份' })).toHaveValue('2018')
    expect(screen.getByRole('button', { name: '同比' })).toHaveAttribute('aria-pressed', 'true')
  })
})

describe('what the user is told', () => {
  it('names the parts of a link that are not understood, until it is dismissed', async () => {
    const user = open('#/overview?v=1&y=2030-2020&colour=red')
    const told = '链接里有无法识别的部分，已忽略：年份、“colour”'
    expect(await screen.findByText(told, {}, WAIT)).toBeVisible()
    await user.click(screen.getByRole('button', { name: '知道了' }))
    expect(screen.queryByText(/已忽略/u)).not.toBeInTheDocument()
  })

  it('lists broken reports beside the others', async () => {
    const figures = encodeFigures([HENGYANG_2018])
    open('#/overview?v=1', {
      ...filesOf(REPORTS),
      [HENGYANG_FIGURES]: { json: { ...figures, reports: [{ id: 'lost' }, ...figures.reports] } },
    })
    expect(await sentence(/468/u)).toBeVisible()
    expect(screen.getByText('1 份报告无法读取，其余不受影响')).toBeVisible()
    expect(screen.getByText(/^lost: /u)).toBeInTheDocument()
  })

  it('lists the reports of a damaged file beside the others', async () => {
    const both = [AGENCY, '宿迁市'].map((agency) => `a=${encodeURIComponent(agency)}`).join('&')
    open(`#/overview?v=1&${both}`, { ...filesOf(REPORTS), 'data/figures/suqian-2024.json': { text: '{' } })
    expect(await sentence(/468/u)).toBeVisible()
    expect(screen.getByText(/^suqian-2024: /u)).toBeInTheDocument()
  })

  describe.each(['data/catalog.json', HENGYANG_FIGURES])('about %s', (file) => {
    it.each<readonly [string, Answer, string]>([
      ['a missing file', { status: 404 }, '没有找到这份数据'],
      ['a broken file', { text: '{' }, '数据文件已损坏'],
      ['a later version', { json: { schemaVersion: 999, reports: [] } }, '数据来自更新的版本'],
    ])('has a screen of its own for %s', async (_name, answer, title) => {
      open('#/overview?v=1', { ...filesOf(REPORTS), [file]: answer })
      expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible()
      expect(screen.queryByRole('button', { name: '重试' })).not.toBeInTheDocument()
    })

    it('names the error of a server that cannot answer now', async () => {
      open('#/overview?v=1', { ...filesOf(REPORTS), [file]: { status: 503 } })
      expect(await screen.findByRole('heading', { name: '服务器答复错误 503' }, WAIT)).toBeVisible()
      expect(screen.getByRole('button', { name: '重试' })).toBeVisible()
    })

    it('offers to try again after a failed connection, and recovers', async () => {
      const files = filesOf(REPORTS)
      const changing = { ...files, [file]: { fails: true } as Answer }
      const user = open('#/overview?v=1', changing)
      expect(await screen.findByRole('heading', { name: '连不上服务器' }, WAIT)).toBeVisible()
      Object.assign(changing, files)
      await user.click(screen.getByRole('button', { name: '重试' }))
      expect(await sentence(/468/u)).toBeVisible()
    })
  })

  it('has a screen of its own for a data set without reports', async () => {
    open('#/overview?v=1', { 'data/catalog.json': { json: { schemaVersion: 1, reports: [] } } })
    expect(await screen.findByRole('heading', { level: 1, name: '数据集里还没有报告' })).toBeVisible()
  })

  it('keeps the failure of one document on its screen', async () => {
    const files = { ...filesOf(REPORTS), 'data/reports/hengyang-2018.json': { status: 404 } }
    const user = open('#/source?v=1&report=hengyang-2018', files)
    expect(await screen.findByRole('heading', { name: '没有找到这份数据' }, WAIT)).toBeVisible()
    await user.click(screen.getByRole('link', { name: '公开渠道' }))
    expect(await sentence(/468/u)).toBeVisible()
  })
})

describe('演示', () => {
  const position = async () => (await screen.findByText(/^\d+ \/ \d+$/u)).textContent

  it('shows the sentence, then card after card, by keys and by the number of a slide, and ends on the screen', async () => {
    const user = open('#/overview?v=1')
    await screen.findAllByRole('heading', { level: 2 }, WAIT)
    await user.click(screen.getByRole('button', { name: '演示' }))
    const shown = within(await screen.findByRole('region', { name: '演示' }, WAIT))
    expect(await shown.findByRole('heading', { level: 1 }, WAIT)).toHaveTextContent('468')
    await waitFor(() => expect(document.querySelector('[data-card]')).toBeNull())
    await screen.findByText(/^1 \/ [2-9]$/u, {}, WAIT)
    await user.keyboard('{ArrowRight}')
    expect(await position()).toMatch(/^2 \//u)
    const [, count = 0] = ((await position()) ?? '').split(' / ').map(Number)
    expect(count).toBeGreaterThan(2)
    expect(cardIds()).toEqual(['channels'])
    expect(catchesFiles()).toBe(true)
    await user.keyboard('{End}{ArrowRight}')
    expect(await position()).toBe(`${count} / ${count}`)
    await user.keyboard('2{Enter}')
    expect(cardIds()).toEqual(['channels'])
    await user.keyboard('b')
    await user.click(screen.getByRole('button', { name: '黑屏，按任意键返回' }))
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('region', { name: '演示' })).not.toBeInTheDocument()
    expect(cardIds().length).toBeGreaterThan(2)
    expect(window.location.hash).toBe('#/overview?v=1')
  })

  it('presents what is pinned, from whatever screen, and keeps it in the address', async () => {
    const user = open('#/channels?v=1')
    await user.click(await screen.findByRole('button', { name: '加入演示：主动公开政府信息数' }, WAIT))
    await user.click(screen.getByRole('link', { name: '总览' }))
    await user.click(await screen.findByRole('button', { name: '演示（1）' }, WAIT))
    await waitFor(() => expect(cardIds()).toEqual(['total']), WAIT)
    expect(await position()).toBe('1 / 1')
    expect(window.location.hash).toMatch(/^#\/channels\?v=1&card=total&slide=1&deck=[\w-]+$/u)
  })
})

const cardIds = (): readonly (string | null)[] =>
  [...document.querySelectorAll('[data-card]')].map((card) => card.getAttribute('data-card'))

describe('a card', () => {
  it.each(['overview', 'channels', 'responses', 'requests', 'accidents', 'resources'] as const)(
    'has an id of its own on the screen %s, the same in every language',
    async (of) => {
      open(`#/${of}?v=1`)
      await waitFor(() => expect(cardIds().length).toBeGreaterThan(1), WAIT)
      const ids = cardIds()
      expect([...new Set(ids)]).toEqual(ids)
      expect(ids).not.toContain('')
      const before = screen.getByRole('heading', { level: 1 }).textContent
      act(() => useView.getState().languageChosen('en'))
      await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe(before), WAIT)
      expect(cardIds()).toEqual(ids)
    },
  )

  it('is shown alone, without the frame, and leads to its source in the whole app', async () => {
    open('#/overview?v=1&card=channels')
    const card = await screen.findByRole('region', { name: '主动公开的渠道' }, WAIT)
    expect(card).toBeVisible()
    expect(cardIds()).toEqual(['channels'])
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument()
    expect(screen.queryByText('年报通')).not.toBeInTheDocument()
    expect(screen.queryByRole('link', { name: '跳到正文' })).not.toBeInTheDocument()
    const [link] = within(card).getAllByRole('link')
    expect(link?.getAttribute('href')).toMatch(/^#\/source\?/u)
    expect(link?.getAttribute('href')).not.toContain('card=')
    expect(catchesFiles()).toBe(true)
  })

  it('that the screen does not have is said to be missing, with the way to the whole screen', async () => {
    open('#/channels?v=1&y=2017-2020&card=nothing')
    expect(await screen.findByText(/没有所链接的卡片/u, {}, WAIT)).toBeInTheDocument()
    expect(cardIds()).toEqual([])
    expect(screen.getByRole('link', { name: '打开整页' })).toHaveAttribute('href', '#/channels?v=1&y=2017-2020')
  })
})
