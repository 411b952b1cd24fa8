import '../ui/styles/index.css'
import '../ui/figures/figures.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { SOURCE_LOCALE, loadLocale } from '../i18n/load-locale'
import { keepAddress } from '../state/address'
import { linkRead } from '../state/link-notice'
import { useView } from '../state/view-store'
import { loadChartsWhenIdle } from '../ui/charts/load-charts'
import { App } from './App'
import { awaitFirstView } from './first-view'
import { allowOwnWorkers } from './trusted-types'

allowOwnWorkers()
const client = new QueryClient()
keepAddress(linkRead)
loadChartsWhenIdle()

const start = async (root: HTMLElement) => {
  // data, screen and words come side by side; the charts' code is fetched by the page (vite.config.ts)
  const [locale] = await Promise.all([
    loadLocale(useView.getState().language).catch(() => SOURCE_LOCALE),
    awaitFirstView(client),
  ])
  // as a transition: drawn in slices, so that a tap in between is answered
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <QueryClientProvider client={client}>
          <App firstLocale={locale} />
        </QueryClientProvider>
      </StrictMode>,
    ),
  )
}

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
void start(root)
if (import.meta.env.PROD) void import('./offline').then(({ keepOffline }) => keepOffline())
