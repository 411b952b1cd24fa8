import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SourceScreen } from '../../../src/features/source/Screen'
import { catalogLine } from '../../support/data-set'
import { finding, operand } from '../../support/finding-builder'
import { claim, report } from '../../support/report-builder'
import { serveAudit } from '../../support/served-audit'
import { renderScreen } from '../../support/words'

const TEXT = '收到申请45件，上年结转3件，办结48件。'
const at = (printed: string) => {
  const start = TEXT.indexOf(printed)
  return { block: 0, start, end: start + printed.length }
}
const said = (indicator: string, value: number) =>
  claim(indicator, value, { unit: '件', printed: `${value}件`, place: at(`${value}件`), phrase: at(`${value}件`) })

const REPORT = report({
  id: 'a-2021',
  agency: '甲县',
  year: 2021,
  form: '2021',
  claims: [said('requests.received', 45), said('requests.carried-over', 3), said('requests.answered', 48)],
  blocks: [{ kind: 'paragraph', text: TEXT }],
})
const of = (value: number) => operand(value, { reportId: REPORT.id, place: at(`${value}件`) })
const CONTRADICTED = finding({ reportId: REPORT.id, verdict: 'contradicts', formula: [0, ' ≠ 40'], operands: [of(45)] })
const HELD = finding({
  reportId: REPORT.id,
  formula: [1, ' + ', 2, ' = ', 0],
  operands: [of(48), of(45), of(3)],
})

const UNTOLD = finding({ reportId: REPORT.id, verdict: 'cannot-tell', operands: [of(48)] })

const marks = () =>
  ['45件', '3件', '48件'].map(
    (printed) => screen.getByRole('link', { name: new RegExp(`^${printed}`, 'u') }).dataset.audit,
  )

const show = async (findings: Parameters<typeof serveAudit>[0]) => {
  serveAudit(findings, [REPORT])
  await renderScreen(
    <QueryClientProvider client={new QueryClient()}>
      <SourceScreen entries={[catalogLine(REPORT, null)]} />
    </QueryClientProvider>,
    { screen: 'source', source: { report: REPORT.id, place: null, also: [] } },
  )
  await screen.findByRole('link', { name: /^45件/u }, { timeout: 25_000 })
}

describe('what the audit says of the figures of a document', () => {
  beforeEach(() => {
    Element.prototype.scrollIntoView = vi.fn<Element['scrollIntoView']>()
  })
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('is marked on each that takes part in a check, a contradiction before what holds', async () => {
    await show([CONTRADICTED, HELD])
    await waitFor(() => expect(marks()).toEqual(['contradicts', 'holds', 'holds']), { timeout: 25_000 })
  })

  it('is no mark where nothing can be told', async () => {
    const held = { ...HELD, formula: [0, ' = ', 1], operands: [of(45), of(3)] }
    await show([held, UNTOLD])
    await waitFor(() => expect(marks()).toEqual(['holds', 'holds', undefined]), { timeout: 25_000 })
  })
})
