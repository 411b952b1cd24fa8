import type { Block, SourceDocument } from '../../core/domain/document'
import { element, escape } from '../markup'
import { contentTypesXml, packageOf, relationshipsXml } from '../open-package'
import { STYLES_XML } from './docx-styles'
import { tableXml } from './docx-table'

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const CONTENT_TYPES = contentTypesXml(
  {},
  {
    'word/document.xml': `${WORD}.document.main+xml`,
    'word/styles.xml': `${WORD}.styles+xml`,
    'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  },
)

const paragraphXml = (text: string, style: string): string =>
  element(
    'w:p',
    `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>${element('w:r', element('w:t', escape(text), 'xml:space="preserve"'))}`,
  )

const blockXml = (block: Block): string => {
  if (block.kind === 'table') return tableXml(block)
  return paragraphXml(block.text, block.kind === 'heading' ? `Heading${block.level}` : 'Normal')
}

/** A4 with the margins of an official paper (GB/T 9704), in twentieths of a point. */
const PAGE =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>'

const bodyXml = (blocks: readonly Block[]): string =>
  element(
    'w:document',
    element('w:body', `${blocks.map(blockXml).join('')}${PAGE}`),
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  )

const propertiesXml = (title: string): string =>
  element(
    'cp:coreProperties',
    element('dc:title', escape(title)),
    `xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`,
  )

/** A document as a Word file (ECMA-376): headings by style, tables with their spans, nothing else. */
export const documentDocx = ({ title, name, blocks }: SourceDocument): Uint8Array =>
  packageOf({
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationshipsXml([
      ['officeDocument', 'word/document.xml'],
      ['metadata/core-properties', 'docProps/core.xml'],
    ]),
    'docProps/core.xml': propertiesXml(title ?? name),
    'word/document.xml': bodyXml(blocks),
    'word/styles.xml': STYLES_XML,
    'word/_rels/document.xml.rels': relationshipsXml([['styles', 'styles.xml']]),
  })
