import type { importing as sourceWords } from '../zh-Hans/importing'

export const importing: typeof sourceWords = {
  title: 'Import a report',
  intro:
    'Choose or drop report files (docx, pdf, xlsx, web pages, text, or a zip of them). They are read and kept on this computer only; nothing is sent anywhere.',
  choose: 'Choose files',
  drop: 'Drop files here',
  reading: (name: string) => `Reading ${name}…`,
  done: (name: string, figures: string) => `${name}: ${figures} figures read, kept on this computer.`,
  doneWithNotes: (count: string) => `${count} notes`,
  failed: (name: string, reason: string) => `${name}: ${reason}`,
  tooLarge: 'The file is larger than 64 MB and was not read',
  unreadable: 'The browser cannot read this file',
  notStored: 'It was read, but the browser does not allow it to be kept: import it again after closing this page',
  crashed: 'The reader stopped unexpectedly',
  place: (block: string) => `Paragraph ${block}`,
  placeInTable: (block: string, row: string, column: string) =>
    `Table in paragraph ${block}, row ${row}, column ${column}`,
  actual: (text: string) => `Found: “${text}”`,
  expected: (text: string) => `Expected: ${text}`,
  open: 'See the text',
  remove: (name: string) => `Remove ${name} from this computer`,
  local: 'Reports on this computer',
  noneLocal: 'No report has been imported on this computer yet.',
  close: 'Close',
  noFigures: 'No figure was read, so nothing was kept',
  results: 'Results',
}
