import { useState } from 'react'
import type { Draft } from '../../core/draft/draft'
import { draftDocument, draftTitle } from '../../core/draft/draft-document'
import { documentHtml } from '../../exporters/document/document-html'
import { useDraftWords } from '../../i18n/draft/use-draft-words'
import { useDraft } from '../../state/draft-store'
import { fileName, saveFile } from '../../ui/charts/save-file'

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const saveWord = async (draft: Draft): Promise<void> => {
  const { documentDocx } = await import('../../exporters/document/document-docx')
  const document = draftDocument(draft)
  saveFile(fileName(document.name, 'docx'), new Blob([new Uint8Array(documentDocx(document))], { type: WORD_TYPE }))
}

const savePage = (draft: Draft): void => {
  const document = draftDocument(draft)
  saveFile(fileName(document.name, 'html'), new Blob([documentHtml(document)], { type: 'text/html' }))
}

/** What can be done with the draft as a whole. */
export const DraftTools = ({ draft }: { readonly draft: Draft }) => {
  const { tools, check } = useDraftWords()
  const aside = useDraft((state) => state.aside)
  const kept = useDraft((state) => state.kept)
  const draftDiscarded = useDraft((state) => state.draftDiscarded)
  const [failed, setFailed] = useState<string | null>(null)
  const onWord = (): void => {
    setFailed(null)
    saveWord(draft).catch((error: unknown) => setFailed(error instanceof Error ? error.message : String(error)))
  }
  return (
    <section className="card draft-tools" aria-label={tools.heading}>
      <p>
        <button type="button" className="button primary" onClick={onWord}>
          {tools.word}
        </button>{' '}
        <button type="button" className="button" onClick={() => savePage(draft)}>
          {tools.page}
        </button>{' '}
        <button type="button" className="button" onClick={() => window.print()}>
          {tools.print}
        </button>{' '}
        <button type="button" className="button quiet" onClick={draftDiscarded}>
          {draft.of === undefined ? tools.discard : check.leave}
        </button>
      </p>
      {aside === null ? null : <p className="draft-hint">{check.aside(draftTitle(aside.draft))}</p>}
      <p className="draft-hint">{kept ? tools.kept : tools.notKept}</p>
      {failed === null ? null : <p role="alert">{failed}</p>}
    </section>
  )
}
