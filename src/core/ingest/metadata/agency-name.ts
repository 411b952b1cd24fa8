/** Endings of the names of public bodies, longest first, as the law and the organisation charts have them. */
const ENDINGS = [
  '人民政府办公厅',
  '人民政府办公室',
  '政府办公室',
  '人民政府',
  '街道办事处',
  '办事处',
  '管理委员会',
  '委员会办公室',
  '委员会',
  '管委会',
  '办公厅',
  '办公室',
  '总局',
  '分局',
  '支队',
  '总队',
  '大队',
  '局',
  '厅',
  '部',
  '署',
  '院',
  '委',
  '办',
  '服务中心',
  '管理中心',
  '中心',
  '管理所',
  '气象台',
  '银行',
  '支行',
  '分行',
  '银监会',
  '证监会',
  '保监会',
  '海关',
  '公司',
  '学校',
  '大学',
  '中学',
  '小学',
  '幼儿园',
  '卫生院',
  '图书馆',
  '博物馆',
  '派出所',
  '司法所',
  '调查队',
  '管理站',
  '集团',
  '医院',
  '协会',
  '联合会',
  '联合社',
  '供销合作社',
  '供销社',
  '总工会',
  '档案馆',
] as const
const PLACES = [
  '自治区',
  '自治州',
  '自治县',
  '特别行政区',
  '地区',
  '新区',
  '开发区',
  '高新区',
  '园区',
  '街道',
  '街',
  '省',
  '市',
  '区',
  '县',
  '旗',
  '州',
  '盟',
  '镇',
  '乡',
] as const

/** 清河二中, 东江县城关一小: a school by its number. */
const SCHOOL = /\p{Script=Han}{2}第?[一二三四五六七八九十](?:中|小|高)$/u

/** 县政府办公室, 市安监局: which county or city is not said, so the name alone identifies nobody. */
const RELATIVE = /^(?:我|本|该|全|各|度|[省市区县州旗镇乡](?!\p{Script=Han}{1,3}[省市区县州旗镇乡]))/u

/** Words that look like an ending but are none: 本局, 我委, 各部门. */
const NOT_A_NAME =
  /^(?:本|我|各|全|该|贵|上级|有关|相关|其他|政府|市|县|区|省|局|人民|一|二|三|关于|根据|按照|依据|为|对|由|在|和|与|及)*$/u
const SENTENCE = /[,。;:!?“”《》<>=]|根据|按照|依据|关于|要求|规定|编制|现将|公布如下|向社会|^(?:结合|请|联系)/u
/** Brand words that gambling mirrors put in place of a place name (mess.md §2). */
const BRAND =
  /^(?:[A-Za-z0-9.·_-]{2,40}|体育|亚洲|官网|官方|娱乐|平台|游戏|彩票|博彩|菠菜|赌场|苹果版|手机版|下载|登录|首页|新葡京|澳门|注册|网站|app)+/u

/** 东江县卫生健康局(县疾病预防控制局): the other name of a body stands in brackets behind it. */
const OTHER_NAME = /\([\p{Script=Han}、]{2,30}\)$/u

/** True where the whole text is the name of a public body or of a place that has a government. */
export const isAgencyName = (whole: string): boolean => isName(whole.replace(OTHER_NAME, ''))

const isName = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 40 &&
  !SENTENCE.test(text) &&
  !NOT_A_NAME.test(text) &&
  !RELATIVE.test(text) &&
  text !== '地区' &&
  !/全[省市县区州]$/u.test(text) &&
  !text.includes('某') &&
  !/^[)、·]|^[^(]*\)/u.test(text) &&
  /^[\p{Script=Han}()、·]+$/u.test(text) &&
  (SCHOOL.test(text) ||
    ENDINGS.some((ending) => text.endsWith(ending) && text.length > ending.length) ||
    PLACES.some((place) => text.endsWith(place) && text.length > place.length))

/** True where the name begins with a place: 安阳县住建局, not 住建局. */
export const namesPlace = (text: string): boolean =>
  /^\p{Script=Han}{1,8}?[省市区县州旗镇乡]/u.test(text) || /^(?:国家|中国|国务院)/u.test(text)

/** True where the name says which body it is, not only which place. */
export const namesBody = (text: string): boolean => {
  const name = text.replace(OTHER_NAME, '')
  return SCHOOL.test(name) || ENDINGS.some((ending) => name.endsWith(ending))
}

/**
 * A name without what a mirror put before it; `damaged` tells that something was taken off.
 * @example withoutBrand('bet365官网国土资源局') // { name: '国土资源局', damaged: true }
 */
export const withoutBrand = (text: string): { readonly name: string; readonly damaged: boolean } => {
  const brand = BRAND.exec(text)?.[0] ?? ''
  const latin = /[A-Za-z]/u.test(brand) || /新葡京|澳门|博彩|彩票/u.test(brand)
  return latin ? { name: text.slice(brand.length), damaged: true } : { name: text, damaged: false }
}

const SHORT_ENDINGS: Readonly<Record<string, string>> = { 委: '委员会', 办: '办公室' }

/**
 * True where `short` is `long` with characters left out, both being of one kind of body.
 * @example isShortFor('财金局', '东江市财政金融局') // true
 */
export const isShortFor = (short: string, long: string): boolean => {
  const kind = short.at(-1) ?? ''
  if (!long.endsWith(kind) && !long.endsWith(SHORT_ENDINGS[kind] ?? kind)) return false
  let at = 0
  for (const character of long) if (character === short[at]) at += 1
  return at === short.length
}
