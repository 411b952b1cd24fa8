import type { Diagnostic } from '../../core/domain/diagnostic'
import { aboutFile, Refusal } from '../refusal'
import type { FormatReading } from '../reading'
import { relationshipsOf } from '../relationships'
import { parseXml } from '../xml/tree'
import { childOf, elements } from '../xml/walk'
import type { Archive } from '../zip/archive'
import { BodyReader } from './body'
import { readNumbering } from './numbering'
import { readRunStyles } from './run-format'
import { readStyles } from './styles'

/** Parts of the page around the text; their figures are none of the report's. */
const AROUND: ReadonlySet<string> = new Set(['header', 'footer', 'footnotes', 'endnotes', 'comments'])
/** A package of Word always has the separators of notes, which say nothing. */
const NOTES: ReadonlySet<string> = new Set(['w:footnote', 'w:endnote'])

/** Word document (transitional or strict) → blocks; notes, headers and footers are kept apart and only named. */
export const readDocx = (archive: Archive): FormatReading => {
  const main = relationshipsOf(archive, '').find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml'
  const bytes = archive.part(main)
  if (bytes === null) throw new Refusal('damaged-file', main)
  const body = childOf(parseXml(bytes, main), 'w:body')
  if (body === undefined) throw new Refusal('damaged-file', main)
  const parts = relationshipsOf(archive, main)
  const partOf = (type: string) => {
    const target = parts.find((part) => part.type === type)?.target ?? null
    const content = target === null ? null : archive.part(target)
    return target === null || content === null ? null : parseXml(content, target)
  }
  const styles = partOf('styles')
  const reader = new BodyReader(readStyles(styles), readRunStyles(styles), readNumbering(partOf('numbering')))
  reader.read(body)
  const around = parts.filter(({ type, target }) => AROUND.has(type) && target !== null && hasText(archive, target))
  const diagnostics: Diagnostic[] = []
  if (around.length > 0)
    diagnostics.push(aboutFile('notes-left-out', 'note', [...new Set(around.map(({ type }) => type))].join(', ')))
  if (reader.revised) diagnostics.push(aboutFile('tracked-changes', 'warning', ''))
  diagnostics.push(...reader.struck.diagnostics)
  return { title: null, meta: {}, blocks: reader.blocks, diagnostics }
}

const hasText = (archive: Archive, part: string): boolean => {
  const bytes = archive.part(part)
  if (bytes === null) return false
  const root = parseXml(bytes, part)
  return elements(root).some(
    (element) => !(NOTES.has(element.name) && element.attributes.has('w:type')) && textIn(element),
  )
}

const textIn = (element: ReturnType<typeof parseXml>): boolean =>
  element.name === 'w:t'
    ? element.children.some((child) => typeof child === 'string' && child.trim() !== '')
    : elements(element).some(textIn)
