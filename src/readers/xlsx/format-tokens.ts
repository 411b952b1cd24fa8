/** One piece of a number format. */
export interface FormatToken {
  readonly kind: 'literal' | 'digits' | 'percent' | 'general' | 'date' | 'other'
  readonly text: string
}

const TOKEN =
  /"(?<quoted>[^"]{0,80})"|\\(?<escaped>.)|_.|\*.|\[\$(?<symbol>[^\]-]{0,8})[^\]]{0,12}\]|\[(?<elapsed>[hms]{1,2})\]|\[[^\]]{0,20}\]|(?<general>general)|(?<digits>[0#?.,]+)|(?<percent>%)|(?<date>(?:y+|m+|d+|h+|s+|e+|g+|b{1,4}|a{3,4}|am\/pm|上午\/下午))|(?<other>.)/giu
const SECTION = /(?:"[^"]{0,200}"|\\.|\[[^\]]{0,40}\]|[^;"\\[]|["[\\])*/gu
const MAX_FORMAT = 400
/** Signs that stand for themselves without quotes. */
const PLAIN = /^[\s$\-+()（）:：¥￥€£,，.。年月日时分秒\u3000-\u9fff]$/u

/** Sections of a format for positive, negative, zero and text. */
export const formatSections = (format: string): readonly string[] => {
  const sections: string[] = []
  const text = format.slice(0, MAX_FORMAT)
  let at = 0
  while (at <= text.length && sections.length < 4) {
    SECTION.lastIndex = at
    const section = SECTION.exec(text)?.[0] ?? ''
    sections.push(section)
    at += section.length + 1
  }
  return sections
}

/** Pieces of one section in order; padding and colours are left out. */
export const formatTokens = (section: string): readonly FormatToken[] =>
  [...section.matchAll(TOKEN)].flatMap(({ groups = {} }): FormatToken[] => {
    const { quoted, escaped, symbol, elapsed, general, digits, percent, date, other } = groups
    const literal = quoted ?? escaped ?? symbol
    if (literal !== undefined) return [{ kind: 'literal', text: literal }]
    if (elapsed !== undefined) return [{ kind: 'date', text: elapsed.toLowerCase() }]
    if (general !== undefined) return [{ kind: 'general', text: general }]
    if (digits !== undefined) return [{ kind: 'digits', text: digits }]
    if (percent !== undefined) return [{ kind: 'percent', text: '%' }]
    if (date !== undefined) return [{ kind: 'date', text: date.toLowerCase() }]
    if (other === undefined) return []
    return [{ kind: PLAIN.test(other) ? 'literal' : 'other', text: other }]
  })
