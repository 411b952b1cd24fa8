import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import { Suspense } from 'react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Language } from '../../../src/core/domain/language'
import type { Report } from '../../../src/core/domain/report'
import { focusOn } from '../../../src/core/metrics/focus'
import { shownFigures } from '../../../src/core/metrics/shared/shown-figures'
import { pack, unpack } from '../../../src/exporters/packed'
import { scopeOf } from '../../../src/core/metrics/scope'
import { SinceShared } from '../../../src/features/shared/SinceShared'
import { figuresOfView } from '../../../src/features/shared/figures-of-view'
import { encodeLinkFigures } from '../../../src/features/shared/link-figures'
import { shownData } from '../../../src/features/shared/use-shown-data'
import { sharedHash } from '../../../src/features/shared/share-link'
import { loadLocale } from '../../../src/i18n/load-locale'
import { LocaleContext } from '../../../src/i18n/locale'
import { linkDataRead, useLinkData } from '../../../src/state/link-data'
import { linkNoticeDismissed, useLinkNotice } from '../../../src/state/link-notice'
import { decodeView } from '../../../src/state/url-codec'
import { DEFAULT_VIEW } from '../../../src/state/view'
import { useView } from '../../../src/state/view-store'
import { catalogLine } from '../../support/data-set'
import { cell, claim, report } from '../../support/report-builder'

vi.setConfig({ testTimeout: 60_000 })
const WAIT = { timeout: 30_000 }

const of = (received: number, fees: number | 'blank', year = 2021): Report =>
  report({
    id: `a-${year}`,
    agency: '甲县',
    year,
    form: '2021',
    cells: [cell('2021', 'requests.received', received, 'total'), cell('2021', 'fees', fees)],
  })

const shownOf = (reports: readonly Report[]) => {
  const entries = reports.map((one) => catalogLine(one, null))
  const scope = scopeOf(entries, { agencies: ['甲县'], years: null })
  return { screen: 'overview' as const, entries, focus: focusOn(scope, reports), reports }
}
const dataOf = async (reports: readonly Report[], client = new QueryClient()) =>
  (await encodeLinkFigures(await figuresOfView(client, DEFAULT_VIEW, shownOf(reports)))) ?? ''

const open = async (data: string, reports: readonly Report[], language: Language = 'zh-Hans') => {
  const locale = await loadLocale(language)
  const shown = shownOf(reports)
  await act(async () => {
    render(
      <LocaleContext value={locale}>
        <QueryClientProvider client={new QueryClient()}>
          <Suspense>
            <SinceShared data={data} shown={shown} />
          </Suspense>
        </QueryClientProvider>
      </LocaleContext>,
    )
  })
}

beforeEach(() => {
  useView.setState(DEFAULT_VIEW)
  linkNoticeDismissed()
  linkDataRead(null)
})

describe('a link with its figures', () => {
  it('is the view with the figures of the tables it shows, read back as they were', async () => {
    const shown = shownOf([of(5, 'blank')])
    const { view, ignored, data } = decodeView(await sharedHash(new QueryClient(), shown))
    expect([view, ignored]).toEqual([{ ...DEFAULT_VIEW, agencies: view.agencies }, []])
    expect(data).toBe(await dataOf([of(5, 'blank')]))
  })

  it("says nothing of figures of a draft, which is the reader's own", async () => {
    useView.setState({ screen: 'draft' })
    const hash = await sharedHash(new QueryClient(), { ...shownOf([of(5, 0)]), screen: 'draft' })
    expect(decodeView(hash).data).toBeNull()
  })

  it('holds a digest of each report where the figures take too much room', async () => {
    const years = Array.from({ length: 240 }, (_, index) => 1760 + index)
    const many = years.map((year) => of(year * 7919 * 31, (year * 104_729) % 99_991, year))
    const data = await dataOf(many)
    expect(data.startsWith('4.')).toBe(true)
    await open(data, [...many.slice(1), of(1, 1, 1760)])
    const summary = await screen.findByText(/有 1 处的数字变了/u, {}, WAIT)
    await userEvent.click(summary)
    expect(screen.getByRole('listitem')).toHaveTextContent('甲县 1760 年')
  })
})

describe('a link opened later', () => {
  it('says nothing while its figures are the same', async () => {
    await open(await dataOf([of(5, 0)]), [of(5, 0)])
    await waitFor(() => expect(useLinkNotice.getState().ignored).toEqual([]))
    expect(screen.queryByRole('group')).not.toBeInTheDocument()
  })

  it('lists what is another, what came and what went, each with its source, until that is noted', async () => {
    const data = await dataOf([of(5, 'blank'), of(8, 0, 2022)])
    linkDataRead(data)
    await open(data, [of(6, 0), of(9, 0, 2023)])
    // 2021: two figures; 2022 with its two is gone, 2023 with its two has come: 2 + 2 + 2 = 6
    await userEvent.click(await screen.findByText('这个链接做好以后，所列数字有 6 处变化', {}, WAIT))
    const items = screen.getAllByRole('listitem')
    expect(items.map((item) => item.textContent)).toEqual([
      expect.stringMatching(/^甲县 2021 年 · .*本年新收.* · 总计 · 原为 5，现为 6$/u),
      expect.stringMatching(/^甲县 2021 年 · .* · 原为 空白，现为 0$/u),
      expect.stringMatching(/^甲县 2023 年 · .* · 原来没有，现为 9$/u),
      expect.stringMatching(/^甲县 2023 年 · .* · 原来没有，现为 0$/u),
      expect.stringMatching(/^甲县 2022 年 · .* · 原为 0，现在没有$/u),
      expect.stringMatching(/^甲县 2022 年 · .* · 原为 8，现在没有$/u),
    ])
    const [first] = items
    if (first === undefined) throw new Error('no change listed')
    expect(within(first).getByRole('link', { name: '6' })).toHaveAttribute(
      'href',
      expect.stringMatching(/report=a-2021&place=b9r1c2\.0-1/u),
    )
    await userEvent.click(screen.getByRole('button', { name: '知道了' }))
    expect(useLinkData.getState().data).toBeNull()
  })

  it.each([
    ['zh-Hant', '這個連結做好以後，所列數字有 1 處變化', '原為 5，現為 6'],
    ['en', 'Figures changed since this link was made: 1', 'was 5, now 6'],
  ] as const)('speaks %s', async (language, title, change) => {
    await open(await dataOf([of(5, 0)]), [of(6, 0)], language)
    expect(await screen.findByText(title, {}, WAIT)).toBeVisible()
    expect(screen.getByText(new RegExp(change.slice(0, 6), 'u'))).toHaveTextContent(change)
  })

  it('that was cited holds one fingerprint: it tells that something is another, and nothing while all is the same', async () => {
    const client = new QueryClient()
    const { view, ignored, data } = decodeView(
      (await shownData(client, DEFAULT_VIEW, shownOf([of(5, 0)]))).addressOf(null),
    )
    // nothing is left to be chosen for whoever opens it
    expect([view.agencies, view.years, ignored]).toEqual([['甲县'], [2021, 2021], []])
    expect(data).toMatch(/^5\.[0-9a-f]{16}$/u)
    await open(data ?? '', [of(5, 0)])
    await open(data ?? '', [of(6, 0)])
    expect(await screen.findByText(/所示数字有变化：当时的数据指纹是 [0-9a-f]{16}，现在是/u, {}, WAIT)).toBeVisible()
    expect(screen.getAllByText(/所示数字有变化/u)).toHaveLength(1)
  })

  it('of the first version is held against the cells of tables only', async () => {
    const cells = await encodeLinkFigures(shownFigures(shownOf([of(5, 0)]).focus.reports, () => true))
    const text = await unpack((cells ?? '').slice(2))
    const old = `1.${await pack(text ?? '')}`
    const said = { ...of(5, 0), claims: [claim('requests.received', 4)] }
    await open(old, [{ ...said, cells: of(6, 0).cells }])
    expect(await screen.findByText(/有 1 处变化/u, {}, WAIT)).toBeVisible()
    expect(screen.getByRole('listitem')).toHaveTextContent('原为 5，现为 6')
  })

  it.each(['1.AAAA', '2.!', '5.AAAA', '3.'])('is told as not understood where its figures are %s', async (data) => {
    await open(data, [of(5, 0)])
    await waitFor(() => expect(useLinkNotice.getState().ignored).toEqual(['data']), WAIT)
    expect(screen.queryByRole('listitem')).not.toBeInTheDocument()
  })
})
