import type { ReactNode } from 'react'
import type { FigureRef } from '../charts/series'
import { useSourceHref } from '../source-link'

interface FigureLinkProps {
  readonly source: FigureRef | null | undefined
  /** The figure in words, for readers that hear only the link. */
  readonly label?: string
  readonly children: ReactNode
}

/** A number that opens where it stands in its document; plain text where there is no place. */
export const FigureLink = ({ source, label, children }: FigureLinkProps) => {
  const hrefOf = useSourceHref()
  if (source === null || source === undefined) return children
  return (
    <a className="figure-link" href={hrefOf(source)} aria-label={label}>
      {children}
    </a>
  )
}
