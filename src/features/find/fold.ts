import { simplifyCharacter } from '../../core/text/simplify'

const FULL_WIDTH = /[\u{ff01}-\u{ff5e}]/u
/** Full-width forms lie this far above the half-width ones. */
const WIDTH_STEP = 0xfe_e0

/** One spelling of a character, always as long as the character, so that places in the text stay. */
const foldCharacter = (character: string): string => {
  const narrow = FULL_WIDTH.test(character)
    ? String.fromCodePoint((character.codePointAt(0) ?? WIDTH_STEP) - WIDTH_STEP)
    : character
  const folded = simplifyCharacter(narrow.toLowerCase())
  return folded.length === character.length ? folded : character
}

/** The few thousand characters that names are written with, each folded once. */
const KNOWN = new Map<string, string>()

const foldOnce = (character: string): string => {
  const known = KNOWN.get(character)
  if (known !== undefined) return known
  const folded = foldCharacter(character)
  KNOWN.set(character, folded)
  return folded
}

/**
 * A text in the one spelling that is searched: simplified, half-width, lower case; offsets are those of the text.
 * @example fold('衡陽ＡＢ') // '衡阳ab'
 */
export const fold = (text: string): string => {
  let folded = ''
  for (const character of text) folded += foldOnce(character)
  return folded
}
