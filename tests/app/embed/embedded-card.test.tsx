import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { EmbeddedCard } from '../../../src/app/embed/EmbeddedCard'
import { openOutside } from '../../../src/app/embed/open-outside'
import { keepLibraryClosed, library } from '../../../src/data/library'
import type { View } from '../../../src/state/view'
import { DEFAULT_VIEW } from '../../../src/state/view'
import { useView } from '../../../src/state/view-store'
import { filesOf, serveFiles } from '../../support/data-set'
import { AGENCY, HENGYANG_2018 } from '../../support/hengyang'
import { WORDS } from '../../support/words'

vi.setConfig({ testTimeout: 30_000 })
const WAIT = { timeout: 15_000 }
let stop = () => {}

beforeEach(() => {
  keepLibraryClosed()
  stop = openOutside(document)
})
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
})

const open = async (view: Partial<View>) => {
  serveFiles(filesOf([HENGYANG_2018], '湖南省'))
  useView.setState({ ...DEFAULT_VIEW, ...view })
  // it suspends until its words are there
  await act(async () =>
    render(
      <QueryClientProvider client={new QueryClient()}>
        <EmbeddedCard firstLocale={WORDS} />
      </QueryClientProvider>,
    ),
  )
}

it('is the card with whose it is, its table and the way to the dashboard, and nothing that saves or keeps', async () => {
  await open({ screen: 'overview', card: 'channels' })
  const card = await screen.findByRole('region', { name: '主动公开的渠道' }, WAIT)
  expect(screen.getAllByRole('region')).toEqual([card])
  expect(screen.getByText(AGENCY)).toBeVisible()
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['图', '表'])
  await userEvent.click(screen.getByRole('button', { name: '表' }))
  expect(within(card).getByRole('heading', { level: 1 })).toHaveTextContent(
    '主动公开的渠道：政府网站最多，406 条，占近九成（406/468）',
  )
  const figure = within(await within(card).findByRole('table')).getByRole('link', { name: '406 条' })
  await userEvent.click(figure)
  expect(figure).toHaveAttribute('target', '_blank')
  expect(figure).toHaveAttribute('rel', 'noopener noreferrer')
  expect(figure.getAttribute('href')).toMatch(/^\.\/#\/source\?v=1&report=hengyang-2018&place=b/u)
  const dashboard = screen.getByRole('link', { name: /查看完整看板/u })
  expect(dashboard).toHaveAttribute('href', './#/overview?v=1')
  expect(dashboard).toHaveAttribute('target', '_blank')
  expect(library()).toMatchObject({ opened: true, keeping: 'none' })
})

it.each([{ screen: 'draft', card: 'total' } as const, { screen: 'audit', card: 'x' } as const, { card: null }])(
  'says that there is no card on $screen',
  async (view) => {
    await open(view)
    expect(await screen.findByText(/嵌入网址没有写明卡片/u, {}, WAIT)).toBeVisible()
  },
)

it('says that a screen has no such card', async () => {
  await open({ screen: 'channels', card: 'unknown' })
  expect(await screen.findByRole('link', { name: '打开整页' }, WAIT)).toHaveAttribute('href', './#/channels?v=1')
})
