import { originOf } from '../../exporters/embed/origin-of'

/**
 * The origin of the page around an embedded card, as the address of the card declares it; null where it declares none.
 * @example declaredParent('?parent=https%3A%2F%2Fwww.example.gov.cn') // 'https://www.example.gov.cn'
 */
export const declaredParent = (search: string): string | null => {
  const asked = new URLSearchParams(search).get('parent')
  return asked !== null && originOf(asked) === asked ? asked : null
}
