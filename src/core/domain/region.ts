const PROVINCE =
  /^(?<region>\p{Script=Han}{2,3}省|内蒙古自治区|广西壮族自治区|西藏自治区|宁夏回族自治区|新疆维吾尔自治区|(?:北京|天津|上海|重庆)市)/u
const PLACE =
  /^(?!人民政府|政府)(?<region>\p{Script=Han}县|\p{Script=Han}{2,8}?(?:自治州|自治县|自治旗|市|县|区|旗|盟))/u
const OFFICE = /^(?:人民)?政府办(?:公[室厅])?$/u

/** Whose figures an agency reports: a region named as such, its government, the government's office, or another body. */
export type Body = 'region' | 'government' | 'office' | 'other'

interface Located {
  /** The regions its name begins with, the widest first. */
  readonly path: readonly string[]
  readonly body: Body
}

const bodyOf = (rest: string): Body => {
  if (rest === '') return 'region'
  if (rest === '人民政府') return 'government'
  return OFFICE.test(rest) ? 'office' : 'other'
}

/**
 * Where an agency is and what it is, by its name alone.
 * @example locate('上海市普陀区人民政府') // { path: ['上海市', '普陀区'], body: 'government' }
 */
export const locate = (agency: string): Located => {
  const path: string[] = []
  let rest = agency
  for (let pattern = PROVINCE; ; pattern = PLACE) {
    const region = pattern.exec(rest)?.groups?.['region']
    if (region === undefined && pattern === PLACE) return { path, body: path.length === 0 ? 'other' : bodyOf(rest) }
    if (region === undefined) continue
    path.push(region)
    rest = rest.slice(region.length)
  }
}
