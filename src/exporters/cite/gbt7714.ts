import type { Cited } from './cited'

/**
 * A reference to an online resource after GB/T 7714—2015, 4.6:
 * author. title[type/OL]. (date of publication)[date of access]. address.
 */
export const gbt7714 = ({ type, author, title, published, accessed, url }: Cited): string =>
  `${author === null ? '' : `${author}. `}${title}[${type}/OL]. ${published === null ? '' : `(${published})`}[${accessed}]. ${url}.`
