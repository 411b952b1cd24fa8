import type { SourceDocument } from '../../core/domain/document'
import { paperDocx } from './paper-docx'

/** A document as a Word file: headings by style, tables with their spans, nothing else. */
export const documentDocx = ({ title, name, blocks }: SourceDocument): Uint8Array =>
  paperDocx({ title: title ?? name, blocks, numbered: false })
