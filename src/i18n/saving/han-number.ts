const DIGITS = '〇一二三四五六七八九'

/** A number from 1 to 99 as official papers count their parts. @example hanNumber(21) // '二十一' */
export const hanNumber = (number: number): string => {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens] ?? ''}十`
  return ones === 0 && tens > 0 ? ten : `${ten}${DIGITS[ones] ?? ''}`
}
