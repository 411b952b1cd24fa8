import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { Suspense } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CardFindings } from '../../../src/features/audit/CardFindings'
import { HeadBadge } from '../../../src/features/audit/HeadBadge'
import { ReportCard } from '../../../src/features/audit/ReportCard'
import { loadAuditWording } from '../../../src/i18n/audit/load-audit-wording'
import { useReviews } from '../../../src/state/review-store'
import { finding, operand } from '../../support/finding-builder'
import { placeAt } from '../../support/report-builder'
import { serveAudit } from '../../support/served-audit'
import { renderScreen } from '../../support/words'

vi.setConfig({ testTimeout: 60_000 })
const WAIT = { timeout: 25_000 }
const of = (reportId: string, at: number) => operand(10 + at, { reportId, place: placeAt(at) })
const ERROR = finding({
  fingerprint: 'aaaaaaaaaaaaaaaa',
  reportId: 'a-2021',
  verdict: 'contradicts',
  formula: [0, ' ≠ ', 1],
  operands: [of('a-2021', 1), of('a-2021', 2)],
})
const HELD = finding({
  reportId: 'b-2021',
  formula: [0, ' = ', 1],
  operands: [of('b-2021', 3), operand(13, { reportId: 'b-2021', place: placeAt(4) })],
})
const ALL = [ERROR, HELD]
const figureAt = (reportId: string, at: number) => ({ reportId, place: placeAt(at) })

const show = async (mark: ReactNode) => {
  serveAudit(ALL)
  await loadAuditWording('zh-Hans')
  await renderScreen(
    <QueryClientProvider client={new QueryClient()}>
      <Suspense>{mark}</Suspense>
    </QueryClientProvider>,
    { screen: 'overview' },
  )
  return userEvent.setup()
}

beforeEach(() => {
  localStorage.clear()
  useReviews.setState({ reviews: {}, past: [], typing: null, kept: true })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the badge at the head of a report', () => {
  it('counts what nobody has explained and leads to it', async () => {
    await show(<HeadBadge reportId="a-2021" />)
    const badge = await screen.findByRole('link', { name: '校核：1 处错误' }, WAIT)
    expect(badge).toHaveAttribute('data-severity', 'error')
    expect(badge.getAttribute('href')).toMatch(/^#\/audit\?.*a=%E7%94%B2%E5%8E%BF.*y=2021-2021/u)
  })

  it('says how many checks held, and that none was made: silence is not praise', async () => {
    await show(
      <>
        <HeadBadge reportId="b-2021" />
        <HeadBadge reportId="c-2021" />
      </>,
    )
    const [held, nothing] = await screen.findAllByRole('link', {}, WAIT)
    expect(held).toHaveTextContent(/1 处/u)
    expect(held).not.toHaveAttribute('data-severity')
    expect(nothing).not.toHaveTextContent(/\d/u)
  })

  it('counts no longer what was dismissed', async () => {
    const about = { rule: 'parts-sum', agency: null, year: 2021, formula: '' } as const
    useReviews.setState({
      reviews: { [ERROR.fingerprint]: { fingerprint: ERROR.fingerprint, verdict: 'dismissed', remark: '', about } },
    })
    await show(<HeadBadge reportId="a-2021" />)
    const badge = await screen.findByRole('link', {}, WAIT)
    expect(badge).not.toHaveTextContent('1 处错误')
  })
})

describe('below a card', () => {
  it('stands a finding that touches one of its figures, with formula and way to it', async () => {
    const user = await show(<CardFindings figures={[figureAt('a-2021', 2)]} />)
    await vi.waitFor(() => expect(document.querySelector('.found-mark summary')).not.toBeNull(), WAIT)
    await user.click(document.querySelector('.found-mark summary') ?? document.body)
    expect(document.querySelector('.found-mark')).toHaveTextContent('11 ≠ 12')
    expect(document.querySelector('.found-mark a[href*="finding=aaaaaaaaaaaaaaaa"]')).not.toBeNull()
    expect(document.querySelector('.held-mark')).toBeNull()
  })

  it('stands quietly what holds, and nothing where no figure is touched', async () => {
    await show(<CardFindings figures={[figureAt('b-2021', 3)]} />)
    await vi.waitFor(() => expect(document.querySelector('.held-mark')).toHaveTextContent('13 = 13'), WAIT)
    expect(document.querySelector('.found-mark')).toBeNull()
  })
})

describe('the card of a report', () => {
  it('lists its findings with the way to all of them', async () => {
    await show(<ReportCard reportId="a-2021" />)
    await screen.findByText('11', {}, WAIT)
    expect(document.body).toHaveTextContent('11 ≠ 12')
    expect(document.querySelector('a[href*="finding=aaaaaaaaaaaaaaaa"]')).not.toBeNull()
  })
})
