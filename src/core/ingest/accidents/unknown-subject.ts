import type { Reading } from './reading'
import { sinceLast } from './reading'
import { PROVINCE_NAMES } from './vocabulary'

/** Words that may stand before a number of accidents without saying of which accidents it is. */
const KNOWN =
  /(?:职业灾害|职灾|通过|收录|收集到?|国内|媒体|报道|不完全|管理系统|生产|安全|经营|责任|伤亡|死亡|亡人|事故|案件|企业|单位|行业|领域|各类|各种|类|共计|合计|总计|累计|总共|一共|先后|连续|相继|实际|首次|发生|接报|报送|接到|接|受理|统计|通报|上报|报告|录入|纳入|列入|核查|系统|直报|辖区|范围|情况|总量|总数|起数|数量|数|总|今年|以来|全年|当年|本年度?|年度|目前|期间|同期|其中|去年|性质待定|施工|工程|信息|相关|各等级|沿海|长江|县市区|园区|个|公安机关|公安|交通管理|我国|中国|大陆|含|此外|另外|另|仅|只|实现|保持|且|有|为|了|的|在|中(?!毒)|已|均|都|共|达到?|约|近|及以上|以上|以下|一般|较大|重大|特大|特别|级|性|涉及|造成|导致|人员|因|据|从|到|至|底|止|截至|截止|初步|调度|快报|数据|显示|安监|部门|一次|非法|违法|内|本|该|我|和|及|与|、|或|等|上|下|半|季|度|月|份|年|日|天|第|自治区|壮族|回族|维吾尔|全|市|县|区|州|省|国|镇|[〇零一二三四五六七八九十]+(?=起|宗|次|例|人|天|到|至|个|月|季|日|年|号|类|是|大|项|级|半|、|$)|[\d\u0001.“”"《》:()+-]+)/gu

const PROVINCES = new RegExp(PROVINCE_NAMES.join('|'), 'gu')

/** The words before a number; those before a bracket that stands among them too (锅炉(下称承压类)事故3起). */
const clauseOf = (state: Reading, bracketed: boolean, end: number): string => {
  const { text } = state.passage
  const clause = sinceLast(state, bracketed ? ',;。:、()' : ',;。:()', end)
  const from = end - clause.length
  const open = text[from - 1] === ')' ? text.lastIndexOf('(', from) : -1
  return open < 0 ? clause : text.slice(open - sinceLast(state, ',;。:()', open).length, end)
}

/** 土木工程建筑业发生1起, 瓦斯事故4起, 某地(3起): the words name accidents these statistics have no field or area for. */
export const namesUnknown = (state: Reading, at: number): boolean => {
  const bracketed = state.passage.text[at - 1] === '('
  const end = bracketed ? at - 1 : at
  const clause = clauseOf(state, bracketed, end)
  const start = end - clause.length
  const marks = state.marks.filter((mark) => mark.start >= start && mark.end <= end)
  let rest = clause
  for (const mark of [...marks].reverse())
    if (mark.source !== 'token' || (mark.kind !== 'and' && mark.kind !== 'stop'))
      rest = `${rest.slice(0, mark.start - start)}、${rest.slice(mark.end - start)}`
  const unknown = rest
    .replaceAll(/\([^()]*\)/gu, '')
    .replaceAll(state.subject.sector ?? '\u0000', '')
    .replaceAll(state.subject.scope ?? '\u0000', '')
    .replaceAll(PROVINCES, '')
    .replaceAll(/\[[^\]]{0,40}\]/gu, '')
    .replaceAll(KNOWN, '')
    .replaceAll(/[^\p{Script=Han}]/gu, '')
  return unknown.length > 1
}
