import type { Diagnostic } from '../core/domain/diagnostic'
import type { DocumentFormat } from '../core/domain/document'
import { aboutFile } from './refusal'

/** Extensions each format of documents goes by. */
const EXTENSIONS: Readonly<Record<DocumentFormat, readonly string[]>> = {
  text: ['txt', 'text', 'md', 'markdown'],
  markdown: ['md', 'markdown', 'txt', 'text'],
  html: ['html', 'htm', 'xhtml', 'shtml'],
  mhtml: ['mht', 'mhtml'],
  docx: ['docx', 'docm', 'dotx'],
  xlsx: ['xlsx', 'xlsm', 'xltx'],
  ods: ['ods'],
  pdf: ['pdf'],
}
const KNOWN: ReadonlySet<string> = new Set([
  ...Object.values(EXTENSIONS).flat(),
  'doc',
  'wps',
  'xls',
  'et',
  'zip',
  'rtf',
])

/** Every kind of file that is read, by the extensions to choose it by. */
export const READ_FORMATS: Readonly<Record<DocumentFormat | 'json' | 'csv' | 'zip', readonly string[]>> = {
  ...EXTENSIONS,
  json: ['json'],
  csv: ['csv'],
  zip: ['zip'],
}

/** Says that a name promises another format than the content has; null where it does not. */
export const extensionRemark = (name: string, format: DocumentFormat): Diagnostic | null => {
  const extension = /\.(?<extension>[a-z]{2,8})$/iu.exec(name)?.groups?.extension?.toLowerCase() ?? ''
  if (!KNOWN.has(extension) || EXTENSIONS[format].includes(extension)) return null
  return aboutFile('wrong-extension', 'warning', `.${extension}`, format)
}
