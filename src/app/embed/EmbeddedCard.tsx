import './embed.css'
import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useEmbedWords } from '../../i18n/embed/use-embed-words'
import { LocaleContext, useMessages } from '../../i18n/locale'
import type { Locale } from '../../i18n/locale'
import { currentView } from '../../state/address'
import { sourceTargetOf } from '../../state/source-target'
import { encodeView } from '../../state/url-codec'
import type { ScreenId } from '../../state/view'
import { useView } from '../../state/view-store'
import type { SourceHref } from '../../ui/source-link'
import { SourceHrefContext } from '../../ui/source-link'
import { CardPlace } from '../CardPlace'
import { Problem } from '../Problem'
import { ScreenBoundary } from '../ScreenBoundary'
import { SCREEN_COMPONENTS, isOfAgencies } from '../screens'
import { ShownProvider, useShownState } from '../shown-context'
import { useDocument } from '../use-document'
import { useLocaleOfView } from '../use-locale-of-view'

/** Screens with cards. The others are about what a person does or says, and would keep it. */
const EMBEDDED: ReadonlySet<ScreenId> = new Set<ScreenId>([
  'overview',
  'channels',
  'responses',
  'requests',
  'accidents',
  'resources',
  'compare',
])

/** The dashboard is the page beside this one. */
const DASHBOARD = './'

const sourceHref: SourceHref = (figure) => {
  const view = currentView()
  return `${DASHBOARD}${encodeView({ ...view, screen: 'source', source: sourceTargetOf(figure), from: view.screen })}`
}

const Card = ({ id, whole }: { readonly id: string; readonly whole: string }) => {
  const { reset } = useQueryErrorResetBoundary()
  const state = useShownState()
  if (state.state === 'loading') return <Problem kind="loading" />
  if (state.state === 'failed') return <Problem kind="failed" error={state.error} onRetry={state.retry} />
  const { screen, reports, focus, entries } = state.shown
  const Screen = SCREEN_COMPONENTS[screen]
  return (
    <ScreenBoundary of={screen} onRetry={reset}>
      {/* elsewhere the cards say themselves whose figures they show */}
      {isOfAgencies(screen) ? <p className="embed-subject">{focus.agencies.join(' · ')}</p> : null}
      <CardPlace id={id} whole={whole}>
        <Suspense fallback={<Problem kind="loading" />}>
          <Screen reports={reports} focus={focus} entries={entries} />
        </Suspense>
      </CardPlace>
    </ScreenBoundary>
  )
}

const Page = () => {
  const words = useEmbedWords()
  const { app } = useMessages()
  const view = useView()
  const card = EMBEDDED.has(view.screen) ? view.card : null
  const whole = `${DASHBOARD}${encodeView({ ...view, card: null, slide: null })}`
  return (
    <>
      <main aria-label={app.name}>{card === null ? <p>{words.noCard}</p> : <Card id={card} whole={whole} />}</main>
      <footer className="embed-foot">
        <a href={whole} target="_blank" rel="noopener noreferrer">
          {words.dashboard}
        </a>
      </footer>
    </>
  )
}

/** One card as a page of its own, to stand in a frame of another site; nothing of it is kept. */
export const EmbeddedCard = ({ firstLocale }: { readonly firstLocale: Locale }) => {
  const locale = useLocaleOfView(firstLocale)
  useDocument(locale)
  return (
    <LocaleContext value={locale}>
      <SourceHrefContext value={sourceHref}>
        <Suspense fallback={<Problem kind="loading" />}>
          <ShownProvider>
            <Page />
          </ShownProvider>
        </Suspense>
      </SourceHrefContext>
    </LocaleContext>
  )
}
