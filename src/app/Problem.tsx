import { BrokenJson, NetworkFailure, NewerVersion, NotFound } from '../data/load-error'
import { useMessages } from '../i18n/locale'
import type { Messages } from '../i18n/messages'

type ProblemProps =
  | { readonly kind: 'loading' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'failed'; readonly error: Error; readonly onRetry: () => void }

interface Wording {
  readonly title: string
  readonly body: string
  /** Label of the way to try again; absent where trying again cannot help. */
  readonly retry?: string
}

const wordingOf = (error: Error, { app }: Messages): Wording => {
  if (error instanceof NotFound) return { title: app.notFound.title, body: app.notFound.body(error.file) }
  if (error instanceof NetworkFailure)
    return error.status === null ? app.network : { ...app.network, ...app.serverError(String(error.status)) }
  if (error instanceof BrokenJson)
    return { title: app.brokenJson.title, body: app.brokenJson.body(error.file, error.reason) }
  if (error instanceof NewerVersion) {
    const { file, found, supported } = error
    return { title: app.newerVersion.title, body: app.newerVersion.body(file, String(found), String(supported)) }
  }
  return app.crashed
}

/** What stands where a screen would be: still loading, nothing there, or why it cannot be shown. */
export const Problem = (props: ProblemProps) => {
  const messages = useMessages()
  const { app } = messages
  if (props.kind === 'loading') return <output className="problem">{app.loading}</output>
  if (props.kind === 'empty')
    return (
      <section className="problem">
        <h1>{app.empty.title}</h1>
        <p>{app.empty.body}</p>
      </section>
    )
  const wording = wordingOf(props.error, messages)
  return (
    <section className="problem" role="alert">
      <h1>{wording.title}</h1>
      <p>{wording.body}</p>
      {wording.retry === undefined ? null : (
        <button type="button" className="button primary" onClick={props.onRetry}>
          {wording.retry}
        </button>
      )}
    </section>
  )
}
