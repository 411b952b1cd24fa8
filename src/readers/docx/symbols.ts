/** Signs of the symbol fonts that stand in reports, by their code in the font. */
const WINGDINGS: ReadonlyMap<number, string> = new Map([
  [0x6c, '●'],
  [0x6e, '■'],
  [0x6f, '□'],
  [0x71, '❑'],
  [0x75, '◆'],
  [0x9f, '•'],
  [0xa8, '□'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
  ...Array.from({ length: 10 }, (_, index): [number, string] => [0x81 + index, String.fromCodePoint(0x2460 + index)]),
])
const SYMBOL: ReadonlyMap<number, string> = new Map([
  [0xa3, '≤'],
  [0xb1, '±'],
  [0xb3, '≥'],
  [0xb4, '×'],
  [0xb7, '•'],
  [0xb8, '÷'],
  [0x2d, '−'],
  // digits and stops of the font are those of ASCII
  ...Array.from({ length: 14 }, (_, index): [number, string] => [0x2c + index, String.fromCodePoint(0x2c + index)]),
])

/** Character of a symbol font as text; one that is not known stays in private use, where nothing takes it for a figure. */
export const symbolText = (font: string, char: string): string => {
  const code = /^[\dA-F]{1,4}$/iu.test(char) ? Number.parseInt(char, 16) : 0
  const inFont = code & 0xff
  const known = /^symbol$/iu.test(font) ? SYMBOL : /^wingdings$/iu.test(font) ? WINGDINGS : null
  return known?.get(inFont) ?? (code === 0 ? '' : String.fromCodePoint(0xf000 | inFont))
}
