import type { words as source } from './zh-Hans'

export const words: typeof source = {
  section: 'disclosure upon request',
  key: {
    'requests.received': 'Requests received',
    'requests.carried-over': 'Carried over',
    'requests.answered': 'Decided, total',
    'requests.carried-forward': 'Carried forward',
    reconsideration: 'Administrative reconsideration',
    litigation: 'Administrative litigation',
  },
  applicants: {
    'natural-person': 'Natural persons',
    company: 'Companies',
    'research-institute': 'Research institutes',
    'public-welfare': 'Public-welfare organisations',
    'legal-service': 'Legal-service organisations',
    'other-organisation': 'Other organisations',
  },
  patterns: {
    separator: ', ',
    received: 'Requests received in {year}: {received}',
    answered: 'decided: {answered}',
    granted: '{share} disclosed in full',
    forward: 'carried forward: {forward}',
  },
  elsewhere: {
    nothing: 'All requests, reviews and lawsuits of this report are 0 or left blank. ',
    received: (agency: string, year: string) => `Among the reports held, ${agency} in ${year} received `,
    end: '. ',
    show: (agency: string) => `Show ${agency}`,
  },
  outcomes: {
    title: (agency: string, year: string) => `Outcomes of requests, ${agency}, ${year}`,
    note: 'The dashed line is the total. Not disclosed, unable to provide and not processed are our sums of the rows below them; none where a row is blank.',
    noteBefore2019:
      'The dashed line is the number of answers. One request may have several; not comparable with outcomes since 2019.',
    none: 'The reports of these years give no outcomes.',
  },
  applicantsCard: {
    title: (agency: string, year: string) => `Applicants of requests received, ${agency}, ${year}`,
    note: 'The six kinds of applicants add up to the total.',
  },
  applications: {
    title: (agency: string, year: string) => `How requests were made, ${agency}, ${year}`,
    note: 'The ways add up to requests received; forms since 2019 do not distinguish them.',
  },
  balance: {
    title: (agency: string, year: string) => `Balance of requests, ${agency}, ${year}`,
    note: 'The form’s own identity: received + carried over = decided + carried forward.',
    incoming: 'Received + carried over',
    outgoing: 'Decided + carried forward',
    equal: 'Both sides agree',
    different: (difference: string) => `The sides differ by ${difference}`,
    unknown: 'Cannot be checked: a figure is blank or approximate',
    verdict: '. ',
  },
  reviews: {
    reconsideration: (agency: string, year: string) => `Administrative reconsideration, ${agency}, ${year}`,
    litigation: (agency: string, year: string) => `Administrative litigation, ${agency}, ${year}`,
    'litigation.direct': (agency: string, year: string) =>
      `Litigation without prior reconsideration, ${agency}, ${year}`,
    'litigation.after-reconsideration': (agency: string, year: string) =>
      `Litigation after reconsideration, ${agency}, ${year}`,
    note: 'The results add up to the total. Pending cases are listed since 2019.',
  },
  trends: {
    'requests.received': 'Requests received',
    'requests.answered': 'Requests decided (answered)',
    reconsideration: 'Administrative reconsideration',
    litigation: 'Administrative litigation',
    note: 'Whether forms may be joined follows the crosswalk between them; lines stop where they may not.',
  },
}
