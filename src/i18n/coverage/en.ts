import { counted } from '../counted'
import type { CoverageWords } from './words'

export const words: CoverageWords = {
  sentence: (agencies, reports, gaps) =>
    `${counted(reports, 'annual report', 'annual reports')} of ${counted(agencies, 'agency', 'agencies')} held; for ${counted(gaps, 'agency year', 'agency years')} none is`,
  missingSentence: (incomplete, agencies, gaps) =>
    `Who is missing: of ${counted(agencies, 'agency', 'agencies')} ${incomplete} with years not held, ${counted(gaps, 'agency year', 'agency years')} in all`,
  careful:
    '“Not held” says only that the report is not in this collection, not that it was never drawn up or published.',
  unplaced: (count) => `Annual reports that do not state agency or year and are not in the matrix: ${count}.`,
  agencies: {
    title: 'Agencies × years',
    hint: 'Arrow keys move; Enter or a click opens that agency and year, or the import where no report is held. A cell shows how many figures its tables have.',
    corner: 'Agency',
    all: 'All agencies',
    missing: 'Who is missing',
    noneMissing: 'A report is held for every agency and year.',
  },
  held: { table: 'held, table read', 'no-table': 'held, no table read', 'not-held': 'not held' },
  cell: (agency, year, what) => `${agency}, ${year}: ${what}`,
  values: (count) => counted(count, 'figure', 'figures'),
  reports: (count) => counted(count, 'report', 'reports'),
  local: 'this computer',
  indicators: {
    title: (agencies) => `Indicators × years: ${agencies}`,
    hint: 'Enter or a click opens the screen that shows the indicator, for that year alone.',
    corner: 'Indicator',
    none: 'No annual report with a table is held of these agencies.',
  },
  presence: {
    value: 'figure',
    zero: 'figure 0',
    blank: 'blank',
    dash: 'dash',
    'not-applicable': 'not applicable',
    unreadable: 'unreadable',
    missing: 'in the form, not read',
    unknown: 'no sum possible',
    'not-in-form': 'not in this form',
    'not-held': 'report not held',
  },
  tally: (what, count) => `${what} ${count}`,
  counted: (what, count) => `${what}: ${count}`,
  separator: ', ',
  legend: 'Legend',
  list: {
    title: 'Reports not held',
    agency: 'Agency',
    years: 'Years not held',
    count: 'Reports',
    csv: 'Download CSV',
    print: 'Print',
  },
}
