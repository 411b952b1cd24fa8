import type { ReportKind } from '../domain/report'
import { normalize } from './normalize'

/** Short names of agencies as they sign themselves, with the official ones. */
const LONG_NAMES: readonly (readonly [short: string, long: string])[] = [
  ['安委办', '安全生产委员会办公室'],
  ['安监总局', '安全生产监督管理总局'],
  ['安监局', '安全生产监督管理局'],
  ['应急局', '应急管理局'],
  ['环保局', '环境保护局'],
  ['发改委', '发展和改革委员会'],
  ['安全监管总局', '安全生产监督管理总局'],
  ['安全监管局', '安全生产监督管理局'],
  ['住建局', '住房和城乡建设局'],
  ['人社局', '人力资源和社会保障局'],
  ['市场监管局', '市场监督管理局'],
  ['卫健委', '卫生健康委员会'],
  ['卫计委', '卫生和计划生育委员会'],
  ['工信局', '工业和信息化局'],
]

/**
 * A name with its short forms written out.
 * @example longAgencyName('某市安监局') // '某市安全生产监督管理局'
 */
export const longAgencyName = (name: string): string =>
  LONG_NAMES.reduce((long, [short, full]) => long.replaceAll(short, full), name)

/** A name as one report gives it. In an annual report 某市 is its government; in a bulletin it is the area. */
export interface NamedBy {
  readonly agency: string
  readonly kind: ReportKind
}

const PLACE = /[省市县区旗州镇乡]$/u

/**
 * One id for the spellings of one agency: short and long names, 某市 and 某市人民政府 are one; brackets, quotes and spaces do not
 * distinguish.
 * @example agencyId({ agency: '某市安监局', kind: 'annual-report' }) // '某市安全生产监督管理局'
 */
export const agencyId = ({ agency, kind }: NamedBy): string => {
  const name = longAgencyName(normalize(agency).text.replaceAll(/\([^()]{0,40}\)|[\s“”"《》]/gu, ''))
  return kind === 'annual-report' && PLACE.test(name) ? `${name}人民政府` : name
}
