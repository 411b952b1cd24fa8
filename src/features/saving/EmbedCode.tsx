import { useId, useState } from 'react'
import type { Shown } from '../../core/schema/wire-shown'
import { useLocalReports } from '../../data/local-reports'
import { embedSnippet } from '../../exporters/embed/snippet'
import { useEmbedWords } from '../../i18n/embed/use-embed-words'
import { encodeView } from '../../state/url-codec'
import { useView } from '../../state/view-store'
import { useCopy } from '../../ui/clipboard/use-copy'
import { embedPage } from '../../state/embed-page'
import { originOf } from '../../exporters/embed/origin-of'

interface EmbedCodeProps {
  readonly card: string
  readonly shown: Shown
  /** Whose figures are shown now, chosen or not: the same are shown later. */
  readonly agencies: readonly string[]
  /** CSS pixels the card is high on the screen. */
  readonly height: number
}

const Code = ({ card, shown, agencies, height, page }: EmbedCodeProps & { readonly page: string }) => {
  const words = useEmbedWords()
  const view = useView()
  const [site, setSite] = useState('')
  const { told, copy } = useCopy({ copied: words.copied, refused: words.copyFailed })
  const hint = useId()
  const parent = originOf(site)
  const code = embedSnippet({
    page,
    hash: encodeView({ ...view, agencies, card, deck: [], slide: null }),
    title: shown.title,
    parent,
    height,
  })
  const broken = parent === null && site.trim() !== ''
  return (
    <>
      <label>
        {words.parent}
        <input
          type="url"
          placeholder="https://"
          autoComplete="off"
          spellCheck={false}
          aria-describedby={hint}
          aria-invalid={broken}
          value={site}
          onChange={(event) => setSite(event.target.value)}
        />
      </label>
      <p id={hint}>{broken ? words.parentBroken : parent === null ? words.withoutParent : ''}</p>
      {broken ? null : (
        <>
          <textarea aria-label={words.code} readOnly rows={parent === null ? 4 : 8} value={code} />
          <button type="button" className="button" onClick={() => void copy(() => navigator.clipboard.writeText(code))}>
            {words.copy}
          </button>{' '}
          <output>{told}</output>
        </>
      )}
    </>
  )
}

/** 嵌入网页: what puts a card, as it will be then, into a page of another site; nothing where the page is no site. */
export const EmbedCode = ({ shown, ...card }: EmbedCodeProps) => {
  const words = useEmbedWords()
  const local = useLocalReports().entries
  const page = embedPage()
  if (page === null) return null
  const isLocal = shown.reports.some((report) => local.some(({ id }) => id === report.id))
  return (
    <section className="embed-code" aria-label={words.heading}>
      <h3>{words.heading}</h3>
      <p>{isLocal ? words.local : words.intro}</p>
      {isLocal ? null : <Code {...card} shown={shown} page={page} />}
    </section>
  )
}
