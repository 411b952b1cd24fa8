/** What an office is called for short, its rank (局, 厅, 委) left off: the official name of its work, then the usual short ones. */
const SHORT_NAMES: readonly (readonly [official: string, ...short: string[]])[] = [
  ['应急管理', '应急'],
  ['安全生产监督管理', '安监', '安全监管'],
  ['环境保护', '环保'],
  ['市场监督管理', '市场监管', '市监'],
  ['工商行政管理', '工商'],
  ['质量技术监督', '质监'],
  ['食品药品监督管理', '食药监'],
  ['发展和改革', '发改', '发展改革'],
  ['工业和信息化', '工信'],
  ['科学技术', '科技'],
  ['人力资源和社会保障', '人社', '人力社保'],
  ['国土资源', '国土'],
  ['自然资源和规划', '资规'],
  ['住房和城乡建设', '住建'],
  ['城市管理', '城管'],
  ['交通运输', '交通'],
  ['文化和旅游', '文旅'],
  ['文化广电和旅游', '文广旅'],
  ['卫生健康', '卫健'],
  ['退役军人事务', '退役军人'],
  ['医疗保障', '医保'],
  ['国有资产监督管理', '国资'],
  ['机关事务管理', '机关事务'],
]

/** The people's government and its office lose a word, not a rank. */
const GOVERNMENTS: readonly (readonly [official: string, ...short: string[]])[] = [
  ['人民政府办公室', '政府办公室', '政府办', '府办'],
  ['人民政府办公厅', '政府办公厅'],
  ['人民政府', '政府'],
]

const OFFICIAL: ReadonlyMap<string, string> = new Map(
  SHORT_NAMES.flatMap(([official, ...short]) => short.map((name) => [name, official] as const)),
)

/**
 * The official name of an office's work, its rank left off; a name that is no short one is its own.
 * @example officialWork('应急') // '应急管理'
 */
export const officialWork = (work: string): string => OFFICIAL.get(work) ?? work

/** A commission's short name has a short rank: 发展和改革委员会 is 发改委. */
const OFFICE = /^(?<work>\p{Script=Han}{2,20}?)(?<rank>局|厅|部|委员会|委)$/u

/** Every way the end of a name may be written for short. */
const shortenedAt = (agency: string, start: number): readonly string[] => {
  const { work, rank } = OFFICE.exec(agency.slice(start))?.groups ?? {}
  if (work === undefined || rank === undefined) return []
  const [, ...short] = SHORT_NAMES.find(([official]) => official === work) ?? ['']
  return short.map((name) => `${agency.slice(0, start)}${name}${rank === '委员会' ? '委' : rank}`)
}

/**
 * What an agency is called for short, none where no short name is usual.
 * @example shortNamesOf('衡阳市应急管理局') // ['衡阳市应急局']
 * @example shortNamesOf('发展和改革委员会') // ['发改委', '发展改革委']
 */
export const shortNamesOf = (agency: string): readonly string[] => {
  const government = GOVERNMENTS.find(([official]) => agency.endsWith(official))
  if (government !== undefined) {
    const [official, ...short] = government
    return short.map((name) => `${agency.slice(0, -official.length)}${name}`)
  }
  const office = SHORT_NAMES.map(([official]) => agency.lastIndexOf(official)).filter((start) => start !== -1)
  return [...new Set(office.flatMap((start) => shortenedAt(agency, start)))]
}
