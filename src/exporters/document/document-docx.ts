import { strToU8, zipSync } from 'fflate'
import type { Block, SourceDocument } from '../../core/domain/document'
import { element, escape } from '../markup'
import { STYLES_XML } from './docx-styles'
import { tableXml } from './docx-table'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const CONTENT_TYPES = element(
  'Types',
  [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>`,
    `<Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/>`,
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
  ].join(''),
  `xmlns="${PACKAGE}/content-types"`,
)

const relationships = (entries: readonly (readonly [type: string, target: string])[]): string =>
  element(
    'Relationships',
    entries.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`).join(''),
    `xmlns="${PACKAGE}/relationships"`,
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

/** The first day a ZIP can name: the same document always gives the same bytes. */
const FIRST_DAY = new Date(1980, 0, 1)

/** A document as a Word file (ECMA-376): headings by style, tables with their spans, nothing else. */
export const documentDocx = ({ title, name, blocks }: SourceDocument): Uint8Array => {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships([
      [`${OFFICE}/officeDocument`, 'word/document.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': propertiesXml(title ?? name),
    'word/document.xml': bodyXml(blocks),
    'word/styles.xml': STYLES_XML,
    'word/_rels/document.xml.rels': relationships([[`${OFFICE}/styles`, 'styles.xml']]),
  }
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(`${DECLARATION}${xml}`)] as const)
  return zipSync(Object.fromEntries(files), { mtime: FIRST_DAY })
}
