// Widths are estimated from the characters: the charts must lay out the same in every font and before any is loaded.

/** Height of a line of text in em. */
export const LINE_EM = 1.3

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6“”‘’…—]/u
const NARROW = /[.,:;'!|()[\]il ]/u
/** Marks that no line begins with. */
const CLOSING = /^[，。、；：！？）》〉】〕」』”’…%,.;:!?)\]]/u
/** Pieces that stay whole: Latin words, numbers with their unit; any other character stands alone. */
const PIECE = /[A-Za-z0-9.,%+\-−–]{1,40}[号號年月日条條件人次篇起个個]?|\s|[^A-Za-z0-9.,%+\-−–\s]/gu

const widthOfCharacter = (character: string): number =>
  WIDE.test(character) ? 1 : NARROW.test(character) ? 0.34 : /[A-Z%]/u.test(character) ? 0.75 : 0.59

/**
 * Estimated width of a text in em.
 * @example textWidth('网站') // 2
 */
export const textWidth = (text: string): number =>
  [...text].reduce((width, character) => width + widthOfCharacter(character), 0)

const splitLong = (piece: string, width: number): readonly string[] =>
  textWidth(piece) > width && piece.length > 1 ? [...piece] : [piece]

/**
 * Breaks a text into lines no wider than `width` em (one character at least); nothing is left out.
 * @example wrapText('其他方式（电话）', 4) // ['其他方式', '（电话）']
 */
export const wrapText = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const piece of (text.match(PIECE) ?? []).flatMap((part) => splitLong(part, width))) {
    const fits = textWidth(line + piece) <= width
    if (line === '' || fits || CLOSING.test(piece) || piece === ' ') line += piece
    else {
      lines.push(line)
      line = piece
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** Width of the widest of several texts in em. */
export const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(textWidth))
