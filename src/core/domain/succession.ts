/** A reorganisation of offices, the same in every region unless named in full. */
export interface Reorganisation {
  /** Names of the office within its region, the usual short one among them. */
  readonly old: readonly string[]
  readonly recent: readonly string[]
  /** Year of the reform; local offices followed within two years. */
  readonly year: number
  /** Decision it rests on, official title and date. */
  readonly basis: string
}

/** One known agency that came before another. */
export interface Succession {
  readonly predecessor: string
  readonly successor: string
  readonly year: number
  readonly basis: string
}

const NATION = '国家'
const REFORM_2018 = '《深化党和国家机构改革方案》（2018年3月）、《国务院机构改革方案》（2018年3月17日）'
const REFORM_2013 = '《国务院机构改革和职能转变方案》（2013年3月14日）'

/**
 * Offices whose whole or main body went into another. Where several went into one (工商、质监、食药监 → 市场监管), each is a
 * predecessor; none of them alone is the successor's past.
 */
const REORGANISATIONS: readonly Reorganisation[] = [
  {
    old: ['安全生产监督管理总局', '安全生产监督管理局', '安监局'],
    recent: ['应急管理部', '应急管理厅', '应急管理局', '应急局'],
    year: 2018,
    basis: REFORM_2018,
  },
  {
    old: ['环境保护部', '环境保护厅', '环境保护局', '环保局'],
    recent: ['生态环境部', '生态环境厅', '生态环境局'],
    year: 2018,
    basis: REFORM_2018,
  },
  {
    old: ['国土资源部', '国土资源厅', '国土资源局', '国土局'],
    recent: ['自然资源部', '自然资源厅', '自然资源局', '自然资源和规划局', '规划和自然资源局'],
    year: 2018,
    basis: REFORM_2018,
  },
  {
    old: [
      '工商行政管理总局',
      '工商行政管理局',
      '工商局',
      '质量技术监督局',
      '质监局',
      '食品药品监督管理局',
      '食品药品监督管理总局',
    ],
    recent: ['市场监督管理总局', '市场监督管理局', '市场监管局'],
    year: 2018,
    basis: REFORM_2018,
  },
  {
    old: ['农业部', '农业厅', '农业局', '农业委员会'],
    recent: ['农业农村部', '农业农村厅', '农业农村局', '农业农村委员会'],
    year: 2018,
    basis: REFORM_2018,
  },
  {
    old: ['卫生和计划生育委员会', '卫生计生委', '卫计委'],
    recent: ['卫生健康委员会', '卫生健康委', '卫健委'],
    year: 2018,
    basis: REFORM_2018,
  },
  {
    old: ['卫生部', '卫生厅', '卫生局', '人口和计划生育委员会'],
    recent: ['卫生和计划生育委员会', '卫生计生委', '卫计委'],
    year: 2013,
    basis: REFORM_2013,
  },
]

/** What stands before an office's name: 衡阳市 of 衡阳市环保局; null where the name is of another office. */
const regionOf = (agency: string, offices: readonly string[]): string | null => {
  const office = offices
    .filter((name) => agency.endsWith(name))
    .reduce<string | null>((longest, name) => (longest === null || name.length > longest.length ? name : longest), null)
  if (office === null) return null
  const region = agency.slice(0, agency.length - office.length)
  return region === '' || region === '国家' || region === '中华人民共和国' ? NATION : region
}

/** 湖南省衡阳市 and 衡阳市 are one region; 衡阳市 and 衡阳县 are two. */
const isSameRegion = (one: string, other: string): boolean =>
  one === other || (one !== NATION && other !== NATION && (one.endsWith(other) || other.endsWith(one)))

/**
 * Every pair of known agencies of one region of which one came before the other. Names alone decide; an agency whose
 * name gives no office of the list has neither.
 * @example successionsAmong(['甲市环保局', '甲市生态环境局', '乙市环保局']) // one: 甲市环保局 → 甲市生态环境局
 */
export const successionsAmong = (agencies: readonly string[]): readonly Succession[] =>
  REORGANISATIONS.flatMap(({ old, recent, year, basis }) => {
    const located = (offices: readonly string[]) =>
      agencies.flatMap((agency) => {
        const region = regionOf(agency, offices)
        return region === null ? [] : [{ agency, region }]
      })
    const after = located(recent)
    return located(old).flatMap((before) =>
      after
        .filter(({ region }) => isSameRegion(before.region, region))
        .map(({ agency }) => ({ predecessor: before.agency, successor: agency, year, basis })),
    )
  })
