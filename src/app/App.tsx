import { Suspense, lazy, useEffect, useMemo, useRef, useState } from 'react'
import type { ComponentProps, RefObject } from 'react'
import { plainAddress } from '../core/text/plain-address'
import { LocaleContext } from '../i18n/locale'
import type { Locale } from '../i18n/locale'
import { sourceTargetOf } from '../state/source-target'
import { sourceAddresses } from '../state/url-codec'
import type { View } from '../state/view'
import { useView } from '../state/view-store'
import { SavingContext } from '../ui/charts/saving'
import { PinContext } from '../ui/figures/pin'
import { SourceHrefContext } from '../ui/source-link'
import type { SourceHref } from '../ui/source-link'
import { FilterBar } from './FilterBar'
import { Intake } from './Intake'
import { LazyPanel } from './LazyPanel'
import { Notices } from './Notices'
import { PinButton } from './PinButton'
import { Problem } from './Problem'
import { ScreenPanel } from './ScreenPanel'
import { TopBar } from './TopBar'
import { ShownProvider, useShownState } from './shown-context'
import { useDocument } from './use-document'
import { useLocaleOfView } from './use-locale-of-view'
import type { ShownReports } from './use-shown-reports'
import { whenSettled } from './when-settled'

const Saving = lazy(async () => ({ default: (await import('./Saving')).Saving }))
const SAVING = {
  Dialog: (props: ComponentProps<typeof Saving>) => (
    <LazyPanel>
      <Saving {...props} />
    </LazyPanel>
  ),
}
const OneCard = lazy(async () => ({ default: (await import('./OneCard')).OneCard }))
const Presenting = lazy(async () => ({ default: (await import('./Presenting')).Presenting }))
const PIN = { Button: PinButton }

/** Neither a card alone nor a slide. */
const isWhole = ({ card, slide }: View): boolean => card === null && slide === null

/** Addresses that lead back to the view; while its figures are on the way, what is shown leads where it led. */
const useSourceAddresses = (late: boolean): SourceHref => {
  const view = useView()
  const [shown, setShown] = useState(view)
  if (!late && shown !== view) setShown(view)
  return useMemo(() => {
    const { screen, from } = shown
    const addressOf = sourceAddresses({ ...shown, from: screen === 'source' ? from : screen })
    return (figure) => addressOf(sourceTargetOf(figure))
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
      <OneCard id={card} shown={state.shown} />
    </Suspense>
  )
}

/** Without it the page prints as well, without a foot. */
const PaperFoot = lazy(() =>
  import('./PaperFoot').then(
    (loaded) => ({ default: loaded.PaperFoot }),
    () => ({ default: () => null }),
  ),
)

/** What is told and what is shown; a card alone is told nothing. */
const Content = ({ main }: { readonly main: RefObject<HTMLElement | null> }) => {
  const state = useShownState()
  const whole = useView(isWhole)
  const presenting = useView((view) => view.slide !== null)
  const late = state.state === 'ready' && state.late
  const sourceHref = useSourceAddresses(late)
  const [settled, setSettled] = useState(false)
  useEffect(() => whenSettled(() => setSettled(true)), [])
  // printed before its foot is there (right after opening, or after a choice) the page says where it is found
  useEffect(() => {
    const onPrint = () => main.current?.setAttribute('data-address', plainAddress(window.location.href))
    window.addEventListener('beforeprint', onPrint)
    return () => window.removeEventListener('beforeprint', onPrint)
  }, [main])
  return (
    <SourceHrefContext value={sourceHref}>
      {whole ? <Notices /> : null}
      {settled ? (
        <Suspense>
          <PaperFoot main={main} />
        </Suspense>
      ) : null}
      <main id="main" ref={main} tabIndex={-1} aria-busy={late}>
        {presenting ? (
          <LazyPanel>
            <Presenting>
              <Body state={state} />
            </Presenting>
          </LazyPanel>
        ) : (
          <Body state={state} />
        )}
      </main>
    </SourceHrefContext>
  )
}

/** The frame around every screen. */
export const App = ({ firstLocale }: { readonly firstLocale: Locale }) => {
  const locale = useLocaleOfView(firstLocale)
  useDocument(locale)
  const main = useRef<HTMLElement>(null)
  const whole = useView(isWhole)
  const { app } = locale.messages
  const skip = () => main.current?.focus()
  return (
    <LocaleContext value={locale}>
      <SavingContext value={SAVING}>
        <PinContext value={PIN}>
          <ShownProvider>
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
                <TopBar />
                <FilterBar main={main} />
              </>
            ) : null}
            <Content main={main} />
          </ShownProvider>
        </PinContext>
      </SavingContext>
      {whole ? (
        <footer className="page-footer">
          <p>
            {app.footer} <span className="on-screen">{app.footerScreen}</span>
          </p>
        </footer>
      ) : null}
      <Intake />
    </LocaleContext>
  )
}
