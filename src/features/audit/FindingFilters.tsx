import type { AuditLanguage } from '../../i18n/audit/present-finding'
import { AUDIT_CHOICES, NO_AUDIT_FILTER } from '../../state/view'
import type { AuditFacet, AuditFilter } from '../../state/view'
import { useView } from '../../state/view-store'
import type { Entry } from './model'
import { matches } from './model'

interface FindingFiltersProps {
  readonly language: AuditLanguage
  readonly entries: readonly Entry[]
  readonly shown: number
}

const FACETS: readonly AuditFacet[] = ['class', 'severity', 'rules', 'review']

const namesOf = ({
  words,
  screen,
}: AuditLanguage['wording']): Readonly<Record<AuditFacet, Readonly<Record<string, string>>>> => ({
  class: words.classes,
  severity: words.severities,
  rules: words.groups,
  review: { open: screen.unreviewed, ...words.reviews },
})

/** The filter with one value of a facet chosen or no longer chosen, in the order of the choices. */
const toggled = (filter: AuditFilter, facet: AuditFacet, value: string): AuditFilter => {
  const chosen: readonly string[] = filter[facet]
  const has = chosen.includes(value)
  const all: readonly string[] = AUDIT_CHOICES[facet]
  return { ...filter, [facet]: all.filter((choice) => (choice === value ? !has : chosen.includes(choice))) }
}

/** Filters by class, severity, rules and review; each choice says how many findings it would show. */
export const FindingFilters = ({ language, entries, shown }: FindingFiltersProps) => {
  const { filters } = language.wording.screen
  const { number } = language.format
  const filter = useView((view) => view.audit)
  const auditFiltered = useView((view) => view.auditFiltered)
  const names = namesOf(language.wording)
  const titles = { class: filters.class, severity: filters.severity, rules: filters.group, review: filters.review }
  const isFiltered = FACETS.some((facet) => filter[facet].length > 0)
  return (
    <section className="audit-filters" aria-label={filters.title}>
      {FACETS.map((facet) => {
        const chosen: readonly string[] = filter[facet]
        return (
          <fieldset key={facet} className="choices">
            <legend>{titles[facet]}</legend>
            {AUDIT_CHOICES[facet].map((choice) => {
              const only = { ...filter, [facet]: [choice] }
              const count = entries.filter((entry) => matches(entry, only)).length
              const pressed = chosen.includes(choice)
              return count === 0 && !pressed ? null : (
                <button
                  key={choice}
                  type="button"
                  aria-pressed={pressed}
                  onClick={() => auditFiltered(toggled(filter, facet, choice))}
                >
                  {names[facet][choice]} <span className="choice-count">{number(count)}</span>
                </button>
              )
            })}
          </fieldset>
        )
      })}
      <p className="audit-shown">
        <output aria-live="polite">{filters.shown(number(shown), number(entries.length))}</output>{' '}
        {isFiltered ? (
          <button type="button" className="button quiet" onClick={() => auditFiltered(NO_AUDIT_FILTER)}>
            {filters.clear}
          </button>
        ) : null}
      </p>
    </section>
  )
}
