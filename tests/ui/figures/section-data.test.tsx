import { screen, waitFor } from '@testing-library/react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { expect, it } from 'vitest'
import { annualReports } from '../../../src/core/metrics/selection'
import { LocaleContext } from '../../../src/i18n/locale'
import { SectionData } from '../../../src/ui/figures/section-data'
import { receivedBy } from '../../support/report-builder'
import { WORDS } from '../../support/words'

const dataOf = (agency: string, received: number) => (
  <LocaleContext value={WORDS}>
    <h1>{agency}</h1>
    <SectionData
      reports={annualReports([receivedBy(agency, received, 2024)])}
      sections={['requests']}
      section="收到申请"
    />
  </LocaleContext>
)

it('complete data of another choice are made after what stands above them, and until then say whose they are', async () => {
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  flushSync(() => root.render(dataOf('甲局', 12)))
  const table = await screen.findByRole('table')
  expect(table).toHaveTextContent('12 件')

  flushSync(() => root.render(dataOf('乙局', 34)))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('乙局')
  const late = screen.getByRole('table')
  expect(late.closest('[aria-busy]')).toHaveAttribute('aria-busy', 'true')
  expect(late).toHaveTextContent('甲局')
  expect(late).toHaveTextContent('12 件')
  expect(late).not.toHaveTextContent('乙局')

  await waitFor(() => expect(screen.getByRole('table')).toHaveTextContent('34 件'))
  expect(screen.getByRole('table')).not.toHaveTextContent('甲局')
  expect(screen.getByRole('table').closest('[aria-busy]')).toHaveAttribute('aria-busy', 'false')
  root.unmount()
})
