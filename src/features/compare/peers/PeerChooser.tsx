import { agencyTypeOf } from '../../../core/domain/agencies/agency-type'
import { COMPANIES } from '../../../core/metrics/peers/companies'
import { PEER_MEASURES } from '../../../core/metrics/peers/measures'
import { usePeerWords } from '../../../i18n/peers/use-peer-words'
import type { PeerWords } from '../../../i18n/peers/words'
import { useFormat, useMessages } from '../../../i18n/locale'
import { useView } from '../../../state/view-store'
import type { PeerChoice } from './use-peers'

const typeText = (agency: string, words: PeerWords): string => {
  const { level, kind } = agencyTypeOf(agency)
  if (level === null || kind === null) return words.unknownType
  return words.type(words.levels[level], kind.of === 'department' ? kind.name : words.kinds[kind.of])
}

/** What is compared, in which year, and with whom. */
export const PeerChooser = ({ choice }: { readonly choice: PeerChoice }) => {
  const words = usePeerWords()
  const { figures } = useMessages()
  const { number } = useFormat()
  const compared = useView((view) => view.compared)
  const { scope, measure } = choice
  const companies = COMPANIES.filter((company) => scope.sizes[company] > 0 || company === scope.company)
  return (
    <section className="card wide compare-chooser" aria-label={words.choose}>
      <label className="compare-choice">
        <span>{words.measure}</span>
        <select value={measure.id} onChange={({ target }) => compared({ peers: target.value })}>
          {PEER_MEASURES.map(({ id }) => (
            <option key={id} value={id}>
              {words.measures[id]}
            </option>
          ))}
        </select>
      </label>
      <label className="compare-choice">
        <span>{words.year}</span>
        <select value={scope.year} onChange={({ target }) => compared({ at: Number(target.value) })}>
          {scope.years.map((year) => (
            <option key={year} value={year}>
              {figures.year(String(year))}
            </option>
          ))}
        </select>
      </label>
      <label className="compare-choice">
        <span>{words.company}</span>
        <select
          value={scope.company}
          onChange={({ target }) => compared({ company: COMPANIES.find((one) => one === target.value) ?? null })}
        >
          {companies.map((company) => (
            <option key={company} value={company}>
              {words.companies[company](number(scope.sizes[company]))}
            </option>
          ))}
        </select>
      </label>
      <p className="compare-type">
        {typeText(scope.agency, words)}
        {scope.apart.length === 0 ? null : ` ${words.apart(number(scope.apart.length))}`}
      </p>
    </section>
  )
}
