/**
 * Taiwan's words for what the regulations call otherwise: mirrors convert the words with the characters (規範性檔案 for
 * 规范性文件). Only where traditional characters are printed: 档案 and 专案 are words of the mainland too. Each pair has
 * one length, so that offsets do not move.
 */
const IN_TRADITIONAL: readonly (readonly [RegExp, string])[] = [
  [/(?<!人事|干部|学籍|病历|健康|诚信|信用|电子|历史)档案(?![馆局室员法柜库袋管工保查])/gu, '文件'],
  [/资讯|讯息/gu, '信息'],
  [/入口网站/gu, '门户网站'],
  [/网路/gu, '网络'],
  [/线上/gu, '在线'],
  [/透过/gu, '通过'],
  [/释出/gu, '发布'],
  [/专案(?![组小行整检斗])/gu, '项目'],
  [/简讯/gu, '短信'],
  [/电邮/gu, '邮件'],
  [/冬粉/gu, '粉丝'],
]

/** The same words of a page that was brought back to simplified characters, where nothing else can be meant. */
const IN_SIMPLIFIED: readonly (readonly [RegExp, string])[] = [
  [/(?<=规范性)档案/gu, '文件'],
  [/(?<=政府|政务)资讯|资讯(?=公开)/gu, '信息'],
  [/计画/gu, '计划'],
  [/瞭解/gu, '了解'],
]
const AROUND = 12
const ANY = /档案|资讯|讯息|入口网站|网路|线上|透过|释出|专案|简讯|电邮|冬粉|计画|瞭解/u

/** Normalised text with the words of the mainland; `offsets` are those of the text. */
export const withMainlandWords = (
  text: string,
  { printed, offsets }: { readonly printed: string; readonly offsets: readonly number[] },
): string => {
  if (!ANY.test(text)) return text
  // 冬粉 is written alike in both: what stands around it tells
  const isTraditional = (word: string, at: number): boolean => {
    const from = word === '冬粉' ? Math.max(0, at - AROUND) : at
    const part = text.slice(from, word === '冬粉' ? at + AROUND : at + word.length)
    return [...part].some((character, index) => printed[offsets[from + index] ?? -1] !== character)
  }
  const mended = IN_TRADITIONAL.reduce(
    (result, [pattern, ours]) =>
      result.replaceAll(pattern, (word, at: number) => (isTraditional(word, at) ? ours : word)),
    text,
  )
  return IN_SIMPLIFIED.reduce((result, [pattern, ours]) => result.replaceAll(pattern, ours), mended)
}
