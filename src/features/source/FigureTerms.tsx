import { useSourceWords } from '../../i18n/source/use-source-words'
import type { FigureRef } from '../../ui/charts/series'
import { useSourceHref } from '../../ui/source-link'

/** One of the places a worked-out figure rests on. */
export interface FigureTerm {
  readonly key: string
  /** The printed words, or the name of the other document. */
  readonly text: string
  readonly source: FigureRef
  readonly current: boolean
}

/** Every place the figure one came from was worked out from, each a way to it. */
export const FigureTerms = ({ terms }: { readonly terms: readonly FigureTerm[] }) => {
  const { own: source } = useSourceWords()
  const hrefOf = useSourceHref()
  if (terms.length < 2) return null
  return (
    <nav className="source-terms" aria-label={source.terms}>
      <h2>{source.terms}</h2>
      <ul>
        {terms.map((term) => (
          <li key={term.key}>
            <a href={hrefOf(term.source)} aria-current={term.current ? 'location' : undefined}>
              {term.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
