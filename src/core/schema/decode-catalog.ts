import { FORM_IDS } from '../domain/catalogue'
import type { Result } from '../domain/result'
import type { Check } from './check'
import { checked, ifPresent, isCount, isInteger, isMatch, isObject, isOneOf, isText, orNull } from './check'
import type { DecodeError } from './decode-error'
import type { Decoded } from './decode-reports'
import { decodeReports } from './decode-reports'
import { migratePacked } from './migrations'
import { KINDS, wordsOf } from './vocabulary'
import type { CatalogEntry } from './wire-catalog'

/** One line of `catalog.json`. */
export const isCatalogEntry: Check<CatalogEntry> = isObject<CatalogEntry>({
  id: isMatch(/./su),
  agency: orNull(isText),
  agencyId: orNull(isText),
  region: orNull(isText),
  kind: isOneOf(wordsOf(KINDS)),
  year: orNull(isInteger),
  form: orNull(isOneOf(FORM_IDS)),
  title: orNull(isText),
  published: orNull(isText),
  counts: isObject<CatalogEntry['counts']>({
    cells: isCount,
    values: ifPresent(isCount),
    claims: isCount,
    accidents: isCount,
    rates: isCount,
    errors: isCount,
    warnings: isCount,
  }),
  file: isText,
  figures: ifPresent(isText),
})

/** JSON of `catalog.json` → its lines, without those that are broken; never throws. */
export const decodeCatalog = (json: unknown): Result<Decoded<CatalogEntry>, DecodeError> => {
  const file = migratePacked(json)
  return file.ok ? decodeReports(file.value, (line) => checked(isCatalogEntry, line)) : file
}
