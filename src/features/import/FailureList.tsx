import type { Failure } from './failure-text'
import { failureText } from './failure-text'
import { useFailureWords } from './use-failure-words'

/** More do not stand before what was read unless they are asked for. */
const OPEN_AT_ONCE = 3

/** Files that were not read: which, where, why, and what to do. */
export const FailureList = ({ failures }: { readonly failures: readonly Failure[] }) => {
  const locale = useFailureWords()
  const { words } = locale
  if (failures.length === 0) return null
  const title = words.failures(locale.format.number(failures.length))
  return (
    <section aria-label={title}>
      <details open={failures.length <= OPEN_AT_ONCE}>
        <summary>{title}</summary>
        <ul className="import-list">
          {failures.map((failure, index) => {
            const { headline, reasons } = failureText(failure, locale)
            return (
              // oxlint-disable-next-line react/no-array-index-key -- failures are only added at the end
              <li key={index} data-failed>
                <span>{headline}</span>
                {reasons.length === 0 ? null : (
                  <ul>
                    {reasons.map((reason) => (
                      <li key={reason}>{reason}</li>
                    ))}
                  </ul>
                )}
              </li>
            )
          })}
        </ul>
      </details>
    </section>
  )
}
