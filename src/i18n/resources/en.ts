import type { words as source } from './zh-Hans'

export const words: typeof source = {
  section: 'offices and funds',
  staffParts: {
    'resources.staff': 'Staff for government information disclosure',
    'resources.staff.full-time': 'Full-time staff',
    'resources.staff.part-time': 'Part-time staff',
  },
  key: {
    'resources.staff': 'Staff',
    'resources.offices': 'Dedicated offices',
    'resources.funds': 'Dedicated funds',
    'training.attendees': 'Trained',
    complaints: 'Complaints',
    fees: 'Fees for requests',
  },
  patterns: {
    separator: ', ',
    year: 'In {year}: ',
    'resources.staff': '{value} on the staff',
    'resources.funds': '{value} of dedicated funds',
    'training.meetings': 'meetings on {value}',
    'information-handling-fee': '{value} of information handling fees',
  },
  staff: {
    title: (agency: string, year: string) => `Staff, ${agency}, ${year}`,
    note: 'The dashed line is all staff. Full-time staff excludes gazette and website staff.',
  },
  groups: {
    offices: (agency: string, year: string) => `Offices and reading points, ${agency}, ${year}`,
    training: (agency: string, year: string) => `Meetings and training, ${agency}, ${year}`,
    complaints: (agency: string, year: string) => `Complaints, ${agency}, ${year}`,
    money: (agency: string, year: string) => `Funds and fees, ${agency}, ${year}`,
  },
  groupNote: 'Units differ: the figures are not added up and have no shares.',
  trends: {
    'resources.staff': 'Staff',
    'resources.funds': 'Dedicated funds',
    complaints: 'Complaints',
    'training.attendees': 'People trained',
    note: 'Asked for by the 2014 form only, until 2018.',
  },
  none: 'The latest such report of each agency gives no figures on offices, staff and funds; other years are in the table below. Forms since 2019 no longer ask for them.',
}
