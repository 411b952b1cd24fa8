/* oxlint-disable jsx-a11y/prefer-tag-over-role -- options of a listbox that are links, so that a middle click opens one beside */
import type { MouseEvent } from 'react'
import { useFindLanguage } from '../../i18n/find/use-find-words'
import { useFormat } from '../../i18n/locale'
import { currentView } from '../../state/address'
import { encodeView } from '../../state/url-codec'
import { showRow } from '../../ui/figures/show-row'
import { piecesOf } from './marks'
import type { Query } from './query'
import type { FoundGroup } from './results'
import type { Hit } from './search'
import type { Target } from './target'
import { addressOf } from './target'

/** Element id of the n-th option of a list. */
export const optionId = (list: string, index: number): string => `${list}-${index}`

interface TextProps {
  readonly text: string
  readonly query: Query
  readonly pinyin: boolean
}

const Marked = ({ text, query, pinyin }: TextProps) =>
  piecesOf(text, query, pinyin).map(({ text: piece, found }, index) =>
    // oxlint-disable-next-line react/no-array-index-key -- pieces of a fixed text never move
    found ? <mark key={index}>{piece}</mark> : piece,
  )

interface OptionProps {
  readonly id: string
  readonly hit: Hit<Target>
  readonly query: Query
  readonly selected: boolean
  readonly onChosen: () => void
}

const Option = ({ id, hit: { target, title, name }, query, selected, onChosen }: OptionProps) => {
  const { words } = useFindLanguage()
  const href = addressOf(target)
  const onClick = ({ ctrlKey, metaKey, shiftKey }: MouseEvent) => {
    // opened beside: the list stays
    if (ctrlKey || metaKey || shiftKey) return
    onChosen()
    // no step in the history, so nothing else would show it again
    if (target.view.row && href === encodeView(currentView())) showRow(target.view.row)
  }
  const isShown = name === title || target.detail.includes(name.text)
  return (
    <a id={id} href={href} role="option" aria-selected={selected} tabIndex={-1} onClick={onClick}>
      <span>
        <Marked text={title.text} query={query} pinyin={name === title} />
        {isShown ? null : (
          <span className="find-also">
            <Marked
              text={name.beside ? name.text : words.alsoCalled(name.text)}
              query={query}
              pinyin={name.readings !== null}
            />
          </span>
        )}
      </span>
      <small>
        <Marked text={target.detail} query={query} pinyin={name !== title && isShown} />
      </small>
    </a>
  )
}

interface FoundListProps {
  readonly id: string
  readonly groups: readonly FoundGroup[]
  readonly query: Query
  /** Index over all groups of the option that Enter opens. */
  readonly active: number
  readonly onChosen: () => void
}

/** What was found, by kind; each is a link. */
export const FoundList = ({ id, groups, query, active, onChosen }: FoundListProps) => {
  const { words } = useFindLanguage()
  const format = useFormat()
  const starts = groups.map((_, at) => groups.slice(0, at).reduce((sum, { hits }) => sum + hits.length, 0))
  return (
    <div id={id} className="find-list" role="listbox" aria-label={words.results}>
      {groups.map(({ kind, total, hits }, at) => {
        const title = words.group(
          words.kinds[kind],
          format.number(total),
          total > hits.length ? format.number(hits.length) : null,
        )
        const start = starts[at] ?? 0
        return (
          <div key={kind} role="group" aria-label={title}>
            <p aria-hidden="true">{title}</p>
            {hits.map((hit, index) => (
              <Option
                key={hit.target.key}
                id={optionId(id, start + index)}
                hit={hit}
                query={query}
                selected={start + index === active}
                onChosen={onChosen}
              />
            ))}
          </div>
        )
      })}
    </div>
  )
}
