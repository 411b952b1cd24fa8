import type { Block } from '../../core/domain/document'
import type { StruckText } from '../marked-text'
import { expandSpans, isArticle } from '../span-grid'
import type { XmlElement } from '../xml/tree'
import { childOf, descend, elements } from '../xml/walk'
import { InlineReader, shownAlternative } from './inline'
import type { Numbering } from './numbering'
import { ListCounter } from './numbering'
import type { RunStyles } from './run-format'
import type { ParagraphStyle, Styles } from './styles'
import { headingOf, listOf } from './styles'
import { isLayout, tableRows } from './table'

const PLAIN: ParagraphStyle = { heading: null, list: null, contents: false }
const CONTENTS = 'Table of Contents'

/** A paragraph as read: its lines, and whether its mark was deleted, so that the next one goes on where it ends. */
interface ReadParagraph {
  readonly text: string
  readonly heading: ParagraphStyle['heading']
  readonly goesOn: boolean
  readonly boxes: readonly XmlElement[]
}

/** Reads the body of a Word document into blocks, in the order of the text. */
export class BodyReader {
  readonly blocks: Block[] = []
  readonly #styles: Styles
  readonly #lists: ListCounter
  readonly #inline: InlineReader
  /** Text of a paragraph whose mark was deleted. */
  #carried = ''

  constructor(styles: Styles, runStyles: RunStyles, numbering: Numbering) {
    this.#inline = new InlineReader(runStyles)
    this.#styles = styles
    this.#lists = new ListCounter(numbering)
  }

  get revised(): boolean {
    return this.#inline.revised
  }

  get struck(): StruckText {
    return this.#inline.struck
  }

  read(container: XmlElement): void {
    for (const part of storyParts(container)) {
      if (part.name === 'w:tbl') this.#table(part)
      else this.#paragraph(part)
    }
  }

  #paragraph(element: XmlElement): void {
    const { text, heading, goesOn, boxes } = this.#readParagraph(element)
    const whole = this.#carried + text
    this.#carried = goesOn ? whole : ''
    if (!goesOn)
      for (const line of linesOf(whole))
        this.blocks.push(
          heading === null ? { kind: 'paragraph', text: line } : { kind: 'heading', level: heading, text: line },
        )
    for (const box of boxes) this.read(box)
  }

  #readParagraph(element: XmlElement): ReadParagraph {
    const properties = childOf(element, 'w:pPr')
    const style = this.#styles.get(childOf(properties, 'w:pStyle')?.attributes.get('w:val') ?? '') ?? PLAIN
    const { text, boxes } = this.#inline.read(element)
    const list = listOf(properties) ?? style.list
    const goesOn = descend(properties, 'w:rPr', 'w:del') !== undefined
    const printed = text.trim()
    if (style.contents || (printed === '' && boxes.length === 0)) return { text: '', heading: null, goesOn, boxes }
    const number = list === null || list.list === '0' || printed === '' ? '' : this.#lists.next(list)
    return { text: number + text, heading: headingOf(properties) ?? style.heading, goesOn, boxes }
  }

  #table(element: XmlElement): void {
    const rows = isLayout(element) ? null : tableRows(element, (cell) => this.#cellText(cell))
    const grid = rows === null || isArticle(rows) ? null : expandSpans(rows)
    if (grid === null) this.#readCells(element)
    else if (grid.some((line) => line.some((slot) => slot.text !== ''))) this.blocks.push({ kind: 'table', rows: grid })
  }

  /** A table that only arranges the page is read cell by cell as text. */
  #readCells(table: XmlElement): void {
    for (const row of elements(table))
      if (row.name === 'w:tr') for (const cell of elements(row)) if (cell.name === 'w:tc') this.read(cell)
  }

  /** Lines of a cell joined by line feeds; of a small table in it, its cells. */
  #cellText(cell: XmlElement): string {
    const lines: string[] = []
    const collect = (container: XmlElement): void => {
      for (const part of storyParts(container)) {
        if (part.name === 'w:tbl') {
          for (const row of elements(part)) for (const inner of elements(row)) collect(inner)
          continue
        }
        const { text, boxes } = this.#readParagraph(part)
        lines.push(...linesOf(text))
        for (const box of boxes) collect(box)
      }
    }
    collect(cell)
    return lines.join('\n')
  }
}

/** Paragraphs and tables of a story, through what only wraps them; deleted ones and tables of contents left out. */
const storyParts = (container: XmlElement): readonly XmlElement[] =>
  elements(container).flatMap((child): readonly XmlElement[] => {
    switch (child.name) {
      case 'w:p':
      case 'w:tbl':
        return [child]
      case 'w:sdt':
        return isContents(child) ? [] : storyParts(childOf(child, 'w:sdtContent') ?? child)
      case 'w:ins':
      case 'w:moveTo':
      case 'w:customXml':
      case 'w:smartTag':
        return storyParts(child)
      case 'mc:AlternateContent':
        return storyParts(shownAlternative(child))
      default:
        return []
    }
  })

const isContents = (block: XmlElement): boolean =>
  descend(block, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery')?.attributes.get('w:val') === CONTENTS

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
