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
  yearEnds: '{year} 年 {count} 個中，{most}最多，{mostValue}；{least}最少，{leastValue}',
  top: '{name}最多，{value}',
  topShare: '{name}最多，{value}，佔{share}',
  topTwo: '{name}和{other}最多，各 {value}',
  allAlike: '{count} 項都是 {value}',
  amongStated: '有數字的各項中，',
  statedOnly: '有數字的是',
  andMore: '等 {count} 項',
  tableRows: '{rows} 行，數字欄中 {figures} 格有數字',
  tableGap: '{count} 格{mark}',
  separator: '，',
}
