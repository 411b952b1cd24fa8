import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
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

/** Renders a screen in Chinese with the view the test chooses. */
export const renderScreen = (screen: ReactElement, view: Partial<View> = {}) => {
  useView.setState({ ...DEFAULT_VIEW, ...view })
  return render(<LocaleContext value={WORDS}>{screen}</LocaleContext>)
}
