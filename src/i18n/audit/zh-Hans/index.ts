import type { AuditWording } from '../wording'
import { BECAUSE } from './because'
import { TABLES } from './tables'
import { STRUCTURE } from './structure'
import { YEARS } from './years'
import { PLAUSIBILITY } from './plausibility'
import { WORDS } from './words'

export const wording: AuditWording = {
  rules: { ...TABLES, ...YEARS, ...STRUCTURE, ...PLAUSIBILITY },
  because: BECAUSE,
  words: WORDS,
}
