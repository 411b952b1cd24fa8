import type { SharedWords } from './words'

export const words: SharedWords = {
  title: (count) => `Figures changed since this link was made: ${count}`,
  reports: (count) =>
    `Agencies and years whose figures changed since this link was made: ${count}; it has no room for the old ones`,
  fingerprint: (before, now) =>
    `Figures shown have changed since this link was made: their fingerprint was ${before}, now it is ${now}`,
  changed: (before) => `was ${before}, now`,
  added: 'was not there, now',
  removed: (before) => `was ${before}, no longer there`,
  states: { '□': 'blank', '-': 'a dash', '/': 'not applicable', '?': 'unreadable' },
  figure: (report, name) => `${report} · ${name}`,
  report: (owner, year) => `${owner} ${year}`,
  area: (area, period) => `${area}, ${period}`,
  unnamedArea: 'area not stated',
  everyone: 'All agencies',
  said: {
    count: (name) => `In words: ${name}`,
    share: (name) => `In words: share of ${name}`,
    change: (name) => `In words: change in ${name}`,
    'change-percent': (name) => `In words: percent change in ${name}`,
  },
  rate: {
    value: (name) => name,
    previous: (name) => `${name} (year before)`,
    change: (name) => `Change in ${name}`,
    changePct: (name) => `Percent change in ${name}`,
    target: (name) => `Target for ${name}`,
  },
  counts: { held: 'Figures in tables', findings: 'Contradictions found' },
  separator: ', ',
  more: (count) => `${count} more`,
}
