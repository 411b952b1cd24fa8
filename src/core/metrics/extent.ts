import { locate } from '../domain/region'
import type { Reading } from './report-figures'

/** Words a sentence says of everything within a region: 全市, 全区. */
const WHOLE = /^全(?:省|自治区|市|州|盟|县|区|旗)/u

/** Whose figure it is: of a whole area, of an office or another body alone, or of a government that does not say. */
export type Extent = 'area' | 'office' | 'body' | 'unstated'

const OF_BODY = { region: 'area', government: 'unstated', office: 'office', other: 'body' } as const

/**
 * What an agency's figure counts, as far as the agency's name or the words beside the figure say. 某市 and 全市 are areas;
 * 某区人民政府 may count itself or its area (向区政府提出的60件).
 */
export const extentOf = (agency: string, { scope }: Pick<Reading, 'scope'>): Extent => {
  const { body } = locate(agency)
  if (scope === null || body === 'office') return OF_BODY[body]
  return WHOLE.test(scope) ? 'area' : 'unstated'
}
