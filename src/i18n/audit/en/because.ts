import type { AuditWording } from '../wording'

export const BECAUSE: AuditWording['because'] = {
  blank: 'blank, which is never counted as 0: {figures}',
  'not-a-number': 'not a number that can be relied on: {figures}',
  'missing-row': 'the report has no such row: {figures}',
  'bound-only': 'only approximate: {figures}',
  'balances-if-blank-is-zero': 'it balances if the blanks are 0',
  'differs-if-blank-is-zero': 'it does not balance even if the blanks are 0',
  'row-by-position': 'the label of the row could not be read, it was known by its position: {figures}',
  'row-misprinted': 'the label of the row is misprinted: {figures}',
  'columns-assumed': 'the table has no column titles, columns were taken in the order of the form: {figures}',
  'diagnostic-nearby': 'something in the same row could not be read with certainty: {figures}',
}
