import { createRoot, hydrateRoot } from './run-packages'
import '../ui/styles/index.css'
import '../ui/figures/figures.css'
import '../ui/charts/charts.css'
import '../ui/charts/marks.css'
import { QueryClient } from '@tanstack/react-query'
import { startTransition } from 'react'
import { nextTask } from '../data/next-task'
import { SOURCE_LOCALE, loadLocale } from '../i18n/load-locale'
import { currentView, keepAddress } from '../state/address'
import { linkRead } from '../state/link-notice'
import { encodeView } from '../state/url-codec'
import { useView } from '../state/view-store'
import { loadChartsWhenIdle } from '../ui/charts/load-charts'
import { Page } from './Page'
import { awaitFirstView, firstFigures } from './first-view'
import { allowOwnWorkers } from './trusted-types'
import { whenSettled } from './when-settled'

/** Long after the first screen is there, so that neither waits for the other. */
const OFFLINE_MS = 3000

allowOwnWorkers()
const client = new QueryClient()
keepAddress(linkRead)
loadChartsWhenIdle()

/** Fetches what is drawn below the first screen once that is painted, so that it never waits for it. */
const fetchDrawnNext = () => {
  const observer = new PerformanceObserver(() => {
    observer.disconnect()
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=drawn-next]')) link.rel = 'modulepreload'
  })
  observer.observe({ type: 'paint', buffered: true })
}

/** Draws the page once what it shows is there, or has been waited for. */
const draw = async (root: HTMLElement) => {
  const waiting = document.getElementById('waiting')
  if (waiting !== null) root.replaceChildren(waiting)
  delete root.dataset['drawn']
  // data, screen and words come side by side; the charts' code is fetched once something is painted
  const [firstLocale] = await Promise.all([
    loadLocale(useView.getState().language).catch(() => SOURCE_LOCALE),
    awaitFirstView(client),
  ])
  // as a transition: drawn in slices, so that a tap in between is answered
  startTransition(() => createRoot(root).render(<Page client={client} firstLocale={firstLocale} />))
}

/** Nothing was chosen, not even while the page was on its way. */
const isAsDrawn = (): boolean => encodeView(currentView()) === encodeView(useView.getInitialState())

/**
 * Takes over the page the build has drawn; it stands until the same figures are there to draw it from. Where something
 * else was chosen meanwhile, or the data set is another than the build had, that is drawn anew.
 */
const takeOver = async (root: HTMLElement) => {
  const listed = await firstFigures(client)
  await nextTask()
  if (!isAsDrawn() || root.dataset['drawn'] !== String(listed)) return draw(root)
  document.getElementById('waiting')?.remove()
  startTransition(() => void hydrateRoot(root, <Page client={client} firstLocale={SOURCE_LOCALE} />))
}

/** The build draws what opens without a choice; `opening.js` marks a page that opens with one. */
const isDrawn = (root: HTMLElement): boolean =>
  root.dataset['drawn'] !== undefined && document.documentElement.dataset['opens'] === undefined

const start = async (root: HTMLElement) => {
  if (isDrawn(root)) return takeOver(root).catch(() => draw(root))
  await draw(root)
}

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
fetchDrawnNext()
void nextTask().then(() => start(root))
if (import.meta.env.PROD)
  whenSettled(() => void import('./offline').then(({ keepOffline }) => keepOffline()), OFFLINE_MS)
