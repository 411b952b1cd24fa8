import { lazy, useState } from 'react'
import type { BrokenReport } from '../core/schema/decode-reports'
import { useFormat, useMessages } from '../i18n/locale'
import { linkNoticeDismissed, useLinkNotice } from '../state/link-notice'
import { useLinkData } from '../state/link-data'
import { useSiteUpdate } from '../state/site-update'
import { LazyPanel } from './LazyPanel'
import { useShown, useShownState } from './shown-context'

const SinceShared = lazy(async () => ({ default: (await import('../features/shared/SinceShared')).SinceShared }))

interface NoticeProps {
  readonly text: string
  readonly details?: readonly string[]
  readonly onDismiss: () => void
  /** What the button says; 知道了 unless it does something. */
  readonly action?: string
}

const NO_DETAILS: readonly string[] = []
const NONE_BROKEN: readonly BrokenReport[] = []

const Notice = ({ text, details = NO_DETAILS, onDismiss, action }: NoticeProps) => {
  const { app } = useMessages()
  return (
    <div className="notice">
      <div>
        {details.length === 0 ? (
          <p>{text}</p>
        ) : (
          <details>
            <summary>{text}</summary>
            <ul>
              {details.map((detail) => (
                <li key={detail}>{detail}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <button type="button" className="button" onClick={onDismiss}>
        {action ?? app.dismiss}
      </button>
    </div>
  )
}

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
        <Notice text={app.linkNotice(ignored.join(' '))} onDismiss={linkNoticeDismissed} />
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
