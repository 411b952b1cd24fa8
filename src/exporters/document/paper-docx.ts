import type { Block } from '../../core/domain/document'
import { element, escape } from '../markup'
import type { Relationship } from '../open-package'
import { contentTypesXml, OFFICE, PACKAGE, packageOf, relationshipsXml } from '../open-package'
import type { DocxPicture } from './docx-picture'
import { pictureXml } from './docx-picture'
import { STYLES_XML } from './docx-styles'
import type { DocxTable } from './docx-table'
import { tableXml } from './docx-table'

/** A line in a style that no read document has: what leads to a picture or table, stands above or below it, and small print. */
export interface DocxLine {
  readonly kind: 'line'
  readonly style: 'Lead' | 'Caption' | 'Below' | 'Note'
  readonly text: string
}

/** From here on pages lie: for tables of many columns. At most one in a paper. */
interface DocxTurn {
  readonly kind: 'turn'
}

export type DocxBlock = Block | DocxPicture | DocxLine | DocxTable | DocxTurn

interface DocxPaper {
  readonly title: string
  readonly blocks: readonly DocxBlock[]
  /** Page numbers as on official papers: — 1 —. */
  readonly numbered: boolean
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${OFFICE}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
].join(' ')

const paragraphXml = (text: string, style: string): string =>
  element(
    'w:p',
    `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>${element('w:r', element('w:t', escape(text), 'xml:space="preserve"'))}`,
  )

/** A4 with the margins of an official paper (GB/T 9704), in twentieths of a point; for tables across it with narrower ones. */
const PAGES = {
  upright:
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="851" w:footer="992" w:gutter="0"/>',
  lying:
    '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1474" w:right="1474" w:bottom="1474" w:left="1474" w:header="851" w:footer="680" w:gutter="0"/>',
} as const
const sectionXml = (footer: string, page: keyof typeof PAGES): string => element('w:sectPr', footer + PAGES[page])

const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
const FOOTER = element(
  'w:ftr',
  element(
    'w:p',
    [
      '<w:pPr><w:pStyle w:val="PageNumber"/></w:pPr>',
      '<w:r><w:t xml:space="preserve">— </w:t></w:r>',
      field('begin'),
      '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>',
      field('separate'),
      '<w:r><w:t>1</w:t></w:r>',
      field('end'),
      '<w:r><w:t xml:space="preserve"> —</w:t></w:r>',
    ].join(''),
  ),
  NAMESPACES,
)

const propertiesXml = (title: string): string =>
  element(
    'cp:coreProperties',
    element('dc:title', escape(title)),
    `xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`,
  )

interface Written {
  readonly body: string
  readonly media: Readonly<Record<string, string | Uint8Array>>
  readonly relationships: readonly Relationship[]
}

/** Relationships 1 and 2 are styles and footer; each picture has two more. */
const FIRST_MEDIA = 3

const written = (blocks: readonly DocxBlock[], footer: string): Written => {
  const media: Record<string, string | Uint8Array> = {}
  const relationships: Relationship[] = []
  const body = blocks.map((block): string => {
    switch (block.kind) {
      case 'table':
      case 'small-table':
        return tableXml(block)
      case 'turn':
        return element('w:p', element('w:pPr', `<w:pStyle w:val="Note"/>${sectionXml(footer, 'upright')}`))
      case 'heading':
        return paragraphXml(block.text, `Heading${block.level}`)
      case 'paragraph':
        return paragraphXml(block.text, 'Normal')
      case 'line':
        return paragraphXml(block.text, block.style)
      default: {
        const number = relationships.length / 2 + 1
        const first = FIRST_MEDIA + relationships.length
        media[`word/media/chart${number}.png`] = block.png
        media[`word/media/chart${number}.svg`] = block.svg
        relationships.push(['image', `media/chart${number}.png`], ['image', `media/chart${number}.svg`])
        return pictureXml(block, { png: `rId${first}`, svg: `rId${first + 1}`, number })
      }
    }
  })
  return { body: body.join(''), media, relationships }
}

/** A paper as a Word file (ECMA-376): headings by style, tables with their spans, vector pictures. */
export const paperDocx = ({ title, blocks, numbered }: DocxPaper): Uint8Array => {
  const footer = numbered ? '<w:footerReference w:type="default" r:id="rId2"/>' : ''
  const { body, media, relationships } = written(blocks, footer)
  const last = blocks.some(({ kind }) => kind === 'turn') ? 'lying' : 'upright'
  return packageOf({
    '[Content_Types].xml': contentTypesXml(
      { png: 'image/png', svg: 'image/svg+xml' },
      {
        'word/document.xml': `${WORD}.document.main+xml`,
        'word/styles.xml': `${WORD}.styles+xml`,
        'word/footer1.xml': `${WORD}.footer+xml`,
        'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
      },
    ),
    '_rels/.rels': relationshipsXml([
      ['officeDocument', 'word/document.xml'],
      ['metadata/core-properties', 'docProps/core.xml'],
    ]),
    'docProps/core.xml': propertiesXml(title),
    'word/document.xml': element('w:document', element('w:body', `${body}${sectionXml(footer, last)}`), NAMESPACES),
    'word/styles.xml': STYLES_XML,
    'word/footer1.xml': FOOTER,
    'word/_rels/document.xml.rels': relationshipsXml([
      ['styles', 'styles.xml'],
      ['footer', 'footer1.xml'],
      ...relationships,
    ]),
    ...media,
  })
}
