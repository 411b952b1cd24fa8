import { useMemo, useState } from 'react'
import type { Block } from '../../core/domain/document'
import type { Place } from '../../core/domain/place'
import { useFormat } from '../../i18n/locale'
import { useSourceWords } from '../../i18n/source/use-source-words'
import { DocumentTable } from './DocumentTable'
import { MarkedText } from './MarkedText'
import type { Piece } from './marks'
import { textKey } from './marks'
import { shownOf } from './windows'

interface DocumentTextProps {
  readonly blocks: readonly Block[]
  readonly pieces: ReadonlyMap<string, readonly Piece[]>
  /** Place that must be shown. */
  readonly target: Place | null
}

const MOST_BLOCKS = 1500

interface DocumentBlockProps extends Omit<DocumentTextProps, 'blocks'> {
  readonly block: Block
  readonly index: number
}

const DocumentBlock = ({ block, index, pieces, target }: DocumentBlockProps) => {
  if (block.kind === 'table') {
    const targetRow = target?.block === index ? (target.row ?? null) : null
    return <DocumentTable block={index} table={block} pieces={pieces} targetRow={targetRow} />
  }
  const text = <MarkedText text={block.text} pieces={pieces.get(textKey({ block: index }))} />
  if (block.kind === 'paragraph') return <p>{text}</p>
  // below the name of the report, which is the screen's own first level
  return block.level <= 2 ? <h2>{text}</h2> : <h3>{text}</h3>
}

/** The document as it was read: headings, paragraphs and tables, figures marked. */
export const DocumentText = ({ blocks, pieces, target }: DocumentTextProps) => {
  const [all, setAll] = useState(false)
  const { own: source } = useSourceWords()
  const format = useFormat()
  const shown = shownOf(blocks.length, MOST_BLOCKS, target?.block ?? null, all)
  const placed = useMemo(() => blocks.map((block, index) => ({ block, index })), [blocks])
  if (blocks.length === 0) return <p>{source.noText}</p>
  return (
    <>
      {placed.slice(shown.from, shown.to).map(({ block, index }) => (
        <DocumentBlock key={index} block={block} index={index} pieces={pieces} target={target} />
      ))}
      {shown.to - shown.from < blocks.length ? (
        <p className="source-cut">
          {source.longText(format.number(shown.to - shown.from), format.number(blocks.length))}{' '}
          <button type="button" onClick={() => setAll(true)}>
            {source.showAll}
          </button>
        </p>
      ) : null}
    </>
  )
}
