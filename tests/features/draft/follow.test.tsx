import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Report } from '../../../src/core/domain/report'
import { freshEntry } from '../../../src/core/library/library-entry'
import { keepEntries, removeEntry } from '../../../src/data/library-actions'
import { DraftScreen } from '../../../src/features/draft/Screen'
import { useDraft } from '../../../src/state/draft-store'
import { catalogLine, filesOf, serveFiles } from '../../support/data-set'
import { cell, report } from '../../support/report-builder'
import { renderScreen } from '../../support/words'

const AGENCY = '青石市水利局'
/** A copy of last year's report that carries this many requests forward. */
const copy = (id: string, forward: number): Report => ({
  ...report({
    id,
    agency: AGENCY,
    year: 2023,
    form: '2021',
    title: '2023年度报告',
    cells: [cell('2021', 'requests.carried-forward', forward, 'total')],
  }),
  source: { name: `${id}.docx`, format: 'docx', encoding: 'utf-8' },
})
const COPIES = [copy('初稿', 5), copy('定稿', 6)]

const openScreen = async () => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  await renderScreen(
    <QueryClientProvider client={client}>
      <DraftScreen entries={COPIES.map((one) => catalogLine(one, null))} />
    </QueryClientProvider>,
  )
}

const carried = () => screen.findByDisplayValue(/^[56]$/u, {}, { timeout: 10_000 })
const checklist = () => screen.getByRole('region', { name: '发布前检查表' })

vi.setConfig({ testTimeout: 30_000 })

describe('a draft where several copies of last year’s report are held', () => {
  beforeEach(async () => {
    serveFiles(filesOf([]))
    useDraft.setState({ open: null, discarded: null })
    await keepEntries(COPIES.map(freshEntry))
  })
  afterEach(async () => {
    vi.unstubAllGlobals()
    for (const { id } of COPIES) await removeEntry(id)
  })

  it('follows the copy that is chosen, before it is begun and after', async () => {
    await openScreen()
    await userEvent.type(await screen.findByLabelText('编制机关', {}, { timeout: 10_000 }), AGENCY)
    const choice = await screen.findByLabelText('以哪一份 2023 年度报告为准')
    expect([...choice.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
      '不参照',
      '2023年度报告（本机：初稿.docx）',
      '2023年度报告（本机：定稿.docx）',
    ])
    await userEvent.selectOptions(choice, '2023年度报告（本机：初稿.docx）')
    await userEvent.click(screen.getByRole('button', { name: '开始起草' }))
    expect(await carried()).toHaveValue('5')
    expect(within(checklist()).getByText('上年结转与 2023 年度报告一致', { exact: false })).toBeInTheDocument()
    await userEvent.selectOptions(
      screen.getByLabelText('以哪一份 2023 年度报告为准'),
      '2023年度报告（本机：定稿.docx）',
    )
    await waitFor(async () => expect(await carried()).toHaveValue('6'))
  })

  it('follows none unless one is chosen, and its checklist says so', async () => {
    await openScreen()
    await userEvent.type(await screen.findByLabelText('编制机关', {}, { timeout: 10_000 }), AGENCY)
    await userEvent.click(screen.getByRole('button', { name: '开始起草' }))
    const region = await screen.findByRole('region', { name: '发布前检查表' }, { timeout: 10_000 })
    expect(region).toHaveTextContent('收录有 2 份 2023 年度报告，还没有选定以哪一份为准，结转数未核对')
  })
})
