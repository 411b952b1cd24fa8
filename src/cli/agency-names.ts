/** Short names of agencies as they sign themselves, with the official ones. */
const LONG_NAMES: readonly (readonly [short: string, long: string])[] = [
  ['安委办', '安全生产委员会办公室'],
  ['安监总局', '安全生产监督管理总局'],
  ['安监局', '安全生产监督管理局'],
  ['应急局', '应急管理局'],
  ['环保局', '环境保护局'],
  ['发改委', '发展和改革委员会'],
]

/**
 * A name with its short forms written out.
 * @example longAgencyName('某市安监局') // '某市安全生产监督管理局'
 */
export const longAgencyName = (name: string): string =>
  LONG_NAMES.reduce((long, [short, full]) => long.replaceAll(short, full), name)
