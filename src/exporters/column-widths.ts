/** Width of letters and digits against a square of Chinese type, in the fonts of papers and slides. */
const LATIN = 0.55
/** The same of a single word, which has no narrow spaces and may be bold. */
const WORD = 0.65

/**
 * Length of a text in squares of Chinese type.
 * @example lengthOf('2018 年') // 5 × 0.55 + 1 = 3.75
 */
export const lengthOf = (text: string): number => {
  const latin = text.replaceAll(/[^\p{ASCII}]+/gu, '').length
  return text.length - latin + latin * LATIN
}

/** The page of a table, in squares of its type. */
interface TableRoom {
  readonly room: number
  /** What the edges of a cell take. */
  readonly edge: number
  /** The narrowest column. */
  readonly least: number
  /** A text no longer than this is not broken, nor has a longer one less, unless that takes too much of the room. */
  readonly oneLine: number
  /** A table that needs less than its room grows by so much at most. */
  readonly growth: number
}

const sumOf = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** The longest piece of a text that no program breaks: a word of Latin letters. */
const longestWord = (text: string): number =>
  Math.max(...text.split(/[\s\P{ASCII}]+/u).map(({ length }) => length)) * WORD

/** Columns that are sure of their words take no more of the room than this where others have much to say. */
const MOST_SURE = 0.6

/** An address is no word that a column is made for. */
const MOST_WORD = 14

interface Need {
  readonly whole: number
  readonly floor: number
  readonly weight: number
}

type Rows = readonly (readonly string[])[]

const columnsOf = (rows: Rows): readonly (readonly string[])[] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''))

const wordRoom = (texts: readonly string[]): number => Math.max(0, ...texts.map(longestWord))

/** What a table needs at least, in squares of its type, for no word of Latin letters to be broken. */
export const leastRoom = (rows: Rows, { edge, least }: Pick<TableRoom, 'edge' | 'least'>): number =>
  sumOf(columnsOf(rows).map((texts) => Math.max(least, wordRoom(texts) + edge)))

/** What a column says, in squares. */
interface Said {
  readonly longest: number
  readonly mean: number
  readonly word: number
}

const saidIn = (texts: readonly string[]): Said => {
  const lengths = texts.map(lengthOf)
  return {
    longest: Math.max(0, ...lengths),
    mean: sumOf(lengths) / Math.max(1, texts.length),
    word: Math.min(MOST_WORD, wordRoom(texts)),
  }
}

const needOf = ({ longest, mean, word }: Said, { edge, least, oneLine }: TableRoom): Need => {
  const whole = Math.max(least, longest + edge, word + edge)
  const floor = Math.min(whole, Math.max(least, Math.max(oneLine, word) + edge))
  // a column with one long remark among short ones is no wide one
  return { whole, floor, weight: (longest + mean) / 2 }
}

/**
 * Widths of the columns of a table in squares of its type: short columns have their words in one line, the others share
 * what is left by what they say, so that all come to about as many lines.
 */
export const columnWidths = (rows: Rows, at: TableRoom): readonly number[] => {
  const columns = columnsOf(rows).map(saidIn)
  let { oneLine } = at
  const needsNow = () => columns.map((said) => needOf(said, { ...at, oneLine }))
  let needs = needsNow()
  const wholes = needs.map(({ whole }) => whole)
  const sum = sumOf(wholes)
  if (sum <= at.room) return wholes.map((whole) => whole * Math.min(at.growth, at.room / sum))
  const sure = () => sumOf(needs.map(({ floor }) => floor))
  while (oneLine > at.least && sure() > MOST_SURE * at.room) {
    oneLine -= 1
    needs = needsNow()
  }
  const left = Math.max(0, at.room - sure())
  const weightOf = ({ whole, floor, weight }: Need): number => (whole > floor ? weight : 0)
  const weights = sumOf(needs.map(weightOf))
  const widths = needs.map((need) => need.floor + (left * weightOf(need)) / Math.max(1, weights))
  return widths.map((width) => (width * at.room) / sumOf(widths))
}
