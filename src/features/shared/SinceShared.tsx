import './shared.css'
import { useEffect, useMemo, useState } from 'react'
import type { FigureChange } from '../../core/metrics/shared/figure-changes'
import type { FigureKey } from '../../core/metrics/shared/shown-figures'
import { useFormat, useLabels, useMessages } from '../../i18n/locale'
import { useSharedWords } from '../../i18n/shared/use-shared-words'
import type { SharedWords } from '../../i18n/shared/words'
import { linkDataRead } from '../../state/link-data'
import { linkRead } from '../../state/link-notice'
import { useSourceHref } from '../../ui/source-link'
import type { Changes } from './changes'
import { changesSince } from './changes'
import type { LinkFigures } from './link-figures'
import { decodeLinkFigures, figuresOn } from './link-figures'
import type { Shared } from './share-link'

/** More of them are counted: whoever sees so many changes looks at the tables. */
const MOST_LISTED = 100

const isState = (text: string): text is keyof SharedWords['states'] => text in { '□': 0, '-': 0, '/': 0, '?': 0 }

const useTextOf = () => {
  const words = useSharedWords()
  return (text: string): string => (isState(text) ? words.states[text] : text)
}

const useNameOf = () => {
  const words = useSharedWords()
  const labels = useLabels()
  return ({ agency, year, indicator, column }: FigureKey): string => {
    const row = labels.indicator(indicator)
    return words.figure(agency, String(year), column === null ? row : `${row} · ${labels.column(column)}`)
  }
}

/** Name, what it was, and what it is now: a link to its place in the original. */
const ChangedFigure = ({ change }: { readonly change: FigureChange }) => {
  const words = useSharedWords()
  const [nameOf, textOf] = [useNameOf(), useTextOf()]
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
      <a href={hrefOf(now)}>{textOf(now.text)}</a>
    </li>
  )
}

const List = ({ changes }: { readonly changes: Changes }) => {
  const words = useSharedWords()
  const format = useFormat()
  const rest = changes.changes.length - MOST_LISTED
  return (
    <ul>
      {changes.kind === 'figures'
        ? changes.changes.slice(0, MOST_LISTED).map((change) => {
            const { agency, year, indicator, column } = change.kind === 'removed' ? change.before : change.now
            return <ChangedFigure key={[agency, year, indicator, column].join(' ')} change={change} />
          })
        : changes.changes
            .slice(0, MOST_LISTED)
            .map(({ agency, year }) => <li key={`${agency} ${year}`}>{words.report(agency, String(year))}</li>)}
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

interface SinceSharedProps {
  readonly data: string
  readonly shown: Shared
}

/** Says which of the figures shown are others than when the link was made; nothing where none is. */
export const SinceShared = ({ data, shown: { screen, focus } }: SinceSharedProps) => {
  const words = useSharedWords()
  const { app } = useMessages()
  const format = useFormat()
  const link = useLinkFigures(data)
  const changes = useMemo(
    () => (link === null ? null : changesSince(link, figuresOn(screen, focus.reports))),
    [link, screen, focus],
  )
  if (changes === null || changes.changes.length === 0) return null
  const count = format.number(changes.changes.length)
  return (
    <div className="notice since-shared">
      <details>
        <summary>{changes.kind === 'figures' ? words.title(count) : words.reports(count)}</summary>
        <List changes={changes} />
      </details>
      <button type="button" className="button" onClick={() => linkDataRead(null)}>
        {app.dismiss}
      </button>
    </div>
  )
}
