import type { Severity } from '../../domain/accident'
import { byInitial } from '../../text/pattern-characters'
import type { Found, TokenBody } from './token'
import { MANNER, SECTOR_TAIL, SECTOR_WORDS, SEVERITY_WORDS } from './vocabulary'

const FIXED: readonly (readonly [RegExp, (match: RegExpExecArray) => TokenBody | null])[] = [
  [
    /^(?:与|较|比|和|同)?(?:去年|上年)(?:同期|同比|全年|度)?(?:相比较?|比较?|比|均)?(?=[,:,]|\p{Script=Han}|\d)/u,
    (match) => previousYear(match[0]),
  ],
  [
    /^(?:(?:与|较|比)(?:\p{Script=Han}{1,6}的)?)?(?:\d{4}年?[、和])?(?:20\d{2}|\d{4})年(?:同期)?(?:相比较?|比较?)(?=[,:,。]|\p{Script=Han}|\d)/u,
    (match) => otherYear(match[0]),
  ],
  // 比1996年的2839人减少1046人
  [/^(?:与|较|比)(?:19|20)\d{2}年的\d[\d.]{0,8}万?[起人](?:相比)?/u, (match) => otherYear(match[0])],
  // 比2019年春运同期分别下降, 较2004下降: a named year, with or without its word
  [
    /^(?:较|比)(?:19|20)\d{2}(?:年(?:\p{Script=Han}{0,4}?同期)?)?(?=同比|总体|共|均|都|分别|下降|减少|降低|上升|增加|增长|少|多|降|升)/u,
    (match) => otherYear(match[0]),
  ],
  [
    /^(?:与|较|比)?近?前?(?:[二两三四五六\d]{1,2})年(?:同期|[一二三四]季度)?(?:的)?平均(?:数|值|水平)?(?:\d{1,4}起)?(?:相比较?|比)?/u,
    (match) => ({ kind: 'basis', basis: 'other', words: match[0] }),
  ],
  [
    /^(?:与|较|比)前(?:[二两三四五\d]{1,2})年(?:同期)?(?:相比|比)?/u,
    (match) => ({ kind: 'basis', basis: 'other', words: match[0] }),
  ],
  // 比二季度增加2起: the part of a year before, which is neither last year nor last month
  [
    /^(?:与|较|比)(?:今年|本年|当年)?(?:[一二三四]季度|前三季度|上(?:个|一)?季度|上半年|上(?:个|一)?周|上旬)(?:相比|比)?/u,
    (match) => otherYear(match[0]),
  ],
  [/^同比(?:前年)/u, (match) => ({ kind: 'basis', basis: 'other', words: match[0] })],
  [/^(?:同比去年|同比)/u, (match) => ({ kind: 'basis', basis: 'yoy', words: match[0] })],
  [/^(?:环比|(?:与|较|比)上(?:个)?月(?:相比)?)/u, (match) => ({ kind: 'basis', basis: 'mom', words: match[0] })],
  [
    /^(?:(?:与|比|为)\p{Script=Han}{0,12}?|全年|年度)?(?:的)?控制(?:考核)?(?:指标|目标|进度)/u,
    () => ({ kind: 'target' }),
  ],
  [/^(?:各类|各种)(?:生产安全|安全生产|生产经营性|安全|伤亡)*事故(?!中|隐患)/u, () => ({ kind: 'every-kind' })],
  // 60岁以上老年人死亡64人: some of the dead
  [
    /^(?:老年人|老人|儿童|未成年人|学生|妇女|乘客|行人|驾驶[人员]|司机|务工人员|农民工)(?=(?:共|有)?(?:死亡|受伤|遇难|\d))/u,
    () => ({ kind: 'toll' }),
  ],
  // 其他类型事故112起: of kinds nothing names
  [/^其[他它]类型/u, () => ({ kind: 'toll' })],
  [/^占/u, () => ({ kind: 'share' })],
  [/^该(?:行业|领域)/u, () => ({ kind: 'that-sector' })],
  [/^“?零(?:死亡|亡人)”?(?!事故)/u, () => ({ kind: 'no-deaths' })],
  [/^(?:其中|含|包括)/u, () => ({ kind: 'part' })],
  [/^(?:全部|均|都)(?:与(?:去年|上年)同期)?(?=持平|下降|上升|增加|减少)/u, () => ({ kind: 'distribute', all: true })],
  [/^分别/u, () => ({ kind: 'distribute', all: false })],
  [/^(?:各(?=\d|发生\d)|均(?=(?:共)?发生\d))/u, () => ({ kind: 'each' })],
  // 与往年基本持平 says of no number that it did not change
  [/^(?:基本|大致|大体|总体)持平/u, () => ({ kind: 'nearly-level' })],
  [/^持平/u, () => ({ kind: 'level' })],
  [/^(?:少死亡|死亡减少|少亡)/u, () => ({ kind: 'change', sign: -1, quantity: 'deaths' })],
  [/^(?:多死亡|死亡增加|多亡)/u, () => ({ kind: 'change', sign: 1, quantity: 'deaths' })],
  [/^(?:少受伤|少伤)/u, () => ({ kind: 'change', sign: -1, quantity: 'injuries' })],
  [/^(?:多受伤|多伤)/u, () => ({ kind: 'change', sign: 1, quantity: 'injuries' })],
  [/^多(?:发生)?(?:各类|生产|安全)*(?:事故)?(?=\d)/u, () => ({ kind: 'change', sign: 1, quantity: null })],
  [/^少(?:发生)?(?:各类|生产|安全)*(?:事故)?(?=\d)/u, () => ({ kind: 'change', sign: -1, quantity: null })],
  [
    /^(?:下降|减少|降低|回落|降幅|低于(?=[^,;。]{0,6}(?:控制|指标|目标|进度|考核))|下滑|减|降(?=\d))(?:了|为|到)?(?:约)?/u,
    () => ({ kind: 'change', sign: -1, quantity: null }),
  ],
  [
    /^(?:上升|增加|增长|升高|增幅|高于(?=[^,;。]{0,6}(?:控制|指标|目标|进度|考核))|升|增)(?!值|速)(?:了|为)?(?:约)?/u,
    () => ({ kind: 'change', sign: 1, quantity: null }),
  ],
  [
    /^(?:未有|没有|无|未)(?:人员)?(?:死亡和受伤|人员伤亡|伤亡|亡人)/u,
    () => ({ kind: 'no-quantity', quantities: ['deaths', 'injuries'] }),
  ],
  [/^(?:没有|无|未有|未造成)(?:人员)?死亡/u, () => ({ kind: 'no-quantity', quantities: ['deaths'] })],
  [/^(?:没有|无|未有|未造成)(?:人员)?受伤/u, () => ({ kind: 'no-quantity', quantities: ['injuries'] })],
  [/^(?:没有|无|未有|未造成)(?:直接)?经济损失/u, () => ({ kind: 'no-quantity', quantities: ['loss'] })],
  [
    /^(?:均)?(?:实现安全生产(?=[^\p{Script=Han}]|$|无|零)|无一例|无事故|没有事故|未发生|无发生|没有发生|未发现|未接到|没有接到|未接报|没有录入|未有(?=\p{Script=Han}{0,8}录入)|未录入|无(?=较大|重大|特别重大|重特大))/u,
    () => ({ kind: 'none' }),
  ],
  [/^没有(?=较大|重大|特别重大|重特大)/u, () => ({ kind: 'none' })],
  [/^(?:去年|上年)同期/u, () => ({ kind: 'previous' })],
  [/^(?:非生产安全事故|不属于生产安全事故|不纳入统计)/u, () => ({ kind: 'excluded' })],
  // 生产安全事故和死亡人数分别下降: their number
  [/^事故(?=[和、及与](?:因灾)?(?:死亡|亡人|伤亡)人数)/u, () => ({ kind: 'name', quantity: 'incidents' })],
  [
    /^(?:事故(?:总)?[起宗次]数|[起宗]数|次数(?=同比|环比|下降|减少|上升|增加|和|、|与|分别)|事故总量|事故数量|事故数)/u,
    () => ({ kind: 'name', quantity: 'incidents' }),
  ],
  [
    /^死亡(?:[和或、/]?(?:失踪|下落不明)|\(含?(?:失踪|下落不明)\))人数/u,
    () => ({ kind: 'name', quantity: 'deathsAndMissing' }),
  ],
  [
    /^(?:死伤|伤亡)(?!事故)(?:人数|人员|总数)?(?=\p{Script=Han}{0,6}(?:下降|上升|减少|增加|增长|持平))/u,
    () => ({ kind: 'foreign' }),
  ],
  [
    /^(?:沉船艘数|产量|产值|增加值|生产总值|GDP|保有量|过火面积|倒塌房屋|接警|罚款)(?!生产安全|事故|死亡)/u,
    () => ({ kind: 'foreign' }),
  ],
  [/^(?:死亡|亡人|亡)人数/u, () => ({ kind: 'name', quantity: 'deaths' })],
  // 起数和伤人、损失分别上升…,亡人下降4.8%
  [/^亡人(?=和|、|与|及|,|分别|均|同比|上升|下降|增加|增长|减少|持平)/u, () => ({ kind: 'name', quantity: 'deaths' })],
  // 起数、死人、伤人数和损失分别下降; 死、伤人数分别下降
  [/^死(?=、伤人数)/u, () => ({ kind: 'name', quantity: 'deaths' })],
  [
    /^死人(?:数)?(?=和|、|与|及|,|分别|均|同比|上升|下降|增加|增长|减少|持平)/u,
    () => ({ kind: 'name', quantity: 'deaths' }),
  ],
  [
    /^伤人(?=和|、|与|及|,|分别|均|同比|上升|下降|增加|增长|减少|持平)/u,
    () => ({ kind: 'name', quantity: 'injuries' }),
  ],
  [
    /^损失(?:数目|数额|金额|额)?(?=和|、|与|及|分别|均|同比|上升|下降|增加|增长|减少|持平)/u,
    () => ({ kind: 'name', quantity: 'loss' }),
  ],
  [/^(?:受伤|伤)人数/u, () => ({ kind: 'name', quantity: 'injuries' })],
  [/^重伤人数/u, () => ({ kind: 'name', quantity: 'seriousInjuries' })],
  [/^(?:直接)?(?:经济|财产)损失/u, () => ({ kind: 'name', quantity: 'loss' })],
  [/^(?:死亡|遇难)/u, () => ({ kind: 'name', quantity: 'deaths' })],
  [/^(?:受伤|轻伤)/u, () => ({ kind: 'name', quantity: 'injuries' })],
  [/^重伤/u, () => ({ kind: 'name', quantity: 'seriousInjuries' })],
  [/^“\d{1,2}[·.]\d{1,2}”/u, () => ({ kind: 'event' })],
  [/^(?:该起|该次|本次|本起|此次|这起)(?=(?:较大|重大|一般|火灾|生产安全)?事故)/u, () => ({ kind: 'event' })],
  [/^\d{1,2}月\d{1,2}日(?!实时|起|至|,全国|,全市|,全省)/u, () => ({ kind: 'event' })],
  [/^(?:和|与|及|、)/u, () => ({ kind: 'and' })],
]

const fixedOf = byInitial(FIXED)

/** The first of {@link FIXED} that begins here and means something. */
const fixedAt = (rest: string): Found | null => {
  for (const [pattern, make] of fixedOf(rest[0] ?? '')) {
    const match = pattern.exec(rest)
    if (match === null || match[0] === '') continue
    const token = make(match)
    if (token !== null) return { token, length: match[0].length }
  }
  return null
}

/** 较大、重大 and 特大和特别重大 name two severities; 重特大 names one class. */
const severitiesIn = (word: string): readonly Severity[] => {
  const names = word.split(/[、和]/u)
  return names.length === 1
    ? []
    : names.flatMap((name) => SEVERITY_WORDS.flatMap(([known, severity]) => (known === name ? [severity] : [])))
}

const previousYear = (words: string): TokenBody | null => {
  if (/^(?:去年|上年)同期$/u.test(words)) return { kind: 'previous' }
  return /^(?:与|较|比|和|同)|相比|比/u.test(words) ? { kind: 'basis', basis: 'yoy', words } : null
}

const otherYear = (words: string): TokenBody => ({ kind: 'basis', basis: 'other', words })

/** {@link SECTOR_WORDS} by the character they begin with, in their order. */
const SECTORS_BY_INITIAL: ReadonlyMap<string, readonly string[]> = new Map(
  SECTOR_WORDS.map(([initial = '']) => [initial, SECTOR_WORDS.filter((word) => word.startsWith(initial))]),
)

const ONLY_OF_ACCIDENTS: ReadonlySet<string> = new Set(['交通', '燃气'])
const MACHINES: ReadonlySet<string> = new Set(['拖拉机', '联合收割机'])

/** 交通运输市场需求旺盛 is about no accidents. */
const OF_THE_ECONOMY = /^(?:市场|需求|投资|产业)/u
/** 其他工程 is not 其他: nothing of a name stands behind the word. */
const ENDS_NAME =
  /^(?:行业|领域|企业|类|事故|生产|安全|发生|共|累计|死亡|受伤|未|无|没有|实现|保持|同比|均|各|等|[^\p{Script=Han}]|$)/u

/** 建筑面积 is no sector; 交通 and 拖拉机 are only in 交通事故. */
const isSector = (rest: string, word: string): boolean => {
  const after = rest.slice(word.length)
  if (OF_THE_ECONOMY.test(after)) return false
  if (word === '其他' || word === '其它') return ENDS_NAME.test(after)
  if (ONLY_OF_ACCIDENTS.has(word)) return /^(?:伤亡|死亡)?事故/u.test(after)
  if (MACHINES.has(word)) return /^(?:事故|[和、及])/u.test(after)
  if (word === '铁路') return /^(?:系统)?(?:未|没有|共|发生)/u.test(after)
  return word === '建筑' ? !/^(?:面积|物|材料|构件|垃圾|工人)/u.test(after) : true
}

/** 上升幅度较大, 压力较大: a word of degree. */
const OF_DEGREE = /[度幅力响距动化性量值比]/u
/** 重大隐患, 一般情况 are no accidents. */
const OF_ACCIDENTS =
  /^(?!职业灾害|职灾)(?:级|生产安全|生产经营性|非煤矿山|\p{Script=Han}{0,10}?)?(?:事故|火灾(?!隐患|风险|危险|形势|防|应急|案)|\d|分别|和|,|、|:|\(|起)/u

/** The words of {@link SEVERITY_WORDS} begin with one of these. */
const SEVERITY_INITIALS: ReadonlySet<string | undefined> = new Set(SEVERITY_WORDS.map(([[initial]]) => initial))

const severityAt = (rest: string, before: string): Found | null => {
  if (!SEVERITY_INITIALS.has(rest[0])) return null
  if (OF_DEGREE.test(before) || /^一般(?:等?级)?(?:及)?以上/u.test(rest)) return null
  const found = SEVERITY_WORDS.find(
    ([word]) => rest.startsWith(word) && OF_ACCIDENTS.test(rest.slice(word.length, word.length + 16)),
  )
  if (found === undefined) return null
  const [word, severity] = found
  return { token: { kind: 'severity', severity, parts: severitiesIn(word) }, length: word.length }
}

const sectorAt = (rest: string): string | undefined =>
  SECTORS_BY_INITIAL.get(rest[0] ?? '')?.find((word) => rest.startsWith(word) && isSector(rest, word))

/** 道路交通、生产安全、火灾事故: beside traffic and fire those of industry, as statistics called them until 2016. */
const INDUSTRY = /^生产安全(?=、(?:道路交通|交通|火灾|铁路))/u

/** 其他商贸制造业 is not 商贸制造业. */
const sectorBegins = (rest: string): string | undefined => {
  if (INDUSTRY.test(rest)) return '生产安全'
  const named = OTHERS.test(rest) ? sectorAt(rest.slice(2)) : undefined
  if (named !== undefined && !named.startsWith('其')) return `${rest.slice(0, 2)}${named}`
  return sectorAt(rest) ?? operationalAt(rest)
}

/** 生产经营性交通事故 are not all of the traffic. */
const OPERATIONAL = /^(?:非)?(?:生产)?经营性|^生产性/u

const operationalAt = (rest: string): string | undefined => {
  const kind = OPERATIONAL.exec(rest)?.[0] ?? ''
  const named = kind === '' ? undefined : sectorAt(rest.slice(kind.length))
  return named === undefined ? undefined : `${kind}${named}`
}

const OTHERS = /^其[他它]/u

/** 全省原煤产量90万吨,发生死亡事故3起: what is told of coal mined is told of coal mines. */
const COAL = /^(?:生产)?原煤(?=(?:总)?产量|\d)/u

/** What {@link wordAt} begins with. */
export const WORD_BEGINNINGS: readonly RegExp[] = [
  ...FIXED.map(([pattern]) => pattern),
  new RegExp([...SEVERITY_WORDS.map(([word]) => word), ...SECTOR_WORDS, '事故'].join('|'), 'u'),
  OTHERS,
  OPERATIONAL,
  COAL,
  MANNER,
]

/** A sector with what belongs to its name (业) and how its accidents came about. */
const sectorWithTail = (sector: string, behind: string): Found => {
  const tail = SECTOR_TAIL.exec(behind)?.[0] ?? ''
  const manner = MANNER.exec(behind.slice(tail.length))?.[0] ?? ''
  const name = tail === '业' && !sector.endsWith('业') ? `${sector}业` : sector
  return { token: { kind: 'sector', sector: name, manner }, length: sector.length + tail.length + manner.length }
}

/** A word of the statistics at the beginning of `rest`; `before` is the character in front of it. */
export const wordAt = (rest: string, before: string): Found | null => {
  const fixed = fixedAt(rest)
  if (fixed !== null) return fixed
  const severe = severityAt(rest, before)
  if (severe !== null) return severe
  const coal = COAL.exec(rest)?.[0].length
  if (coal !== undefined) return { token: { kind: 'sector', sector: '煤矿', manner: '' }, length: coal }
  const sector =
    before === '非' ||
    (/[家方]/u.test(before) && rest.startsWith('铁路')) ||
    (before === '等' && /^其[他它]/u.test(rest))
      ? undefined
      : sectorBegins(rest)
  if (sector !== undefined) return sectorWithTail(sector, rest.slice(sector.length))
  const manner = MANNER.exec(rest)?.[0]
  if (manner !== undefined && /^类?事故:/u.test(rest.slice(manner.length)))
    return { token: { kind: 'sector', sector: manner, manner: '' }, length: manner.length }
  return rest.startsWith('事故') ? { token: { kind: 'accident' }, length: 2 } : null
}
