import type { AuditWording } from '../wording'

export const BECAUSE: AuditWording['because'] = {
  blank: 'blank, which is never counted as 0: {figures}',
  'not-a-number': 'not a number that can be relied on: {figures}',
  'missing-row': 'the report has no such row: {figures}',
  'bound-only': 'only approximate: {figures}',
  'balances-if-blank-is-zero': 'it balances if the blanks are 0',
  'differs-if-blank-is-zero': 'it does not balance even if the blanks are 0',
  'all-zero': 'the whole table is 0, so its sums prove nothing',
  'year-missing': 'the report of this agency for {year} is not at hand, so there is nothing to compare with',
  'several-reports': 'there are {n} reports of this agency for {year}, and which one counts is not known',
  'form-changed': 'the {from} form has no such item to compare with the {to} form',
  'text-incomplete': 'the text of the page is incomplete, later parts are not at hand',
  'year-inferred': 'the report does not state its year, it was inferred',
  'other-definition': 'documents issued in earlier years or by others may be published without counting as issued',
  'lapsed-documents': 'documents that expire are not counted as repealed, so fewer may be in force than worked out',
  'local-form':
    'before 2014 each region drew up its own table, and the rest may stand in rows the usual one does not list',
  'scope-changed': 'the two reports are far apart in size: one may count the office alone, the other the whole area',
  'received-includes-carried':
    'these may already be counted among the requests received, as the report does not list them: {figures}',
  'usual-size-across-years': 'the median of {n} other years of this agency is {usual}',
  'usual-size-among-peers': 'the median of {n} agencies of the same kind in the same year is {usual}',
  'copied-from-year-before': '{n} figures other than 0 are the same as in the report for {year}',
  'row-by-position': 'the label of the row could not be read, it was known by its position: {figures}',
  'row-misprinted': 'the label of the row is misprinted: {figures}',
  'columns-assumed': 'the table has no column titles, columns were taken in the order of the form: {figures}',
  'diagnostic-nearby': 'something in the same row could not be read with certainty: {figures}',
  'date-of-page': 'the date is that of the page and does not stand in the report',
  'row-unrecognised': 'a row among these could not be recognised and may hold what is missing',
  'digits-transposed': 'two digits may have changed places, it should be {value}: {figures}',
  'digit-dropped': 'a digit may have been lost or added, it should be {value}: {figures}',
  'difference-is-figure':
    'the difference is exactly this figure, which may have been left out or counted twice: {figures}',
}
