import type { Draft } from '../../core/draft/draft'
import { useDraftWords } from '../../i18n/draft/use-draft-words'
import { useFormat } from '../../i18n/locale'
import { checklistOf } from './checklist'
import type { CheckedDraft } from './model'

interface ChecklistProps {
  readonly draft: Draft
  readonly checked: CheckedDraft
  /** Year of last year's report, where it is at hand. */
  readonly before: number | null
  /** How many reports of last year there are to choose from. */
  readonly held: number
}

const BOXES = { done: '☑', open: '☐', 'by-hand': '☐' } as const

/** 发布前检查表: on the screen and, alone, on paper, with room for signatures. */
export const Checklist = ({ draft, checked, before, held }: ChecklistProps) => {
  const words = useDraftWords()
  const format = useFormat()
  const { checklist } = words
  return (
    <section className="card draft-checklist" aria-label={checklist.heading}>
      <h2>{checklist.heading}</h2>
      <p className="draft-paper-title">{checked.report.metadata.title}</p>
      <ol>
        {checklistOf({ draft, checked, before, held }, { words, format }).map(({ id, state, text }) => (
          <li key={id} data-state={state}>
            <span aria-hidden="true">{BOXES[state]}</span>{' '}
            <span className="draft-state">{checklist.states[state]}</span> {text}
          </li>
        ))}
      </ol>
      <p className="draft-hint">{checklist.note}</p>
      <p className="draft-signatures">
        {checklist.signatures.map((role) => (
          <span key={role}>{role}</span>
        ))}
      </p>
    </section>
  )
}
