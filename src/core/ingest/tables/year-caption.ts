/** 2021年, (2021年度), 附表1:2021年政府信息公开情况统计表, 填报单位:某局 2021年度, 上年度: a line over the tables of a year. */
const CAPTION =
  /^(?:附?[表件]?\(?[一二三四五六七八九十\d]{0,3}\)?[:.、]?)(?:(?:填[报表]|报送)?单位:[^;。|]{1,24})?[(【]?(?:(?<year>(?:19|20)\d{2})年度?(?:[^。;,]{0,24}(?:表|情况|数据))?|(?<near>上一?年|去年|本年)度?(?:政府信息公开)?(?:工作)?(?:情况|数据)?(?:统计)?表?)[)】]?:?$/u
const LONGEST_CAPTION = 48

/**
 * Year a line sets over the tables below it, as something to compare: 上年度 comes before any year, 本年度 after any.
 * In a table the caption may be a row of its own. Null for every other line.
 */
export const captionYear = (text: string): number | null => {
  if (text.length > LONGEST_CAPTION || !text.includes('年')) return null
  const groups = CAPTION.exec(text.replaceAll('|', '').trim())?.groups
  if (groups === undefined) return null
  const { year, near } = groups
  if (year !== undefined) return Number(year)
  return near === '本年' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
}
