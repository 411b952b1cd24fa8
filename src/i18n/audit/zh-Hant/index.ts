import type { AuditWording } from '../wording'
import { BECAUSE } from './because'
import { TABLES } from './tables'
import { WORDS } from './words'

export const wording: AuditWording = { rules: { ...TABLES }, because: BECAUSE, words: WORDS }
