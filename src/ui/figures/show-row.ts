import type { IndicatorId } from '../../core/domain/catalogue'

/** A row's key is its indicator with a column. */
const isOf = (row: HTMLElement, indicator: IndicatorId): boolean => {
  const key = row.dataset.row ?? ''
  return key.slice(0, key.lastIndexOf('.')) === indicator
}

/** Brings the first row of an indicator into sight and gives it the focus; false where no table has it. */
export const showRow = (indicator: IndicatorId): boolean => {
  const row = [...document.querySelectorAll<HTMLElement>('main tr[data-row]')].find((one) => isOf(one, indicator))
  if (row === undefined) return false
  row.tabIndex = -1
  row.focus({ preventScroll: true })
  row.scrollIntoView({ block: 'center' })
  return true
}
