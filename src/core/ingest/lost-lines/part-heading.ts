/** 三、收到和处理政府信息公开申请情况: a part of a report, up to the word that ends its name. */
const HEADING =
  /[一二三四五六七八九十]{1,2}、[^。,;:()\d]{0,36}?(?:情况|概述|事项|措施|统计表|附[表件]|问题|支出)(?![和及与、的]|统计)/uy
/** 第一、…: a point of a sentence. */
const BEFORE = /[第、和及“《一二三四五六七八九十]$/u

/** Length of the heading of a part that begins at `at`; 0 where none does. */
export const partHeading = (text: string, at: number): number => {
  HEADING.lastIndex = at
  const length = HEADING.exec(text)?.[0].length ?? 0
  return length > 0 && !BEFORE.test(text.slice(0, at)) ? length : 0
}
