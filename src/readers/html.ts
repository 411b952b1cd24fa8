import type { Block, HeadingBlock } from '../core/domain/document'
import type { MarkupCell, MarkupRow } from './span-grid'
import { expandSpans, isArticle } from './span-grid'
import type { Element, ParentNode } from './html-tree'
import { attribute, isElement, parseTree } from './html-tree'
import { markText } from './html-marks'
import type { StruckText } from './marked-text'

/** Title, meta elements and visible blocks of a page. */
export interface HtmlReading {
  readonly title: string | null
  readonly meta: Readonly<Record<string, string>>
  readonly blocks: readonly Block[]
  /** Elements nested deeper than is read; their text is kept. */
  readonly tooDeep: boolean
  readonly struck: StruckText
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
/** Never text of the document: code, form controls, media, annotations of ruby. */
const NEVER = words(
  'head script style noscript template svg iframe frame object embed audio video canvas map select option datalist button textarea input rt rp noframes noembed xmp dialog',
)
const AROUND = words('nav footer aside')
const BLOCK = words(
  'html body address article aside blockquote center dd details dir div dl dt fieldset figcaption figure footer form header hgroup hr legend li main menu nav ol optgroup p pre section summary ul tr td th tbody thead tfoot caption table listing plaintext marquee',
)
const HIDDEN_STYLE = /(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/iu
const SPACES = /[\t\n\f\r ]+/gu
const ESCAPED = /<[a-z]{1,10}\s[^<>]{0,200}?=\\{1,4}"/iu
const MAX_META = 100
const MAX_META_LENGTH = 500
/** Fewer visible characters than this: the article itself is hidden until a script shows it. */
const LITTLE = 30

/** Reads a page into blocks; scripts, hidden parts and page furniture are left out, spans of tables expanded. */
export const readHtml = (source: string): HtmlReading => {
  const { root, tooDeep } = parseTree(unescapeScriptString(source))
  const struck = markText(root)
  const visible = collectBlocks(root, false)
  const blocks = textLength(visible) < LITTLE ? collectBlocks(root, true) : visible
  return { ...readHead(root), blocks, tooDeep, struck }
}

/** A page cut out of a script string (`align=\"center\"`, `\n`, `<\/td>`) is read as the page it describes. */
const unescapeScriptString = (source: string): string =>
  ESCAPED.test(source)
    ? source
        .replaceAll(/\\{1,4}(?:u003[cC])/gu, '<')
        .replaceAll(/\\{1,4}(?:u003[eE])/gu, '>')
        .replaceAll(/\\{1,4}(?<mark>["'/])/gu, '$<mark>')
        .replaceAll(/\\{1,4}[nrt]/gu, ' ')
    : source

const textLength = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (block.kind === 'table' ? LITTLE : block.text.length), 0)

/** Collects inline text and cuts it into headings and paragraphs at block boundaries. */
class BlockWriter {
  readonly blocks: Block[] = []
  level: HeadingBlock['level'] | null = null
  #pending: string[] = []

  append(text: string): void {
    this.#pending.push(text)
  }

  flush(): void {
    if (this.#pending.length === 0) return
    const text = this.#pending.join('').replaceAll(SPACES, ' ').trim()
    this.#pending = []
    if (text === '') return
    this.blocks.push(this.level === null ? { kind: 'paragraph', text } : { kind: 'heading', level: this.level, text })
  }
}

const collectBlocks = (root: ParentNode, all: boolean): readonly Block[] => {
  const writer = new BlockWriter()
  const layout = findLayoutTables(root)

  const walk = (node: ParentNode): void => {
    for (const child of node.childNodes) {
      if (child.nodeName === '#text' && 'value' in child) writer.append(child.value)
      else if (isElement(child) && isRead(child, all)) enter(child)
    }
  }
  const enter = (element: Element): void => {
    const heading = headingLevel(element.tagName)
    if (element.tagName === 'br') writer.flush()
    else if (element.tagName === 'pre') preformatted(element)
    else if (element.tagName === 'table') table(element)
    else if (heading !== null) {
      writer.flush()
      writer.level = heading
      walk(element)
      writer.flush()
      writer.level = null
    } else if (BLOCK.has(element.tagName)) {
      writer.flush()
      walk(element)
      writer.flush()
    } else walk(element)
  }
  const preformatted = (element: Element): void => {
    writer.flush()
    for (const line of plainText(element, all).split(/\r\n|\n|\r/u)) {
      writer.append(line)
      writer.flush()
    }
  }
  const table = (element: Element): void => {
    writer.flush()
    const rows = layout.has(element) ? null : readRows(element, all)
    const grid = rows === null || isArticle(rows) ? null : expandSpans(rows)
    if (grid === null) return walk(element)
    for (const caption of childElements(element, 'caption')) enter(caption)
    if (grid.some((line) => line.some((slot) => slot.text !== ''))) writer.blocks.push({ kind: 'table', rows: grid })
  }
  walk(root)
  writer.flush()
  return writer.blocks
}

const headingLevel = (tag: string): HeadingBlock['level'] | null => {
  switch (tag) {
    case 'h1':
      return 1
    case 'h2':
      return 2
    case 'h3':
      return 3
    case 'h4':
      return 4
    case 'h5':
      return 5
    case 'h6':
      return 6
    default:
      return null
  }
}

const isRead = (element: Element, all: boolean): boolean => {
  if (NEVER.has(element.tagName)) return false
  if (all) return true
  if (AROUND.has(element.tagName)) return false
  if (element.attrs.length === 0) return true
  if (attribute(element, 'hidden') !== undefined) return false
  const style = attribute(element, 'style')
  return style === undefined || !HIDDEN_STYLE.test(style)
}

/** Tables that hold other tables of more than one cell only arrange the page. */
const findLayoutTables = (root: ParentNode): ReadonlySet<Element> => {
  const layout = new Set<Element>()
  const visit = (node: ParentNode, table: Element | null): number => {
    let cells = 0
    for (const child of node.childNodes) {
      if (!isElement(child)) continue
      if (child.tagName === 'table') {
        const inner = visit(child, child)
        if (table !== null && (inner > 1 || layout.has(child))) layout.add(table)
      } else cells += visit(child, table) + (child.tagName === 'td' || child.tagName === 'th' ? 1 : 0)
    }
    return cells
  }
  visit(root, null)
  return layout
}

const readRows = (table: Element, all: boolean): readonly MarkupRow[] => {
  const rows: MarkupRow[] = []
  for (const group of table.childNodes) {
    if (!isElement(group) || !isRead(group, all)) continue
    const lines = childElements(group, 'tr').filter((line) => isRead(line, all))
    const groupEnd = rows.length + lines.length
    for (const line of lines)
      rows.push({
        groupEnd,
        cells: line.childNodes.flatMap((cell): MarkupCell[] =>
          isElement(cell) && isRead(cell, all) && (cell.tagName === 'td' || cell.tagName === 'th')
            ? [readCell(cell, group.tagName === 'thead', all)]
            : [],
        ),
      })
  }
  return rows
}

const readCell = (cell: Element, inHead: boolean, all: boolean): MarkupCell => ({
  text: cellText(cell, all),
  header: inHead || cell.tagName === 'th',
  rowSpan: span(attribute(cell, 'rowspan')),
  columnSpan: span(attribute(cell, 'colspan')),
})

const span = (printed: string | undefined): number => {
  const digits = /^\s{0,8}(?<digits>\d{1,5})/u.exec(printed ?? '')?.groups?.digits
  return digits === undefined ? 1 : Number(digits)
}

/** Lines of a cell (`<br>`, `<p>`) joined by line feeds. */
const cellText = (cell: Element, all: boolean): string => {
  const lines: string[] = []
  let line = ''
  const flush = (): void => {
    const text = line.replaceAll(SPACES, ' ').trim()
    if (text !== '') lines.push(text)
    line = ''
  }
  const walk = (node: ParentNode): void => {
    for (const child of node.childNodes) {
      if (child.nodeName === '#text' && 'value' in child) line += child.value
      else if (isElement(child) && isRead(child, all)) {
        const breaks = child.tagName === 'br' || BLOCK.has(child.tagName) || headingLevel(child.tagName) !== null
        if (breaks) flush()
        walk(child)
        if (breaks) flush()
      }
    }
  }
  walk(cell)
  flush()
  return lines.join('\n')
}

const plainText = (node: ParentNode, all: boolean): string =>
  node.childNodes
    .map((child) => {
      if (child.nodeName === '#text' && 'value' in child) return child.value
      if (!isElement(child) || !isRead(child, all)) return ''
      return child.tagName === 'br' ? '\n' : plainText(child, all)
    })
    .join('')

const childElements = (parent: ParentNode, tag: string): readonly Element[] =>
  parent.childNodes.filter((child): child is Element => isElement(child) && child.tagName === tag)

/** Title and meta elements wherever they stand; names in lower case. */
const readHead = (root: ParentNode): Pick<HtmlReading, 'title' | 'meta'> => {
  let title: string | null = null
  const meta: Record<string, string> = {}
  let count = 0
  const walk = (node: ParentNode): void => {
    for (const child of node.childNodes) {
      if (!isElement(child)) continue
      if (child.tagName === 'svg') continue
      if (child.tagName === 'title') title ??= plainText(child, true).replaceAll(SPACES, ' ').trim() || null
      else if (child.tagName === 'meta') {
        const name = (attribute(child, 'name') ?? attribute(child, 'property'))?.trim().toLowerCase()
        const content = attribute(child, 'content')?.trim()
        if (name && content && count < MAX_META && !Object.hasOwn(meta, name)) {
          meta[name] = content.slice(0, MAX_META_LENGTH)
          count += 1
        }
      } else walk(child)
    }
  }
  walk(root)
  return { title, meta }
}
