import type { SharedWords } from './words'

export const words: SharedWords = {
  title: (count) => `Figures changed since this link was made: ${count}`,
  reports: (count) =>
    `Reports whose figures changed since this link was made: ${count}; it has no room for the old ones`,
  changed: (before) => `was ${before}, now`,
  added: 'was not there, now',
  removed: (before) => `was ${before}, no longer there`,
  states: { '□': 'blank', '-': 'a dash', '/': 'not applicable', '?': 'unreadable' },
  figure: (agency, year, name) => `${agency} ${year} · ${name}`,
  report: (agency, year) => `${agency} ${year}`,
  more: (count) => `${count} more`,
}
