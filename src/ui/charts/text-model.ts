// Widths are estimated from the characters: the charts must lay out the same in every font and before any is loaded.

/** Height of a line of text in em. */
export const LINE_EM = 1.3

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6“”‘’…—]/u
const NARROW = /[.,:;'!|()[\]il ]/u
/** Marks that no line begins with. */
const CLOSING = /^[，。、；：！？）》〉】〕」』”’…%,.;:!?)\]]/u
/** Marks that no line ends with, behind something that may stay. */
const OPENING_END = /^(?<kept>.*[^（《〈【〔「『“‘([ ] ?)(?<opening>[（《〈【〔「『“‘([]+)$/su
/** Pieces that stay whole: Latin words, numbers with their unit; any other character stands alone. */
const PIECE = /[A-Za-z0-9.,%+\-−–/]{1,40}[号號年月日条條件人次篇起个個]?|\s|[^A-Za-z0-9.,%+\-−–/\s]/gu

const widthOfCharacter = (character: string): number =>
  WIDE.test(character) ? 1 : NARROW.test(character) ? 0.34 : /[A-Z%]/u.test(character) ? 0.75 : 0.59

/**
 * Estimated width of a text in em.
 * @example textWidth('网站') // 2
 */
export const textWidth = (text: string): number =>
  [...text].reduce((width, character) => width + widthOfCharacter(character), 0)

const piecesOf = (text: string): readonly string[] => text.match(PIECE) ?? []

const LETTERS = /^[A-Za-z]+$/u

/** Parts of a word that is wider than a line, each but the last with a hyphen. */
const hyphenated = (word: string, width: number): readonly string[] => {
  let fits = 1
  while (textWidth(`${word.slice(0, fits + 1)}-`) <= width) fits += 1
  return [`${word.slice(0, fits)}-`, ...splitLong(word.slice(fits), width)]
}

const splitLong = (piece: string, width: number): readonly string[] => {
  if (textWidth(piece) <= width || piece.length === 1) return [piece]
  return LETTERS.test(piece) ? hyphenated(piece, width) : [...piece]
}

/**
 * Breaks a text into lines no wider than `width` em (one character at least); nothing is left out. A word that is wider
 * is hyphenated.
 * @example wrapText('其他方式（电话）', 4) // ['其他方式', '（电话）']
 */
export const wrapText = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text).flatMap((part) => splitLong(part, width))) {
    const fits = textWidth(line + piece) <= width
    if (line === '' || fits || CLOSING.test(piece) || piece === ' ') line += piece
    else {
      const { kept = line, opening = '' } = OPENING_END.exec(line)?.groups ?? {}
      lines.push(kept)
      line = opening + piece
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** Width of the widest of several texts in em. */
export const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(textWidth))

/** Width of the widest piece of several texts that no line should break, in em. */
export const widestPiece = (texts: readonly string[]): number => widest(texts.flatMap(piecesOf))
