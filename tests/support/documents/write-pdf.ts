import type { Block, TableBlock } from '../../../src/core/domain/document'
import { spannedRows } from './spanned-rows'

/** How a document is laid out on its pages. */
export interface PdfLayout {
  /** Height of a page in points: a low page breaks every table. */
  readonly height?: number
  /** Printed at the top and, with the number of the page, at the foot of each page. */
  readonly head?: string
  /** Tables without any line; where the text of a cell stands in it. */
  readonly unruled?: UnruledLayout
  /** What lies right of this cannot be seen: the page ends there, or a clipping path does. */
  readonly cut?: { readonly right: number; readonly by: 'page' | 'path' }
  /** Operators of further pages, as they are. */
  readonly further?: readonly string[]
  /** Title the file gives itself. */
  readonly title?: string
}

/** How cells without lines around them are set. */
export interface UnruledLayout {
  /** Between the text of a row and that of the next, above and below. */
  readonly padding: number
  /** Cells are set in the middle of their row, up and down. */
  readonly middle: boolean
  /** Cells other than those of the first column are set in the middle of their column. */
  readonly centred: boolean
}

const WIDTH = 842
const MARGIN = 50
const SIZE = 10
const LEADING = 15
const PADDING = 3

/** A PDF whose Chinese font is only named (UniGB-UCS2-H), every sign one em wide; tables have ruled cells. */
export const writePdf = (blocks: readonly Block[], layout: PdfLayout = {}): Uint8Array =>
  pdfOf([...pagesOf(blocks, layout), ...(layout.further ?? [])], layout)

const hex = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')

const wrap = (text: string, width: number): readonly string[] => {
  const most = Math.max(1, Math.floor(width / SIZE))
  return text.split('\n').flatMap((line) => {
    const signs = [...line]
    return Array.from({ length: Math.max(1, Math.ceil(signs.length / most)) }, (_, at) =>
      signs.slice(at * most, (at + 1) * most).join(''),
    )
  })
}

/** Content of the pages, y measured from the top. */
const pagesOf = (blocks: readonly Block[], { height = 595, head, unruled }: PdfLayout): readonly string[] => {
  const pages: string[][] = [[]]
  let y = MARGIN
  const put = (heightOf: number, draw: (top: number) => string): void => {
    if (y + heightOf > height - MARGIN) {
      pages.push([])
      y = MARGIN
    }
    pages.at(-1)?.push(draw(y))
    y += heightOf
  }
  const text = (line: string, x: number, top: number): string =>
    line === '' ? '' : `BT /F ${SIZE} Tf ${x} ${height - top - SIZE} Td <${hex(line)}> Tj ET\n`
  for (const block of blocks) {
    if (block.kind === 'table') {
      for (const row of tableRows(block, { height, unruled }, text)) put(row.height, row.draw)
      y += LEADING
      continue
    }
    const indent = block.kind === 'paragraph' ? 2 * SIZE : 0
    const first = wrap(block.text, WIDTH - 2 * MARGIN - indent)
    const rest = wrap(block.text.slice((first[0] ?? '').length), WIDTH - 2 * MARGIN)
    const lines = [first[0] ?? '', ...rest.filter((line) => line !== '')]
    for (const [at, line] of lines.entries()) put(LEADING, (top) => text(line, MARGIN + (at === 0 ? indent : 0), top))
  }
  return pages.map((parts, page) => {
    const around = head === undefined ? '' : text(head, MARGIN, 15) + text(`- ${page + 1} -`, WIDTH / 2, height - 25)
    return parts.join('') + around
  })
}

interface Row {
  readonly height: number
  readonly draw: (top: number) => string
}

/** Rows of a table; the text of a merged cell stands in its first row, as most programs put it. */
const tableRows = (
  table: TableBlock,
  { height: pageHeight, unruled }: { readonly height: number; readonly unruled: UnruledLayout | undefined },
  text: (line: string, x: number, top: number) => string,
): readonly Row[] => {
  const columns = table.rows[0]?.length ?? 1
  const width = (WIDTH - 2 * MARGIN) / columns
  const x = (column: number): number => MARGIN + column * width
  const rows = spannedRows(table)
  return rows.map((cells, row): Row => {
    const lines = new Map(cells.map((cell) => [cell, wrap(cell.text, cell.columns * width - 2 * PADDING)]))
    const most = Math.max(1, ...[...lines.values()].map((wrapped) => wrapped.length))
    const padding = unruled?.padding ?? PADDING
    const height = most * LEADING + 2 * padding
    return {
      height,
      draw: (top) => {
        const line = (x0: number, y0: number, x1: number, y1: number): string =>
          `${x0} ${pageHeight - y0} m ${x1} ${pageHeight - y1} l S\n`
        const slots = table.rows[row] ?? []
        const walls = slots.flatMap((slot, column) => {
          const origin = slot.origin ?? { row, column }
          const before = slots[column - 1]
          const left = before?.origin ?? { row, column: column - 1 }
          const inside = column > 0 && origin.row === left.row && origin.column === left.column
          const above = origin.row < row
          return [
            ...(inside ? [] : [line(x(column), top, x(column), top + height)]),
            ...(above ? [] : [line(x(column), top, x(column + 1), top)]),
            ...(row === rows.length - 1 ? [line(x(column), top + height, x(column + 1), top + height)] : []),
          ]
        })
        const words = [...lines].flatMap(([cell, wrapped]) => {
          const down = unruled?.middle === true ? ((most - wrapped.length) * LEADING) / 2 : 0
          const room = (part: string): number => cell.columns * width - 2 * PADDING - [...part].length * SIZE
          const right = (part: string): number => (unruled?.centred === true && cell.column > 0 ? room(part) / 2 : 0)
          return wrapped.map((part, at) =>
            text(part, x(cell.column) + PADDING + right(part), top + padding + down + at * LEADING),
          )
        })
        if (unruled !== undefined) return words.join('')
        return [...walls, line(x(columns), top, x(columns), top + height), ...words].join('')
      },
    }
  })
}

const pdfOf = (contents: readonly string[], { height = 595, title, cut }: PdfLayout): Uint8Array => {
  const pages = contents.map((content) =>
    cut?.by === 'path' ? `q 0 0 ${cut.right} ${height} re W n\n${content}Q\n` : content,
  )
  const crop = cut?.by === 'page' ? `/CropBox[0 0 ${cut.right} ${height}]` : ''
  const objects: string[] = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, at) => `${6 + 2 * at} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/FontDescriptor 5 0 R>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>',
    ...pages.flatMap((content, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${WIDTH} ${height}]${crop}/Resources<</Font<</F 3 0 R>>>>/Contents ${7 + 2 * at} 0 R>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ]),
    ...(title === undefined ? [] : [`<</Title<feff${hex(title)}>>>`]),
  ]
  const info = title === undefined ? '' : `/Info ${objects.length} 0 R`
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${`${offset}`.padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${info}>>\nstartxref\n${text.length}\n%%EOF`
  return new TextEncoder().encode(text)
}
