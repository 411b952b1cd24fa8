import type { Severity } from '../../domain/accident'

/** Severity words, floors first; the statutory ladder of 国务院令第493号 第三条. */
export const SEVERITY_WORDS: readonly (readonly [string, Severity])[] = [
  ['较大及以上', 'larger-and-above'],
  ['较大以上', 'larger-and-above'],
  ['较大级以上', 'larger-and-above'],
  ['重大及以上', 'major-and-above'],
  ['重大以上', 'major-and-above'],
  ['重大、较大', 'larger-and-major'],
  ['较大、重大', 'larger-and-major'],
  ['较大和重大', 'larger-and-major'],
  ['重特大', 'major-and-extraordinarily-major'],
  ['重大、特别重大', 'major-and-extraordinarily-major'],
  ['重大和特别重大', 'major-and-extraordinarily-major'],
  ['特大、特别重大', 'major-and-extraordinarily-major'],
  ['特大和特别重大', 'major-and-extraordinarily-major'],
  ['特别重大', 'extraordinarily-major'],
  ['特大', 'extraordinary-pre-2007'],
  ['较大', 'larger'],
  ['重大', 'major'],
  ['一般', 'ordinary'],
]

/** Provinces by their short names, as bulletins list them. */
export const PROVINCE_NAMES: readonly string[] = [
  '北京',
  '天津',
  '河北',
  '山西',
  '内蒙古',
  '辽宁',
  '吉林',
  '黑龙江',
  '上海',
  '江苏',
  '浙江',
  '安徽',
  '福建',
  '江西',
  '山东',
  '河南',
  '湖北',
  '湖南',
  '广东',
  '广西',
  '海南',
  '重庆',
  '四川',
  '贵州',
  '云南',
  '西藏',
  '陕西',
  '甘肃',
  '青海',
  '宁夏',
  '新疆',
]

/** Sectors of the statistics, longest first; what stands in the text is kept as the sector's name. */
export const SECTOR_WORDS: readonly string[] = [
  '非煤矿山、烟花爆竹、危险化学品',
  '非煤工矿商贸',
  '工矿建',
  '农林牧渔业及其他',
  '农、林、牧、渔业',
  '农林牧渔业等非高危',
  '金属与非金属矿山',
  '金属非金属矿山',
  '金属与非金属矿',
  '工矿商贸其它',
  '工商贸其它',
  '金属非金属矿',
  '房屋建筑及市政工程',
  '房屋建筑和市政工程',
  '房屋市政工程',
  '化工和危险化学品',
  '危险化学品和化工',
  '冶金机械等8行业',
  '冶金机械等八行业',
  '冶金机械8行业',
  '冶金机械八行业',
  '冶金等工贸',
  '交通运输和仓储业',
  '交通运输仓储业',
  '生产经营性道路交通',
  '生产经营性道路运输',
  '生产经营性火灾',
  '非经营性道路交通',
  '经营性道路交通',
  '经营性道路运输',
  '非生产经营性道路交通',
  '非生产经营性火灾',
  '房建和市政工程',
  '房建市政工程',
  '铁路路外',
  '生产经营企业',
  '民爆器材',
  '民爆物品',
  '民用爆炸物品',
  '交通建设工程',
  '小散工程和零星作业',
  '小散工程',
  '零星作业',
  '工矿商贸其他',
  '工商贸其他',
  '其他建筑业',
  '商贸制造业',
  '农林牧渔业',
  '交通运输业',
  '道路运输业',
  '铁路运输业',
  '水上运输业',
  '航空运输',
  '民航飞行',
  '非煤矿山',
  '危险化学品',
  '烟花爆竹',
  '工商贸',
  '国有重点煤矿',
  '地方国有煤矿',
  '国有地方煤矿',
  '国有煤矿',
  '乡镇煤矿',
  '煤炭生产',
  '建筑施工',
  '建筑安装',
  '工矿商贸',
  '工矿企业',
  '工贸行业',
  '道路交通',
  '道路运输',
  '铁路交通',
  '铁路运输',
  '水上交通',
  '水上运输',
  '渔业船舶',
  '农业机械',
  '农牧业机械',
  '特种设备',
  '消防火灾',
  '其他火灾',
  '交通运输',
  '城镇燃气',
  '采矿业',
  '制造业',
  '建筑业',
  '批发和零售业',
  '建筑企业',
  '建筑',
  '冶金',
  '民爆',
  '化工',
  '农机',
  '煤矿',
  '矿山',
  '火灾',
  '消防',
  '工贸',
  '房屋建筑',
  '其他行业',
  '交通',
  '其他类',
  '其他',
  '其它',
]

/** Words after a sector that belong to its name but not to its identity. */
export const SECTOR_TAIL = /^(?:行业领域|行业|领域|企业|业|类|安全生产|生产安全|生产经营性)/u

/**
 * How an accident came about (GB 6441 and the coal mines' own classes), where accidents are counted by it: behind a
 * sector it is part of its name, because 煤矿瓦斯事故 are not all accidents of coal mines.
 */
export const MANNER =
  /^(?:煤与瓦斯突出|瓦斯(?:爆炸|突出|燃烧|煤尘)?|煤尘爆炸|顶板|冒顶(?:片帮)?|水害|透水|机电|放炮|爆破|冲击地压|高处坠落|高空坠落|物体打击|车辆伤害|机械伤害|起重伤害|坍塌|触电|淹溺|灼烫|火药爆炸|锅炉爆炸|容器爆炸|其他爆炸|中毒(?:和|与|及)?窒息|其他伤害)(?=(?:类|等)?(?:事故)?(?:共|发生|\d|[:,死占同分减增上下较与]|起数))/u

/** What is counted in 起 but is no accident: the count is left alone. */
export const NOT_ACCIDENTS =
  /隐患|行为|案件|行动|检查|执法|处罚|投诉|信访|申请|复议|诉讼|调查报告|查处|结案|瞒报|举报|应急响应|预案|演练|会议|警情|接警|出动|处置|纠纷|会商|整改|违规|违章/u

/** Status words of figures (provisional, on which basis, pending). */
export const STATUS_WORDS = [
  '性质待定',
  '暂录入',
  '实时数据',
  '可比口径',
  '初步统计',
  '调度快报',
  '按去年口径',
  '按上年口径',
  '控制进度',
  '预计',
  '快报',
  '剔除直报系统',
  '不作考核',
  '不做同比',
  '不作同比',
  '核销',
] as const

/** A part of the country, of the day or of the causes: what is counted of it is no figure of the whole area. */
export const UNNAMED_PART =
  /城市(?!燃气|轨道|公交)|等其[他它]区域|(?<![较重特])大(?:及)?以上事故|农村|县城|集镇|住宅|场所|厂房|工地|重点单位|非重点|[东中西]部(?:地区|\d|发|共|火)|东北地区|导致|引发|因(?!事故|生产安全)[^,;。]{1,20}(?:造成|引起|的(?:事故|火灾))|建设项目|驾驶/u

/** Months with a gap (1月至5月和12月): no period the form of a period can say. */
export const BROKEN_PERIOD = /\d{1,2}月?(?:至|-|~|—)\d{1,2}月份?(?:和|、|及)\d{1,2}月/u

/** Reasons a series breaks, as bulletins word them. */
export const BREAK_WORDS =
  /(?:统计)?口径(?:变化|调整|有变|不同)|统计方法(?:调整|变化)|统计口径有变|统计制度(?:调整|改革)/u
