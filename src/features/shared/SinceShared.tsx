import './shared.css'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { FigureChange } from '../../core/metrics/shared/figure-changes'
import type { ShownFigure } from '../../core/metrics/shared/shown-figures'
import { figureKeyText } from '../../core/metrics/shared/shown-figures'
import { useFormat, useMessages } from '../../i18n/locale'
import { useSharedWords } from '../../i18n/shared/use-shared-words'
import type { SharedWords } from '../../i18n/shared/words'
import { linkDataRead } from '../../state/link-data'
import { linkRead } from '../../state/link-notice'
import { useSourceHref } from '../../ui/source-link'
import type { Changes } from './changes'
import { changesSince } from './changes'
import type { LinkFigures } from './link-figures'
import { decodeLinkFigures } from './link-figures'
import { currentView } from '../../state/address'
import { useFigureNames } from './use-figure-names'
import type { Shared } from './figures-of-view'
import { figuresOfView } from './figures-of-view'

/** More of them are counted: whoever sees so many changes looks at the tables. */
const MOST_LISTED = 100

const isState = (text: string): text is keyof SharedWords['states'] => text in { '□': 0, '-': 0, '/': 0, '?': 0 }

const useTextOf = () => {
  const words = useSharedWords()
  return (texts: string): string =>
    texts
      .split(';')
      .map((text) => (isState(text) ? words.states[text] : text))
      .join(words.separator)
}

/** Name, what it was, and what it is now: a link to its place in the original. */
const ChangedFigure = ({ change }: { readonly change: FigureChange }) => {
  const words = useSharedWords()
  const { figure: nameOf } = useFigureNames()
  const textOf = useTextOf()
  const hrefOf = useSourceHref()
  if (change.kind === 'removed')
    return (
      <li>
        {nameOf(change.before)} · {words.removed(textOf(change.before.text))}
      </li>
    )
  const { now } = change
  return (
    <li>
      {nameOf(now)} · {change.kind === 'added' ? words.added : words.changed(textOf(change.before))}{' '}
      {now.source === null ? textOf(now.text) : <a href={hrefOf(now.source)}>{textOf(now.text)}</a>}
    </li>
  )
}

const List = ({ changes }: { readonly changes: Exclude<Changes, { readonly kind: 'fingerprint' }> }) => {
  const words = useSharedWords()
  const names = useFigureNames()
  const format = useFormat()
  const rest = changes.changes.length - MOST_LISTED
  return (
    <ul>
      {changes.kind === 'figures'
        ? changes.changes.slice(0, MOST_LISTED).map((change) => {
            const figure = change.kind === 'removed' ? change.before : change.now
            return <ChangedFigure key={figureKeyText(figure)} change={change} />
          })
        : changes.changes
            .slice(0, MOST_LISTED)
            .map((report) => <li key={`${report.owner} ${report.year}`}>{names.report(report)}</li>)}
      {rest > 0 ? <li>{words.more(format.number(rest))}</li> : null}
    </ul>
  )
}

/** What a link says, once it is unpacked; one that cannot be read is told as any part of a link that is not understood. */
const useLinkFigures = (data: string): LinkFigures | null => {
  const [link, setLink] = useState<LinkFigures | null>(null)
  useEffect(() => {
    let wanted = true
    void decodeLinkFigures(data).then((decoded) => {
      if (!wanted) return
      if (decoded === null) linkRead({ ignored: ['data'], newer: false })
      setLink(decoded)
    })
    return () => {
      wanted = false
    }
  }, [data])
  return link
}

/** The figures of the view that is shown, once they are all there; null until then, and where they cannot be had now. */
const useFiguresShown = (shown: Shared): readonly ShownFigure[] | null => {
  const client = useQueryClient()
  const [figures, setFigures] = useState<readonly ShownFigure[] | null>(null)
  useEffect(() => {
    let wanted = true
    // what cannot be loaded is told by the screen it is missing on
    void figuresOfView(client, currentView(), shown).then(
      (found) => (wanted ? setFigures(found) : undefined),
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [client, shown])
  return figures
}

interface SinceSharedProps {
  readonly data: string
  readonly shown: Shared
}

/** Says which of the figures shown are others than when the link was made; nothing where none is. */
export const SinceShared = ({ data, shown }: SinceSharedProps) => {
  const words = useSharedWords()
  const { app } = useMessages()
  const format = useFormat()
  const link = useLinkFigures(data)
  const figures = useFiguresShown(shown)
  const changes = useMemo(
    () => (link === null || figures === null ? null : changesSince(link, figures)),
    [link, figures],
  )
  if (changes === null || changes.changes.length === 0) return null
  const count = format.number(changes.changes.length)
  const [whole] = changes.kind === 'fingerprint' ? changes.changes : []
  return (
    <div className="notice since-shared">
      {changes.kind === 'fingerprint' ? (
        <p>{whole === undefined ? '' : words.fingerprint(whole.before, whole.now)}</p>
      ) : (
        <details>
          <summary>{changes.kind === 'figures' ? words.title(count) : words.reports(count)}</summary>
          <List changes={changes} />
        </details>
      )}
      <button type="button" className="button" onClick={() => linkDataRead(null)}>
        {app.dismiss}
      </button>
    </div>
  )
}
