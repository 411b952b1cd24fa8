import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { expect } from 'vitest'
import { formatOf } from '../../src/i18n/format'
import { labelsOf } from '../../src/i18n/labels'
import { table } from '../../src/i18n/labels/zh-Hans'
import type { Locale } from '../../src/i18n/locale'
import { LocaleContext } from '../../src/i18n/locale'
import { messages } from '../../src/i18n/messages/zh-Hans/index'
import { useView } from '../../src/state/view-store'
import type { View } from '../../src/state/view'
import { DEFAULT_VIEW } from '../../src/state/view'

const labels = labelsOf(table)

/** Simplified Chinese, for models that take words. */
export const WORDS: Locale = { language: 'zh-Hans', messages, labels, format: formatOf('zh-Hans', labels, messages) }

/** Renders a screen in Chinese with the view the test chooses, once its words are loaded. */
export const renderScreen = async (screen: ReactElement, view: Partial<View> = {}) => {
  useView.setState({ ...DEFAULT_VIEW, ...view })
  const rendered = await act(async () => render(<LocaleContext value={WORDS}>{screen}</LocaleContext>))
  await waitFor(() => expect(rendered.baseElement).not.toHaveTextContent(/^$/u), { timeout: 20_000 })
  return rendered
}

/** Switches a card to its table and gives the rows as text, cells joined by ` | `. */
export const tableRows = async (card: string): Promise<readonly string[]> => {
  const region = screen.getByRole('region', { name: card })
  await userEvent.click(within(region).getByRole('button', { name: '表' }))
  const [, ...rows] = within(region).getAllByRole('row')
  return rows.map((row) => [...row.children].map((cell) => cell.textContent).join(' | '))
}
