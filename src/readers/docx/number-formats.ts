const DIGITS = '〇一二三四五六七八九'
const LEGAL = '零壹贰叁肆伍陆柒捌玖'
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]
const MOST = 9999

type Writer = (value: number) => string

const chinese: Writer = (value) => counting(value, DIGITS, ['', '十', '百', '千'])
/** Twenty signs of one kind stand in a row in Unicode, the first after `before`. */
const enclosed =
  (before: number): Writer =>
  (value) =>
    value > 20 ? `${value}` : String.fromCodePoint(before + value)
const digitwise =
  (sign: (digit: number) => string): Writer =>
  (value) =>
    [...`${value}`].map((digit) => sign(Number(digit))).join('')

/** Formats of ECMA-376 `ST_NumberFormat` that Chinese templates use. */
const WRITERS: Readonly<Record<string, Writer>> = {
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  chineseLegalSimplified: (value) => counting(value, LEGAL, ['', '拾', '佰', '仟']),
  ideographDigital: digitwise((digit) => DIGITS[digit] ?? ''),
  ideographTraditional: (value) => STEMS[value - 1] ?? `${value}`,
  decimalEnclosedCircle: enclosed(0x245f),
  decimalEnclosedCircleChinese: enclosed(0x245f),
  decimalEnclosedParen: enclosed(0x2473),
  decimalEnclosedFullstop: enclosed(0x2487),
  decimalFullWidth: digitwise((digit) => String.fromCodePoint(0xff10 + digit)),
  decimalZero: (value) => `${value}`.padStart(2, '0'),
  lowerLetter: (value) => letters(value),
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerRoman: (value) => roman(value),
  upperRoman: (value) => roman(value).toUpperCase(),
}

/**
 * A number of a list as Word prints it; plain digits for formats that are not known.
 * @example formatNumber(12, 'chineseCounting') // '十二'
 */
export const formatNumber = (value: number, format: string): string =>
  value < 1 || value > MOST || !Object.hasOwn(WRITERS, format) ? `${value}` : (WRITERS[format]?.(value) ?? `${value}`)

const counting = (value: number, digits: string, units: readonly string[]): string => {
  const figures = [...`${value}`].map(Number)
  let text = ''
  let gap = false
  for (const [index, figure] of figures.entries()) {
    const unit = units[figures.length - 1 - index] ?? ''
    if (figure === 0) gap = true
    else {
      text += (gap && text !== '' ? (digits[0] ?? '') : '') + (digits[figure] ?? '') + unit
      gap = false
    }
  }
  return text.replace(/^一(?=十)/u, '')
}

/** a … z, aa, bb: a letter repeated, as Word does. */
const letters = (value: number): string =>
  String.fromCodePoint(0x61 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1)

const roman = (value: number): string => {
  let left = value
  let text = ''
  for (const [worth, sign] of ROMAN)
    while (left >= worth) {
      text += sign
      left -= worth
    }
  return text
}
