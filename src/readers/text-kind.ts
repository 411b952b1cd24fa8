/** Office documents written as one XML text, whose tags must not be read as words. */
const WORD_XML = /<(?:w:wordDocument|pkg:package)[\s>]/u
const SHEET_XML = /urn:schemas-microsoft-com:office:spreadsheet/u
const XML_START = /^\uFEFF?\s{0,20}<\?xml/u
const HEAD = 4096

/** What kind of text a file of text is; told by its beginning. */
export const textKind = (bytes: Uint8Array): 'document' | 'old-word-file' | 'old-sheet-file' => {
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, HEAD))
  if (!XML_START.test(head)) return 'document'
  if (WORD_XML.test(head)) return 'old-word-file'
  return SHEET_XML.test(head) ? 'old-sheet-file' : 'document'
}
