import { CardFrame } from '../../ui/figures/card-frame'
import { CardHead } from '../../ui/figures/card-title'
import { CardReports } from '../../ui/figures/named-source'
import { useAccidentsWords } from '../../i18n/accidents/use-accidents-words'
import { breakNotes } from './break-notes'
import type { AccidentsView } from './view'
import { inView } from './view'

/** The documents whose figures the lines join, or do not join. */
const reportsIn = (view: AccidentsView): readonly string[] => [
  ...new Set(
    view.facts.filter((fact) => inView(view, fact)).flatMap(({ refs }) => refs.map(({ reportId }) => reportId)),
  ),
]

/** What the dashed lines of the charts mean. */
export const BreakCard = ({ view }: { readonly view: AccidentsView }) => {
  const words = useAccidentsWords()
  const { breakCard } = words.own
  const notes = breakNotes(view, words)
  if (notes.length === 0) return null
  const { listSeparator, withRemark } = words.messages.readings
  const said = notes.map(({ years, label }) => withRemark(label, years)).join(listSeparator)
  return (
    <CardFrame id="breaks" title={breakCard.title} wide>
      <CardHead id="breaks" title={breakCard.title} said={[{ kind: 'text', text: said }]} />
      <p className="card-note">{breakCard.note}</p>
      <dl className="break-notes">
        {notes.map(({ id, years, label, text }) => (
          <div key={id}>
            <dt>
              <span className="break-year">{years}</span> {label}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <CardReports reports={reportsIn(view)} />
    </CardFrame>
  )
}
