import type { IndicatorId } from '../../core/domain/catalogue'
import { focusRow } from '../tables/shown-row'

/** Brings the first row of an indicator into sight and gives it the focus; false where no table has it. */
export const showRow = (indicator: IndicatorId): boolean =>
  // a row's key is its indicator with a column
  focusRow((key) => key.slice(0, key.lastIndexOf('.')) === indicator)
