import './draft.css'
import { Suspense } from 'react'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { useDraftWords } from '../../i18n/draft/use-draft-words'
import { useMessages } from '../../i18n/locale'
import { useDraft } from '../../state/draft-store'
import { Editor } from './Editor'
import { StartForm } from './StartForm'

const Drafting = ({ entries }: { readonly entries: readonly CatalogEntry[] }) => {
  const words = useDraftWords()
  const open = useDraft((state) => state.open)
  return open === null ? (
    <>
      <h1 className="page-sentence">{words.title}</h1>
      <p className="draft-intro">{words.intro}</p>
      <StartForm entries={entries} />
    </>
  ) : (
    <Editor open={open} entries={entries} />
  )
}

/** 起草: this year's report on its form, checked while it is written, and handed over as Word or as a page. */
export const DraftScreen = ({ entries }: { readonly entries: readonly CatalogEntry[] }) => {
  const { app } = useMessages()
  return (
    <div className="draft">
      <Suspense fallback={<p>{app.loading}</p>}>
        <Drafting entries={entries} />
      </Suspense>
    </div>
  )
}
