import type { AuditWording } from '../wording'
import { BECAUSE } from './because'
import { ACCIDENTS } from './accidents'
import { SENTENCES } from './sentences'
import { TABLES } from './tables'
import { STRUCTURE } from './structure'
import { YEARS } from './years'
import { PLAUSIBILITY } from './plausibility'
import { SCREEN } from './screen'
import { WORDS } from './words'

export const wording: AuditWording = {
  rules: { ...TABLES, ...SENTENCES, ...ACCIDENTS, ...YEARS, ...STRUCTURE, ...PLAUSIBILITY },
  because: BECAUSE,
  words: WORDS,
  screen: SCREEN,
}
