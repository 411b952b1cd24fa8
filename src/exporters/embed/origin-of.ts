/**
 * The origin of an address somebody typed, where it names a site and nothing in it.
 * @example originOf('https://www.example.gov.cn/') // 'https://www.example.gov.cn'
 */
export const originOf = (typed: string): string | null => {
  const text = typed.trim()
  if (!/^https?:\/\//iu.test(text) || !URL.canParse(text)) return null
  const { origin, pathname, search, hash, username } = new URL(text)
  return pathname === '/' && search === '' && hash === '' && username === '' ? origin : null
}
