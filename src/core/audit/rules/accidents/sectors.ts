/** 工矿商贸 with the lines of business it consists of in the statistics of the work-safety authorities. */
const INDUSTRY = '工矿商贸'
const IS_INDUSTRY = /^工矿商贸(?:企业)?$/u
/** Building firms other than 建筑施工 are a class of their own in some cities. */
const OF_INDUSTRY = /煤矿|矿山|金属矿|危险化学品|化工|烟花爆竹|建筑施工|冶金|工贸|工商贸|民爆/u

/** Classes of the statistics that never overlap. */
const CLASSES: readonly RegExp[] = [
  IS_INDUSTRY,
  /^道路(?:交通|运输)(?:业)?$/u,
  /^铁路(?:交通|运输)(?:业)?$/u,
  /^水上(?:交通|运输)(?:业)?$/u,
  /^(?:消防)?火灾$/u,
  /^(?:农业机械|农机)$/u,
  /^渔业船舶$/u,
]

/** Sectors counted by other authorities on their own scope: an accident on a road need not be one of production. */
const COUNTED_ELSEWHERE = /^(?:道路交通|交通$|火灾|消防|其他火灾)/u

/** The rest of a whole list: 其他, 其他行业, 农林牧渔业及其他. */
const REST = /^其[他它](?:行业|类|领域|事故)?$|及其[他它]$/u
const REST_OF = /^其[他它](?<of>.{2,})$|^(?<before>.{2,})其[他它]$/u

/** True for a sector that other authorities count on their own scope. */
export const isCountedElsewhere = (sector: string): boolean => COUNTED_ELSEWHERE.test(sector)

/** True where a list that names this sector names all there is. */
export const closesList = (sector: string): boolean => REST.test(sector)

/** Whose rest a sector is: 其他建筑业 → 建筑业, 工商贸其他 → 工矿商贸; null for the rest of everything and all others. */
export const restOf = (sector: string): string | null => {
  if (REST.test(sector)) return null
  const groups = REST_OF.exec(sector)?.groups
  const of = groups?.of ?? groups?.before
  return of === undefined ? null : of === '工商贸' ? INDUSTRY : of
}

/** True where one sector is known to be a line of another. */
export const isLineOf = (sector: string, whole: string): boolean =>
  sector !== whole &&
  ((IS_INDUSTRY.test(whole) && OF_INDUSTRY.test(sector)) ||
    (whole === '矿山' && /矿/u.test(sector)) ||
    (whole.startsWith('交通运输') && /^(?:道路|铁路|水上)/u.test(sector)))

/** True where all these sectors are different classes of the statistics. */
export const areDisjoint = (sectors: readonly string[]): boolean => {
  const classes = sectors.map((sector) => CLASSES.findIndex((pattern) => pattern.test(sector)))
  return classes.every((found) => found >= 0) && new Set(classes).size === classes.length
}
