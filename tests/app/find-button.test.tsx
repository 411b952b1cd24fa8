import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { FindButton } from '../../src/app/FindButton'
import { catalogQuery } from '../../src/data/queries'
import { loadLocale } from '../../src/i18n/load-locale'
import { LocaleContext } from '../../src/i18n/locale'

// a network that does not give the code and words of the search
const asked = vi.hoisted(() => ({ times: 0 }))
vi.mock('../../src/features/find/FindDialog', () => {
  asked.times += 1
  throw new Error('Failed to fetch dynamically imported module')
})

it('letters and Space are the page’s again where the search cannot be loaded', async () => {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => {})
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } })
  client.setQueryData(catalogQuery().queryKey, { reports: [], broken: [] })
  const locale = await loadLocale('zh-Hans')
  render(
    <QueryClientProvider client={client}>
      <LocaleContext value={locale}>
        <FindButton />
      </LocaleContext>
    </QueryClientProvider>,
  )
  // fireEvent is false where the page took the key
  const isTaken = (key: string) => !fireEvent.keyDown(document.body, { key })
  expect([isTaken('a'), isTaken('/'), isTaken('a')]).toEqual([false, true, true])
  await act(async () => {})
  await screen.findByText(locale.messages.app.crashed.title)
  expect([isTaken('a'), isTaken(' ')]).toEqual([false, false])
  // asked for again it is fetched again, and what is typed meanwhile is held for it
  expect([asked.times, isTaken('/'), isTaken('b')]).toEqual([1, true, true])
  await act(async () => {})
  await screen.findByText(locale.messages.app.crashed.title)
  expect([asked.times, isTaken('b')]).toEqual([2, false])
  silent.mockRestore()
})
