import { isSavedPage } from './mhtml'

/** What kind of text a file of text is. */
export type TextKind = 'document' | 'saved-page' | 'json' | 'csv' | 'old-word-file' | 'old-sheet-file' | 'picture-file'

/** Office documents written as one XML text, whose tags must not be read as words. */
const WORD_XML = /<(?:w:wordDocument|pkg:package)[\s>]/u
const SHEET_XML = /urn:schemas-microsoft-com:office:spreadsheet/u
const XML_START = /^\uFEFF?\s{0,20}<\?xml/u
/** A page may hold drawings; a file that begins as one is a picture. */
const SVG_START =
  /^\uFEFF?\s{0,20}(?:<\?xml[^>]{0,200}\?>\s{0,20})?(?:<!--[^>]{0,400}-->\s{0,20}|<!DOCTYPE svg[^>]{0,400}>\s{0,20})?<svg[\s>]/iu
const JSON_START = /^\uFEFF?\s{0,20}(?:\{\s{0,20}"|\[\s{0,20}\{)/u
const CSV_START = /^\uFEFF?report,agency,year,form,indicator,/u
const HEAD = 4096

/** Told by the beginning of the file. */
export const textKind = (bytes: Uint8Array): TextKind => {
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, HEAD))
  if (JSON_START.test(head)) return 'json'
  if (CSV_START.test(head)) return 'csv'
  if (SVG_START.test(head)) return 'picture-file'
  if (XML_START.test(head)) {
    if (WORD_XML.test(head)) return 'old-word-file'
    if (SHEET_XML.test(head)) return 'old-sheet-file'
  }
  return isSavedPage(bytes) ? 'saved-page' : 'document'
}
