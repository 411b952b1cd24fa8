import { useId, useState } from 'react'
import type { Shown } from '../../core/schema/wire-shown'
import { useLocalEntries } from '../../data/local-reports'
import { embedSnippet, fileSnippet } from '../../exporters/embed/snippet'
import { useFormat } from '../../i18n/locale'
import { useEmbedWords } from '../../i18n/embed/use-embed-words'
import { encodeView } from '../../state/url-codec'
import { useView } from '../../state/view-store'
import { useCopy } from '../../ui/clipboard/use-copy'
import { embedPage } from '../../state/embed-page'
import { LONGEST_LINK } from '../../exporters/embed/frozen-hash'
import { originOf } from '../../exporters/embed/origin-of'
import { useFrozenHash } from './use-frozen-hash'

interface EmbedCodeProps {
  readonly card: string
  readonly shown: Shown
  /** Whose figures are shown now, chosen or not: the same are shown later. */
  readonly agencies: readonly string[]
  /** CSS pixels the card is high on the screen. */
  readonly height: number
  /** What the file is called that holds the card. */
  readonly file: string
  /** The site around, as it is typed: it stays while the kind of card is chosen. */
  readonly site: string
  readonly onSite: (site: string) => void
}

interface CodeProps extends Omit<EmbedCodeProps, 'card' | 'agencies' | 'file'> {
  readonly page: string
  /** What the code shows, from `#` on. */
  readonly hash: string
}

const Code = ({ hash, shown, height, page, site, onSite }: CodeProps) => {
  const words = useEmbedWords()
  const { told, copy } = useCopy({ copied: words.copied, refused: words.copyFailed })
  const hint = useId()
  const parent = originOf(site)
  const code = embedSnippet({
    page,
    hash,
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
          onChange={(event) => onSite(event.target.value)}
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

/** The code of a card that is live. */
const LiveCode = ({ card, agencies, file: _file, ...rest }: EmbedCodeProps & { readonly page: string }) => {
  const view = useView()
  return <Code {...rest} hash={encodeView({ ...view, agencies, card, deck: [], slide: null })} />
}

/** The code of the file that holds a card, for the site that is named: that one is told its height. */
const FileCode = ({ file, shown, height, site }: Pick<EmbedCodeProps, 'file' | 'shown' | 'height' | 'site'>) => {
  const words = useEmbedWords()
  if (originOf(site) === null) return null
  const code = fileSnippet({ file, title: shown.title, height })
  return (
    <label>
      {words.fileCode}
      <textarea readOnly rows={8} value={code} />
    </label>
  )
}

/** The code of a card with its figures in it; where they are too many for a link it says so. */
const FrozenCode = ({ shown, ...rest }: EmbedCodeProps & { readonly page: string }) => {
  const words = useEmbedWords()
  const format = useFormat()
  const hash = useFrozenHash(shown)
  if (hash === null) return <p>{words.freezing}</p>
  if (hash.length <= LONGEST_LINK) return <Code {...rest} shown={shown} hash={hash} />
  return <p>{words.tooLong(format.number(hash.length), format.number(LONGEST_LINK))}</p>
}

/** 嵌入网页: what puts a card into a page of another site, live or as it is now; nothing where the page is no site. */
export const EmbedCode = (props: EmbedCodeProps) => {
  const words = useEmbedWords()
  const local = useLocalEntries()
  const [fixed, setFixed] = useState(false)
  const page = embedPage()
  if (page === null) return null
  const isLocal = props.shown.reports.some((report) => local.some(({ id }) => id === report.id))
  return (
    <section className="embed-code" aria-label={words.heading}>
      <h3>{words.heading}</h3>
      <p>{isLocal ? words.local : words.intro}</p>
      <label>
        <input type="checkbox" checked={fixed} onChange={() => setFixed(!fixed)} /> {words.freeze}
      </label>
      {fixed ? <FileCode {...props} /> : null}
      {fixed ? <FrozenCode {...props} page={page} /> : isLocal ? null : <LiveCode {...props} page={page} />}
    </section>
  )
}
