const NATIONAL = /^(?:国家|中华人民共和国|国务院|应急管理部|公安部)/u
const PROVINCE =
  /^(?<region>\p{Script=Han}{2,3}省|内蒙古自治区|广西壮族自治区|西藏自治区|宁夏回族自治区|新疆维吾尔自治区|(?:北京|天津|上海|重庆)市)/u
const PLACE = /^(?<region>\p{Script=Han}{2,8}?(?:自治州|自治县|市|县|区|旗|盟))/u

/**
 * The area an agency's name begins with: 全国, a province, else a city, county or district; null where it begins with none.
 * @example regionOf('湖南省应急管理厅') // '湖南省'
 * @example regionOf('衡阳市水利局') // '衡阳市'
 */
export const regionOf = (agency: string): string | null => {
  if (NATIONAL.test(agency)) return '全国'
  return PROVINCE.exec(agency)?.groups?.['region'] ?? PLACE.exec(agency)?.groups?.['region'] ?? null
}
