import { createElement } from 'react'
import type { ReactNode } from 'react'
import type { Paper } from '../../exporters/audit/paper'
import { paperNodes } from '../../exporters/audit/paper-nodes'
import type { PaperNode } from '../../exporters/audit/paper-nodes'

/** The same nodes that the exporter writes as HTML; they never move, so their place is their key. */
const drawn = (node: PaperNode, index: number): ReactNode => {
  if (typeof node === 'string') return node
  const { name, className, scope, children } = node
  return createElement(name, { key: index, className, scope }, ...children.map(drawn))
}

/** The sheets of 校核意见. */
export const PaperSheets = ({ paper }: { readonly paper: Paper }) => <>{paperNodes(paper).map(drawn)}</>
