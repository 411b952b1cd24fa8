import type { Block, TableBlock } from '../../../src/core/domain/document'
import type { SpannedCell } from './spanned-rows'
import { spannedRows } from './spanned-rows'
import { escapeXml, pack, relationships } from './xml'

const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
const TYPES =
  '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'

const STYLES = Array.from(
  { length: 6 },
  (_, index) =>
    `<w:style w:type="paragraph" w:styleId="H${index + 1}"><w:name w:val="heading ${index + 1}"/><w:pPr><w:outlineLvl w:val="${index}"/></w:pPr></w:style>`,
).join('')

/** Parts of a Word document beside its body. */
export interface DocxParts {
  readonly strict?: boolean
  readonly styles?: string
  readonly numbering?: string
  readonly others?: readonly (readonly [type: string, target: string, content: string])[]
}

/** A minimal Word document around the XML of a body. */
export const docxOf = (
  body: string,
  { strict = false, styles = STYLES, numbering = '', others = [] }: DocxParts = {},
) => {
  const part = (root: string, content: string): string =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} xmlns:w="${strict ? STRICT : TRANSITIONAL}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml">${content}</w:${root}>`
  const parts = [['styles', 'styles.xml', styles], ['numbering', 'numbering.xml', numbering], ...others] as const
  return pack({
    '[Content_Types].xml': TYPES,
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']], strict),
    'word/_rels/document.xml.rels': relationships(
      parts.map(([type, target]) => [type, target]),
      strict,
    ),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(
      parts.map(([type, target, content]) => [`word/${target}`, part(ROOTS[type] ?? type, content)]),
    ),
  })
}

const ROOTS: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' }

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
export const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`

/** A document as Word would save it. */
export const writeDocx = (blocks: readonly Block[]): Uint8Array =>
  docxOf(
    blocks
      .map((block) => {
        if (block.kind === 'table') return tableXml(block)
        return paragraph(block.text, block.kind === 'heading' ? `<w:pStyle w:val="H${block.level}"/>` : '')
      })
      .join(''),
  )

const BORDERS = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('')}</w:tblBorders>`

/** Each merged cell once where it begins, and once in every row below, as Word writes it. */
const tableXml = (table: TableBlock): string => {
  const rows = spannedRows(table)
  const lines = rows.map((cells, row) => {
    const below = rows.slice(0, row).flatMap((above, at) => above.filter((cell) => at + cell.rows > row))
    return [...cells.map((cell) => ({ cell, merge: cell.rows > 1 ? 'restart' : '' })), ...below.map(continued)]
      .sort((left, right) => left.cell.column - right.cell.column)
      .map(({ cell, merge }) => cellXml(cell, merge))
      .join('')
  })
  return `<w:tbl><w:tblPr>${BORDERS}</w:tblPr><w:tblGrid>${'<w:gridCol/>'.repeat(table.rows[0]?.length ?? 0)}</w:tblGrid>${lines
    .map((line) => `<w:tr>${line}</w:tr>`)
    .join('')}</w:tbl>`
}

const continued = (cell: SpannedCell) => ({ cell: { ...cell, text: '' }, merge: 'continue' })

const cellXml = ({ text, columns }: SpannedCell, merge: string): string => {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ''
  const vertical = merge === '' ? '' : `<w:vMerge${merge === 'restart' ? ' w:val="restart"' : ''}/>`
  const lines = text.split('\n').map((line) => paragraph(line))
  return `<w:tc><w:tcPr>${span}${vertical}</w:tcPr>${lines.join('')}</w:tc>`
}
