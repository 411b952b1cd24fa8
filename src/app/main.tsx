import '../ui/styles/index.css'
import '../ui/figures/figures.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { OPENING_FIGURES } from '../core/schema/opening-figures'
import { catalogQuery, figuresQuery } from '../data/queries'
import { SOURCE_LOCALE, loadLocale } from '../i18n/load-locale'
import { keepAddress } from '../state/address'
import { linkRead } from '../state/link-notice'
import { useView } from '../state/view-store'
import { loadChartsWhenIdle } from '../ui/charts/load-charts'
import { App } from './App'
import { preloadScreen } from './screens'
import { allowOwnWorkers } from './trusted-types'

allowOwnWorkers()
const client = new QueryClient()
// data, screen and words come side by side; the charts' code is fetched by the page (vite.config.ts)
// what fails here is shown where it is needed
client.query(figuresQuery(OPENING_FIGURES)).catch(() => undefined)
client.query(catalogQuery()).catch(() => undefined)
keepAddress(linkRead)
preloadScreen(useView.getState().screen)
loadChartsWhenIdle()

const start = async (root: HTMLElement) => {
  const locale = await loadLocale(useView.getState().language).catch(() => SOURCE_LOCALE)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <App firstLocale={locale} />
      </QueryClientProvider>
    </StrictMode>,
  )
}

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
void start(root)
if (import.meta.env.PROD) void import('./offline').then(({ keepOffline }) => keepOffline())
