import type { MouseEvent } from 'react'
import { use } from 'react'
import type { Piece } from './marks'
import { DocumentContext } from './document-context'

interface MarkedTextProps {
  readonly text: string
  readonly pieces: readonly Piece[] | undefined
}

const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey

/** Printed text with each figure that was read as a link to itself. */
export const MarkedText = ({ text, pieces }: MarkedTextProps) => {
  const { selected, together, auditOf, correctionOf, nameOf, hrefOf, select } = use(DocumentContext)
  if (pieces === undefined) return text
  return pieces.map(({ start, text: piece, mark, head }) => {
    if (mark === null) return piece
    const [first] = mark.figures
    const look = {
      className: piece === '' ? 'mark mark-empty' : 'mark',
      'data-kind': first?.kind,
      'data-audit': auditOf(mark) ?? undefined,
      'data-corrected': correctionOf(mark) ?? undefined,
      'data-selected': selected === mark.key || undefined,
      'data-together': together.has(mark.key) || undefined,
    }
    if (!head)
      return (
        <span key={`${mark.key}+${start}`} {...look} data-audit={undefined} data-corrected={undefined}>
          {piece}
        </span>
      )
    return (
      <a
        key={mark.key}
        id={`place-${mark.key}`}
        href={hrefOf(mark)}
        aria-label={nameOf(mark)}
        aria-current={selected === mark.key ? 'location' : undefined}
        onClick={(event) => {
          if (!isPlainClick(event)) return
          event.preventDefault()
          select(mark)
        }}
        {...look}
      >
        {piece}
      </a>
    )
  })
}
