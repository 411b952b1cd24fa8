import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { prefetchAgency } from '../../src/data/reports-query'
import { useReports } from '../../src/data/use-reports'
import { askedFor, catalogLine, filesOf, serveFiles } from '../support/data-set'
import { HENGYANG_2018 } from '../support/hengyang'
import { report } from '../support/report-builder'

const SUQIAN = report({ id: 'suqian-2024', agency: '宿迁市', year: 2024, form: '2021' })
const LINES = [HENGYANG_2018, SUQIAN].map((one) => catalogLine(one, null))

const reportsIn = (client: QueryClient, entries = LINES) =>
  renderHook(() => useReports(entries, { enabled: true }), {
    wrapper: ({ children }: { readonly children: ReactNode }) => (
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    ),
  }).result

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('reports asked for', () => {
  it('are there at once where every file of theirs was fetched before, and no file is asked for again', async () => {
    const fetch = serveFiles(filesOf([HENGYANG_2018, SUQIAN]))
    const client = new QueryClient()
    for (const agency of ['衡阳市安全生产监督管理局', '宿迁市']) prefetchAgency(client, LINES, agency)
    await waitFor(() => expect(client.isFetching()).toBe(0))
    expect(reportsIn(client).current.data?.reports.map(({ id }) => id)).toEqual(['hengyang-2018', 'suqian-2024'])
    expect(askedFor(fetch)).toHaveLength(2)
  })

  it('are waited for where one file is missing, so that a part never looks like the whole', async () => {
    serveFiles(filesOf([HENGYANG_2018, SUQIAN]))
    const client = new QueryClient()
    prefetchAgency(client, LINES, '宿迁市')
    await waitFor(() => expect(client.isFetching()).toBe(0))
    const result = reportsIn(client)
    expect(result.current.data).toBeUndefined()
    await waitFor(() =>
      expect(result.current.data?.reports.map(({ id }) => id)).toEqual(['hengyang-2018', 'suqian-2024']),
    )
  })

  it('are none where none are named, but not before that is known', async () => {
    serveFiles({})
    const result = reportsIn(new QueryClient(), [])
    expect(result.current.data).toBeUndefined()
    await waitFor(() => expect(result.current.data?.reports).toEqual([]))
  })

  it('are asked for while the page that waits for them is drawn, and not before it is known which', () => {
    const fetch = serveFiles(filesOf([HENGYANG_2018, SUQIAN]))
    const asked: number[] = []
    const client = new QueryClient()
    const { rerender } = renderHook(
      ({ entries }) => {
        useReports(entries, { enabled: entries.length > 0 })
        asked.push(fetch.mock.calls.length)
      },
      {
        initialProps: { entries: LINES.slice(2) },
        wrapper: ({ children }: { readonly children: ReactNode }) => (
          <QueryClientProvider client={client}>{children}</QueryClientProvider>
        ),
      },
    )
    expect(asked).toEqual([0])
    rerender({ entries: LINES })
    expect(asked[1]).toBe(2)
  })
})
