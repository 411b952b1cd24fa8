import { screen, waitFor } from '@testing-library/react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { CardFrame } from '../../../src/ui/figures/card-frame'
import { FigureLink } from '../../../src/ui/figures/figure-link'
import { LaterCards } from '../../../src/ui/figures/later-cards'
import { OnlyCardContext } from '../../../src/ui/figures/only-card'
import { SourceHrefContext } from '../../../src/ui/source-link'

const SOURCE = { reportId: 'jia-2024', place: { block: 1, start: 0, end: 2 } }

const screenOf = (agency: string, received: number) => (
  <SourceHrefContext value={() => `#/${agency}`}>
    <h1>{agency}</h1>
    <LaterCards>
      <CardFrame id="received" title={agency}>
        <FigureLink source={SOURCE}>{received}</FigureLink>
      </CardFrame>
    </LaterCards>
  </SourceHrefContext>
)

const mounted = (first: ReactNode) => {
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  const draw = (content: ReactNode) => flushSync(() => root.render(content))
  draw(first)
  return { draw, root }
}

it('cards below wait for those above, hidden and as they were, and lead where they led', async () => {
  const { draw, root } = mounted(screenOf('甲局', 12))
  draw(screenOf('乙局', 34))
  expect(screen.getByRole('heading')).toHaveTextContent('乙局')
  const late = screen.getByRole('link', { hidden: true })
  expect(late).toHaveTextContent('12')
  expect(late).toHaveAttribute('href', '#/甲局')
  expect(late.closest('.card')).toHaveAttribute('aria-busy', 'true')
  await waitFor(() => expect(late).toHaveTextContent('34'))
  expect(late).toHaveAttribute('href', '#/乙局')
  expect(late.closest('.card')).not.toHaveAttribute('aria-busy')
  root.unmount()
})

it('a card that is wanted alone waits for none', () => {
  const alone = (agency: string, received: number) => (
    <OnlyCardContext
      value={{ id: 'received', place: document.body, Heading: ({ title }) => <h1>{title}</h1>, Sources: () => null }}
    >
      {screenOf(agency, received)}
    </OnlyCardContext>
  )
  const { draw, root } = mounted(alone('甲局', 12))
  draw(alone('乙局', 34))
  expect(screen.getByRole('link')).toHaveTextContent('34')
  root.unmount()
})
