import { locate } from '../../core/domain/region'

const NATIONAL = /^(?:国家|中华人民共和国|国务院|应急管理部|公安部)/u

/**
 * The area an agency's name begins with: 全国, a province, else a city, county or district; null where it begins with none.
 * @example regionOf('湖南省应急管理厅') // '湖南省'
 * @example regionOf('衡阳市水利局') // '衡阳市'
 */
export const regionOf = (agency: string): string | null =>
  NATIONAL.test(agency) ? '全国' : (locate(agency).path[0] ?? null)
