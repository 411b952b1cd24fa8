import { useId } from 'react'
import type { ProsePart } from '../../core/draft/draft'
import { useDraftWords } from '../../i18n/draft/use-draft-words'
import { useDraft } from '../../state/draft-store'

/** Text of one part, a paragraph a line. */
export const ProseField = ({ part, text }: { readonly part: ProsePart; readonly text: string }) => {
  const words = useDraftWords()
  const partTyped = useDraft((state) => state.partTyped)
  const field = useId()
  return (
    <section className="card draft-prose">
      <h2>
        <label htmlFor={field}>{words.parts[part]}</label>
      </h2>
      <p id={`${field}-hint`} className="draft-hint">
        {words.partHint}
      </p>
      <textarea
        id={field}
        lang="zh-Hans"
        rows={part === 'preface' ? 2 : 6}
        value={text}
        aria-describedby={`${field}-hint`}
        onChange={({ target }) => partTyped(part, target.value)}
      />
    </section>
  )
}
