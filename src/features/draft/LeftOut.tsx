import type { Draft } from '../../core/draft/draft'
import { figureOfKey } from '../../core/draft/draft'
import { useDraftWords } from '../../i18n/draft/use-draft-words'
import { useLabels } from '../../i18n/locale'
import { leftOutOf } from './model'

/** Figures of the report that is checked which have no field they would be read in as they are. */
export const LeftOut = ({ draft }: { readonly draft: Draft }) => {
  const { check, figureName } = useDraftWords()
  const labels = useLabels()
  const missing = leftOutOf(draft)
  if (missing.length === 0) return null
  const nameOf = (key: string): string => {
    const { indicator, column } = figureOfKey(key)
    return figureName(labels.indicator(indicator, draft.form), column === null ? '' : labels.column(column))
  }
  return (
    <section className="card" aria-label={check.without}>
      <h2>{check.without}</h2>
      <p className="draft-hint">{check.withoutHint}</p>
      <ul>
        {missing.map(([key, printed]) => (
          <li key={key}>{check.withoutLine(nameOf(key), printed)}</li>
        ))}
      </ul>
    </section>
  )
}
