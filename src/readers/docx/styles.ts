import type { HeadingBlock } from '../../core/domain/document'
import type { XmlElement } from '../xml/tree'
import { childOf, childrenOf, descend, numberOf } from '../xml/walk'

/** Where a paragraph stands in a list. */
export interface ListPosition {
  readonly list: string
  readonly level: number
}

/** What a paragraph takes from its style. */
export interface ParagraphStyle {
  readonly heading: HeadingBlock['level'] | null
  readonly list: ListPosition | null
  /** An entry of a table of contents: a heading with a page number, no text of its own. */
  readonly contents: boolean
}

export type Styles = ReadonlyMap<string, ParagraphStyle>

const HEADING = /^(?:heading|标题|標題)\s{0,2}(?<level>[1-9])$/iu
const TITLE = /^(?:title|标题|標題)$/iu
const CONTENTS = /^(?:toc|目录|目錄)\s{0,2}\d$/iu
const MOST_ANCESTORS = 20
const PLAIN: ParagraphStyle = { heading: null, list: null, contents: false }

/** Styles of a document by id, each with what it inherits. */
export const readStyles = (root: XmlElement | null): Styles => {
  const declared = new Map<string, XmlElement>()
  for (const style of root === null ? [] : childrenOf(root, 'w:style')) {
    const id = style.attributes.get('w:styleId')
    if (id !== undefined) declared.set(id, style)
  }
  return new Map([...declared.keys()].map((id) => [id, inherited(declared, id)]))
}

const inherited = (declared: ReadonlyMap<string, XmlElement>, id: string): ParagraphStyle => {
  let result = PLAIN
  let current = declared.get(id)
  for (let step = 0; current !== undefined && step < MOST_ANCESTORS; step += 1) {
    const properties = childOf(current, 'w:pPr')
    const name = childOf(current, 'w:name')?.attributes.get('w:val')?.trim() ?? ''
    result = {
      heading: result.heading ?? headingOf(properties) ?? headingByName(name),
      list: result.list ?? listOf(properties),
      contents: result.contents || CONTENTS.test(name),
    }
    current = declared.get(childOf(current, 'w:basedOn')?.attributes.get('w:val') ?? '')
  }
  return result
}

const headingByName = (name: string): HeadingBlock['level'] | null => {
  if (TITLE.test(name)) return 1
  const level = HEADING.exec(name)?.groups?.level
  return level === undefined ? null : headingLevel(Number(level))
}

/** Heading level of paragraph properties; null where they say nothing or body text. */
export const headingOf = (properties: XmlElement | undefined): HeadingBlock['level'] | null => {
  const outline = numberOf(childOf(properties, 'w:outlineLvl')?.attributes.get('w:val'))
  return outline === null || outline > 8 ? null : headingLevel(outline + 1)
}

/** List position of paragraph properties; list `0` takes a paragraph out of the list of its style. */
export const listOf = (properties: XmlElement | undefined): ListPosition | null => {
  const numbering = childOf(properties, 'w:numPr')
  const list = descend(numbering, 'w:numId')?.attributes.get('w:val')
  if (list === undefined) return null
  return { list, level: numberOf(descend(numbering, 'w:ilvl')?.attributes.get('w:val')) ?? 0 }
}

const LEVELS = [1, 2, 3, 4, 5, 6] as const
const headingLevel = (level: number): HeadingBlock['level'] => LEVELS[Math.max(1, level) - 1] ?? 6
