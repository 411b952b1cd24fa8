import { useFormat, useLanguage, useMessages } from '../../i18n/locale'
import { useImportWords } from '../../i18n/importing/use-import-words'
import type { Failure } from './failure-text'
import { failureText } from './failure-text'

/** Files that were not read: which, where, why, and what to do. */
export const FailureList = ({ failures }: { readonly failures: readonly Failure[] }) => {
  const words = useImportWords()
  const locale = { words, messages: useMessages(), format: useFormat(), language: useLanguage() }
  if (failures.length === 0) return null
  const title = words.failures(locale.format.number(failures.length))
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
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
    </section>
  )
}
