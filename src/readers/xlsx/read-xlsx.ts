import type { Diagnostic } from '../../core/domain/diagnostic'
import type { FormatReading } from '../reading'
import { StruckText } from '../marked-text'
import { aboutFile, Refusal } from '../refusal'
import { relationshipsOf } from '../relationships'
import { hiddenParts, named } from '../sheet/hidden-parts'
import type { Sheet } from '../sheet/sheet'
import { workbookBlocks } from '../sheet/sheet-blocks'
import { parseXml } from '../xml/tree'
import { childOf, childrenOf } from '../xml/walk'
import type { Archive } from '../zip/archive'
import type { Workbook } from './read-sheet'
import { readSheet } from './read-sheet'
import { readCellFormats } from './styles'

/** Excel workbook → blocks: cells as shown, hidden sheets, rows and columns left out and named. */
export const readXlsx = (archive: Archive): FormatReading => {
  const main = relationshipsOf(archive, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const bytes = archive.part(main)
  if (bytes === null) throw new Refusal('damaged-file', main)
  const root = parseXml(bytes, main)
  const parts = relationshipsOf(archive, main)
  const open = (target: string | null | undefined) => {
    const content = target === null || target === undefined ? null : archive.part(target)
    return target === null || target === undefined || content === null ? null : parseXml(content, target)
  }
  const partOf = (type: string) => open(parts.find((part) => part.type === type)?.target)
  const strings = partOf('sharedStrings')
  const from1904 = childOf(root, 'x:workbookPr')?.attributes.get('date1904')
  const workbook: Workbook = {
    strings: strings === null ? [] : childrenOf(strings, 'x:si'),
    formats: readCellFormats(partOf('styles')),
    struck: new StruckText(),
    from1904: from1904 === '1' || from1904 === 'true',
  }
  const sheets: Sheet[] = []
  const hidden: string[] = []
  const uncalculated: string[] = []
  for (const { attributes } of childrenOf(childOf(root, 'x:sheets') ?? root, 'x:sheet')) {
    const name = attributes.get('name') ?? ''
    const part = open(parts.find(({ id }) => id === attributes.get('r:id'))?.target)
    if (part?.name !== 'x:worksheet') continue
    if ((attributes.get('state') ?? 'visible') !== 'visible') {
      hidden.push(name)
      continue
    }
    const reading = readSheet(part, name, workbook)
    sheets.push(reading.sheet)
    uncalculated.push(...reading.uncalculated.map((address) => `${name}!${address}`))
    hidden.push(...hiddenParts(reading.sheet))
  }
  const diagnostics: Diagnostic[] = []
  if (hidden.length > 0) diagnostics.push(aboutFile('hidden-left-out', 'warning', named(hidden)))
  if (uncalculated.length > 0) diagnostics.push(aboutFile('formula-without-value', 'error', named(uncalculated)))
  diagnostics.push(...workbook.struck.diagnostics)
  return { title: null, meta: {}, blocks: workbookBlocks(sheets), diagnostics }
}
