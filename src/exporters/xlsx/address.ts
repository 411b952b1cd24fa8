const LETTERS = 26

/** Letters of a column counted from 0. @example columnName(27) // 'AB' */
const columnName = (column: number): string =>
  (column >= LETTERS ? columnName(Math.floor(column / LETTERS) - 1) : '') +
  String.fromCodePoint(0x41 + (column % LETTERS))

/** Address of a cell counted from 0, on its own sheet. @example cellAddress(0, 1) // 'B1' */
export const cellAddress = (row: number, column: number): string => `${columnName(column)}${row + 1}`

const UNFIT = /[\\/?*[\]:\p{Cc}]/gu
const LONGEST = 31

/** Where a name may end: after a word, before a bracket. */
const BOUNDARY = /[\s·：、，（(:,]+[^\s·：、，（(:,]*$/u

/** A title that fits the tab of a sheet: without whose figures they are, then without brackets, then cut between words. */
const shortened = (title: string, subjects: readonly string[]): string => {
  if (title.length <= LONGEST) return title
  const own = subjects.reduce((text, subject) => text.replace(subject, ''), title).trim() || title
  if (own.length <= LONGEST) return own
  const open = own.replaceAll(/[（(][^（()）]{0,60}[)）]/gu, '').trim() || own
  if (open.length <= LONGEST) return open
  const cut = open.slice(0, LONGEST - 1)
  const whole = cut.replace(BOUNDARY, '')
  return `${whole.length > LONGEST / 3 ? whole : cut}…`
}

/** Names of sheets from titles: without what Excel refuses, short, each once. `subjects`: whom all of them are about. */
export const sheetNames = (titles: readonly string[], subjects: readonly string[] = []): readonly string[] => {
  const taken = new Set<string>()
  return titles.map((title) => {
    const plain =
      shortened(title.replaceAll(UNFIT, ' ').trim(), subjects)
        .replaceAll(/^'+|'+$/gu, '')
        .trim() || 'Sheet'
    for (let count = 1; ; count += 1) {
      const ending = count === 1 ? '' : ` ${count}`
      const name = `${plain.slice(0, LONGEST - ending.length).trim()}${ending}`
      if (taken.has(name.toLowerCase())) continue
      taken.add(name.toLowerCase())
      return name
    }
  })
}

/** A cell of another sheet, as formulas name it. */
export const sheetReference = (sheet: string, row: number, column: number): string =>
  `'${sheet.replaceAll("'", "''")}'!${cellAddress(row, column)}`
