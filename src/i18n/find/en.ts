import { SCREEN_NAMES } from './screen-names'
import type { FindWords } from './words'

export const words: FindWords = {
  hint: 'Agencies (name, pinyin, region), indicators, screens, findings',
  keys: '↑ ↓ choose, Enter opens, Esc closes',
  results: 'Results',
  kinds: { agencies: 'Agencies', indicators: 'Indicators', screens: 'Screens', findings: 'Findings' },
  group: (kind, total, listed) =>
    listed === null ? `${kind} (${total})` : `${kind} (${total}, first ${listed} listed)`,
  count: (total) => `${total} found`,
  none: (typed) => `Nothing found for “${typed}”`,
  auditLoading: 'The audit is still loading; findings follow.',
  auditFailed: 'The audit could not be fetched; findings are not included.',
  alsoCalled: (name) => `also: ${name}`,
  noRow: (indicator) => `The tables of the reports shown have no row “${indicator}”.`,
  formsOf: (forms) => `${forms.join(', ')} forms`,
  screens: SCREEN_NAMES,
}
