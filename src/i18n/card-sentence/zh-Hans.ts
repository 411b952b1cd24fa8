import type { CardSentenceWords } from './words'

export const words: CardSentenceWords = {
  about: '{title}：',
  yearValue: '{year} 年 {value}',
  yearChange: '{year} 年 {value}，同比 {change}',
  yearNoChange: '{year} 年 {value}；同比：{why}',
  changeInYear: '{year} 年同比 {value}',
  yearEach: '{year} 年',
  namedValue: '{name} {value}',
  namedChange: '{name}同比 {value}',
  yearEnds: '{year} 年 {count} 个中，{most}最多，{mostValue}；{least}最少，{leastValue}',
  top: '{name}最多，{value}',
  topShare: '{name}最多，{value}，占{share}',
  topTwo: '{name}和{other}最多，各 {value}',
  allAlike: '{count} 项都是 {value}',
  amongStated: '有数字的各项中，',
  statedOnly: '有数字的是',
  andMore: '等 {count} 项',
  tableRows: '{rows} 行，数字栏中 {figures} 格有数字',
  tableGap: '{count} 格{mark}',
  separator: '，',
}
