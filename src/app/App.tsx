import { useQuery } from '@tanstack/react-query'
import { Suspense, lazy, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { BrokenReport } from '../core/schema/decode-reports'
import { catalogQuery } from '../data/queries'
import { LocaleContext } from '../i18n/locale'
import type { Locale } from '../i18n/locale'
import { currentView } from '../state/address'
import { sourceTargetOf } from '../state/source-target'
import { encodeView } from '../state/url-codec'
import { useView } from '../state/view-store'
import { SavingContext } from '../ui/charts/saving'
import { SourceHrefContext } from '../ui/source-link'
import type { SourceHref } from '../ui/source-link'
import { FilterBar } from './FilterBar'
import { Notices } from './Notices'
import { Problem } from './Problem'
import { ScreenPanel } from './ScreenPanel'
import { TopBar } from './TopBar'
import { useEntries } from './use-entries'
import { useDocument } from './use-document'
import { useLocaleOfView } from './use-locale-of-view'
import type { Shown, ShownReports } from './use-shown-reports'
import { useShownReports } from './use-shown-reports'

const SAVING = { Dialog: lazy(async () => ({ default: (await import('./Saving')).Saving })) }
const Alone = lazy(async () => ({ default: (await import('./Alone')).Alone }))

const NONE_BROKEN: readonly BrokenReport[] = []

/** Addresses that lead back to the view; while its figures are on the way, what is shown leads where it led. */
const useSourceAddresses = (late: boolean): SourceHref => {
  const view = useView()
  const [shown, setShown] = useState(view)
  if (!late && shown !== view) setShown(view)
  return useMemo(() => {
    const { screen, from } = shown
    const leadsBackTo = screen === 'source' ? from : screen
    return (figure) =>
      encodeView({ ...currentView(), screen: 'source', source: sourceTargetOf(figure), from: leadsBackTo })
  }, [shown])
}

const Body = ({ state }: { readonly state: ShownReports }) => {
  const card = useView((view) => view.card)
  if (state.state === 'loading') return <Problem kind="loading" />
  if (state.state === 'failed') return <Problem kind="failed" error={state.error} onRetry={state.retry} />
  if (state.shown.entries.length === 0) return <Problem kind="empty" />
  return card === null ? (
    <ScreenPanel shown={state.shown} />
  ) : (
    <Suspense>
      <Alone id={card} shown={state.shown} />
    </Suspense>
  )
}

const useBody = (): ShownReports => {
  const catalog = useQuery(catalogQuery())
  const reports = useShownReports(useEntries())
  return catalog.isError ? { state: 'failed', error: catalog.error, retry: () => void catalog.refetch() } : reports
}

interface ContentProps {
  readonly main: RefObject<HTMLElement | null>
  /** Told what the screen shows now. */
  readonly onShown: (shown: Shown | null) => void
}

/** What is told and what is shown; a card alone is told nothing. */
const Content = ({ main, onShown }: ContentProps) => {
  const state = useBody()
  const whole = useView((view) => view.card === null)
  const current = state.state === 'ready' && !state.late ? state.shown : null
  useEffect(() => onShown(current), [onShown, current])
  const sourceHref = useSourceAddresses(state.state === 'ready' && state.late)
  return (
    <SourceHrefContext value={sourceHref}>
      {whole ? <Notices broken={state.state === 'ready' ? state.shown.broken : NONE_BROKEN} shown={current} /> : null}
      <main id="main" ref={main} tabIndex={-1} aria-busy={state.state === 'ready' && state.late}>
        <Body state={state} />
      </main>
    </SourceHrefContext>
  )
}

/** The frame around every screen. */
export const App = ({ firstLocale }: { readonly firstLocale: Locale }) => {
  const locale = useLocaleOfView(firstLocale)
  useDocument(locale)
  const main = useRef<HTMLElement>(null)
  const shown = useRef<Shown>(null)
  const onShown = useCallback((now: Shown | null) => {
    shown.current = now
  }, [])
  const whole = useView((view) => view.card === null)
  const { app } = locale.messages
  const skip = () => main.current?.focus()
  return (
    <LocaleContext value={locale}>
      <SavingContext value={SAVING}>
        {whole ? (
          <>
            <a
              className="skip-link"
              href="#main"
              onClick={(event) => {
                event.preventDefault()
                skip()
              }}
            >
              {app.skip}
            </a>
            <TopBar main={main} />
            <FilterBar main={main} shown={shown} />
          </>
        ) : null}
        <Content main={main} onShown={onShown} />
      </SavingContext>
      {whole ? (
        <footer className="page-footer">
          <p>{app.footer}</p>
        </footer>
      ) : null}
    </LocaleContext>
  )
}
