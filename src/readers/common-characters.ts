/** Frequent characters of Chinese official prose, simplified and traditional, with its punctuation. */
const COMMON: ReadonlySet<string> = new Set(
  '的一在是和了不为以年月日本及其对与各等行有人大中国市县区镇乡街道局委办公开信息政府工作报告情况申请主动依法条件部门数据统计单位网站收到处理部分复议诉讼机关规范性文件发布通过制全安生产事故死亡同比下降起，。、：；（）“”《》' +
    '開報況動條數據單區縣鎮鄉處結復議訴訟網統計項規範為與發佈過產對請門關縂總會議務辦應該個內',
)

/** How much of the text beyond ASCII is frequent in such prose; what is lost or private counts against it. */
export const commonShare = (text: string): number => {
  let foreign = 0
  let score = 0
  for (const character of text) {
    if (character < '\u0080') continue
    foreign += 1
    if (COMMON.has(character)) score += 1
    else if (isDamage(character)) score -= 3
  }
  return foreign === 0 ? 0 : score / foreign
}

/** Left by a wrong decoder: the replacement character and private use. */
export const isDamage = (character: string): boolean =>
  character === '\uFFFD' || (character >= '\uE000' && character <= '\uF8FF')
