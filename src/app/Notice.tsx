import { useMessages } from '../i18n/locale'

interface NoticeProps {
  readonly text: string
  readonly details?: readonly string[]
  readonly onDismiss: () => void
  /** What the button says; 知道了 unless it does something. */
  readonly action?: string
}

const NO_DETAILS: readonly string[] = []

/** One thing the user should know, with what is behind it, until it is dismissed. */
export const Notice = ({ text, details = NO_DETAILS, onDismiss, action }: NoticeProps) => {
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
