import { matchesOf } from '../../text/matches'
import { PROVINCE_NAMES, SECTOR_WORDS } from './vocabulary'

/** An area named in a sentence. `region`: one of a list of parts (珠晖区), not the whole the document is about (全市). */
export interface ScopeMention {
  readonly scope: string
  readonly region: boolean
  readonly start: number
  readonly end: number
}

const WHOLE =
  /(?<![占居列])(?:中国(?=(?:累计|共)?发生)|全国(?!人大|政协|“?两会)|全省|全市|全县|全区|全州|全盟|全旗|全镇|全自治区|[我本](?:国|省|市|县|区|州))/gu
const REGION = new RegExp(
  /(?<=^|[,;:。、(除]|^\d{1,2}\.)(?:(?:和|及|与|其中|含|包括)?)(?:(?:一般|较大|重大|特别重大)(?:及?以上)?事故)?(?<name>(?!全|各|我|本|该|其|除|从(?!化)|按|个|占|在)[\p{Script=Han}]{1,9}?(?:省|市|区|县|州|旗|开发区|经开区|高新区|工业园|园区|新区|兵团))(?=、|\(?\d|[上下]半年|[一二三四]季度|前三季度|[与较比](?:\d{4}年|[去上]年)|各|均发生\d|连续|先后|相继|接连|事故|生产安全事故|同比|共|发生|死亡\d|没有|无|未|和|,(?:事故)?\d|:|SECTOR)/u.source.replace(
    'SECTOR',
    SECTOR_WORDS.join('|'),
  ),
  'gu',
)

const ANY_PROVINCE = `(?:${PROVINCE_NAMES.join('|')})`

/** 分别是江苏(8起、8人)、广东(2起、3人); 浙江、福建各发生2起; 江西发生1起: provinces by their short names where figures follow. */
const PROVINCE = new RegExp(
  `(?<=^|[,;:。、是有为和及]|其中)${ANY_PROVINCE}(?=\\(?\\d{1,5}起|(?:共)?发生\\d{1,4}起|(?:[、和]${ANY_PROVINCE}){0,15}(?:各(?:发生)?|均发生)\\d{1,4}起)`,
  'gu',
)

/** 15个县市区、园区, 城市火灾: kinds of areas, no area of that name. */
const KIND_OF_AREA =
  /(?:农村|牧区|山区|城市|沿海|边远|偏远|其[他它]|部分|个别)地区$|^(?:各)?(?:园|辖|县市|市县|地|景|林|矿|库|牧|灾|山|街|社|小|工业园|自治)区$|^(?:县市|市州|州市|地市|市县|城市|都市)$/u

/** True for a word that ends like the name of an area but is of a kind of them. */
export const isKindOfArea = (name: string): boolean => KIND_OF_AREA.test(name)

/** 路桥和开发区: two areas; of 和平区 and 呼和浩特市 the sign is part of the name. */
const JOINED = /^\p{Script=Han}{2,5}[和与及](?!平|浩|田|县|政|顺|林|静|硕|布)\p{Script=Han}{2,}$/u

/** Areas of a sentence in order of place. */
export const findScopes = (text: string): readonly ScopeMention[] => {
  const found: ScopeMention[] = []
  for (const match of matchesOf(text, WHOLE))
    found.push({
      scope: match[0].replace(/^(?:[我本]|中(?=国$))/u, '全'),
      region: false,
      start: match.index,
      end: match.index + match[0].length,
    })
  for (const match of matchesOf(text, REGION)) {
    const name = match.groups?.name ?? ''
    const end = match.index + match[0].length
    if (JOINED.test(name)) continue
    if (/行业|领域|矿区|地区|该|预计|等省|等市|等县|等区|[如某]/u.test(name) || isKindOfArea(name)) continue
    found.push({ scope: name, region: true, start: end - name.length, end })
  }
  for (const { 0: scope, index: start } of matchesOf(text, PROVINCE))
    found.push({ scope, region: true, start, end: start + scope.length })
  return found.sort((left, right) => left.start - right.start)
}

/** Area a title names: 2011年全国安全生产情况, 广州市2023年安全生产形势. */
export const titleScope = (title: string): string | null =>
  /全国|全省|全市|全县/u.exec(title)?.[0] ??
  /(?:^|年|月份?|季度)(?<name>(?!上半年|下半年|全年|各)[\p{Script=Han}]{2,6}?(?:省|自治区|市(?!政)|州|县|区))/u.exec(
    title,
  )?.groups?.name ??
  null
