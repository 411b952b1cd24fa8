import '../../ui/styles/index.css'
import '../../ui/figures/figures.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import type { ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import { keepLibraryClosed } from '../../data/library'
import { isFrozenHash } from '../../exporters/embed/frozen-hash'
import { SOURCE_LOCALE, loadLocale } from '../../i18n/load-locale'
import { decodeView } from '../../state/url-codec'
import { useView } from '../../state/view-store'
import { loadCharts } from '../../ui/charts/load-charts'
import { awaitFirstView } from '../first-view'
import { EmbeddedCard } from './EmbeddedCard'
import { declaredParent } from './declared-parent'
import { openOutside } from './open-outside'
import { tellHeight } from './tell-height'

/** The view is that of the address and changes with it; what a reader does in the frame is no step of the history of the page around. */
const followAddress = () => {
  const restore = () => useView.getState().viewRestored(decodeView(window.location.hash).view)
  restore()
  window.addEventListener('hashchange', restore)
}

/** A card that is live, or one that is in the address itself: that shows nothing but what the address says. */
const elementOf = async (): Promise<ReactElement> => {
  if (isFrozenHash(window.location.hash)) {
    const { frozenElement } = await import('./frozen')
    return frozenElement(window.location.hash)
  }
  const client = new QueryClient()
  followAddress()
  const [locale] = await Promise.all([
    loadLocale(useView.getState().language).catch(() => SOURCE_LOCALE),
    awaitFirstView(client),
  ])
  return (
    <QueryClientProvider client={client}>
      <EmbeddedCard firstLocale={locale} />
    </QueryClientProvider>
  )
}

const start = async (root: HTMLElement) => {
  const parent = declaredParent(window.location.search)
  keepLibraryClosed()
  openOutside(document)
  void loadCharts()
  createRoot(root).render(<StrictMode>{await elementOf()}</StrictMode>)
  if (parent !== null && window.parent !== window) tellHeight(root, window.parent, parent)
}

const root = document.getElementById('root')
if (root === null) throw new Error('embed.html has no #root')
void start(root)
