import { useQuery } from '@tanstack/react-query'
import { useMemo, useRef } from 'react'
import { formatPlace } from '../core/domain/place'
import type { ReportFigures } from '../core/metrics/report-figures'
import { useLocalReports } from '../data/local-reports'
import { figuresQuery } from '../data/queries'
import { LocaleContext } from '../i18n/locale'
import type { Locale } from '../i18n/locale'
import { currentView } from '../state/address'
import { encodeView } from '../state/url-codec'
import { useView } from '../state/view-store'
import { SourceHrefContext } from '../ui/source-link'
import type { SourceHref } from '../ui/source-link'
import { FilterBar } from './FilterBar'
import { Notices } from './Notices'
import { Problem } from './Problem'
import { ScreenPanel } from './ScreenPanel'
import { TopBar } from './TopBar'
import { useDocument } from './use-document'
import { useLocaleOfView } from './use-locale-of-view'

const useSourceAddresses = (): SourceHref => {
  const view = useView()
  return useMemo(() => {
    const { screen, from } = view
    const leadsBackTo = screen === 'source' ? from : screen
    return ({ reportId, place }) =>
      encodeView({
        ...currentView(),
        screen: 'source',
        source: { report: reportId, place: formatPlace(place) },
        from: leadsBackTo,
      })
  }, [view])
}

/** An imported report takes the place of the one of the data set with its id. */
const joined = (published: readonly ReportFigures[], local: readonly ReportFigures[]): readonly ReportFigures[] => {
  const imported = new Set(local.map(({ id }) => id))
  return local.length === 0 ? published : [...published.filter(({ id }) => !imported.has(id)), ...local]
}

const Body = () => {
  const figures = useQuery(figuresQuery())
  const local = useLocalReports().reports
  const published = figures.data?.reports
  const reports = useMemo(() => joined(published ?? [], local), [published, local])
  if (figures.isPending) return <Problem kind="loading" />
  if (figures.isError) return <Problem kind="failed" error={figures.error} onRetry={() => void figures.refetch()} />
  if (reports.length === 0) return <Problem kind="empty" />
  return <ScreenPanel reports={reports} />
}

/** The frame around every screen. */
export const App = ({ firstLocale }: { readonly firstLocale: Locale }) => {
  const locale = useLocaleOfView(firstLocale)
  useDocument(locale)
  const sourceHref = useSourceAddresses()
  const main = useRef<HTMLElement>(null)
  const { app } = locale.messages
  const skip = () => main.current?.focus()
  return (
    <LocaleContext value={locale}>
      <SourceHrefContext value={sourceHref}>
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
        <FilterBar main={main} />
        <Notices />
        <main id="main" ref={main} tabIndex={-1}>
          <Body />
        </main>
        <footer className="page-footer">
          <p>{app.footer}</p>
        </footer>
      </SourceHrefContext>
    </LocaleContext>
  )
}
