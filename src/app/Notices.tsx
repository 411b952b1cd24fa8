import { lazy, useState } from 'react'
import type { BrokenReport } from '../core/schema/decode-reports'
import { useFormat, useMessages } from '../i18n/locale'
import { linkNoticeDismissed, useLinkNotice } from '../state/link-notice'
import { useLinkData } from '../state/link-data'
import { useSiteUpdate } from '../state/site-update'
import { LazyPanel } from './LazyPanel'
import { Notice } from './Notice'
import { useShown, useShownState } from './shown-context'

const SinceShared = lazy(async () => ({ default: (await import('../features/shared/SinceShared')).SinceShared }))

const IgnoredParts = lazy(async () => ({ default: (await import('./IgnoredParts')).IgnoredParts }))

const NONE_BROKEN: readonly BrokenReport[] = []

/** What the user should know and may dismiss: parts of the link not understood, reports that could not be read. */
export const Notices = () => {
  const state = useShownState()
  const shown = useShown()
  const broken = state.state === 'ready' ? state.shown.broken : NONE_BROKEN
  const data = useLinkData((link) => link.data)
  const { app } = useMessages()
  const format = useFormat()
  const { ignored, newer } = useLinkNotice()
  const { update, takeOver } = useSiteUpdate()
  const [seen, setSeen] = useState(false)
  return (
    <div className="notices" aria-live="polite">
      {update === 'none' ? null : <Notice text={app.siteUpdate[update]} action={app.takeOver} onDismiss={takeOver} />}
      {newer ? <Notice text={app.linkVersionNotice} onDismiss={linkNoticeDismissed} /> : null}
      {ignored.length === 0 ? null : (
        <LazyPanel>
          <IgnoredParts names={ignored} />
        </LazyPanel>
      )}
      {data === null || shown === null ? null : (
        <LazyPanel>
          <SinceShared data={data} shown={shown} />
        </LazyPanel>
      )}
      {seen || broken.length === 0 ? null : (
        <Notice
          text={app.brokenReports(format.number(broken.length))}
          details={broken.map(({ id, reason }) => `${id}: ${reason}`)}
          onDismiss={() => setSeen(true)}
        />
      )}
    </div>
  )
}
