import type { Shown } from '../../core/schema/wire-shown'
import type { ShownWords } from '../../exporters/shown/shown-words'
import type { SavingFormat } from './formats'

type FileFormat = Exclude<SavingFormat, 'copy' | 'print' | 'png' | 'svg'>

const TYPES: Readonly<Record<FileFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

type Maker = (shown: Shown, words: ShownWords) => Promise<string | Uint8Array>

const MAKERS: Readonly<Record<FileFormat, Maker>> = {
  csv: async ({ cards }, words) => (await import('../../exporters/shown/shown-csv')).shownCsv(cards, words),
  json: async (shown) => (await import('../../exporters/shown/shown-json')).shownJson(shown),
  xlsx: async (shown, words) => (await import('../../exporters/shown/shown-xlsx')).shownXlsx(shown, words),
}

/** Makes a file of what is shown; its code is fetched when it is asked for. */
export const makeFile = async (format: FileFormat, shown: Shown, words: ShownWords): Promise<Blob> => {
  const content = await MAKERS[format](shown, words)
  return new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type: TYPES[format] })
}
