import type { DraftWords } from './words'

export const words: DraftWords = {
  loading: 'Loading…',
  title: 'Draft and pre-publication check',
  intro:
    'Fill in the form of your year: what last year’s report carries over is filled in, and the sums are checked as you type. The draft stays in the browser on this computer.',
  start: {
    heading: 'Start an annual report',
    agency: 'Reporting agency',
    year: 'Report year',
    form: 'Form',
    begin: 'Start',
    needsAgency: 'Name the agency.',
    needsYear: 'The report year has four digits.',
    before: (held, agency, year) => {
      if (held === 0)
        return `No report for ${year} was found: fill in what is carried over, or import that report first.`
      return held === 1
        ? `Found the ${year} report of ${agency}: what it carries over will be filled in.`
        : `${held} reports of ${agency} for ${year} are held: choose the one to follow and what it carries over is filled in; otherwise fill it in yourself.`
    },
    follows: (year) => `The ${year} report to follow`,
    followsNone: 'None',
    held: (title, file) => (file === null ? `${title} (data set)` : `${title} (this computer: ${file})`),
    loadFailed: 'Last year’s report could not be loaded. Try again, or choose “None” and fill in what is carried over.',
  },
  check: {
    intro: (file) =>
      `The figures and text of ${file} as printed, to be checked before publication: blanks stay blank, and last year’s figures stand beside them. The report itself is not changed, added to the library or charted; the check stays in this browser until you leave it.`,
    aside: (title) => `Your draft “${title}” was put aside; it comes back when you leave the check.`,
    leave: 'Leave the check',
    corrected: (printed) =>
      printed === ''
        ? 'Corrected by hand; the report is blank here'
        : `Corrected by hand; the report prints “${printed}”`,
    leftOut: (printed) =>
      printed === '' ? 'Could not be taken over' : `Could not be taken over: the report prints “${printed}”`,
    beside: (value, year) => `${year} report: ${value}`,
    without: 'Not taken over',
    withoutHint:
      'These figures of the report would be read otherwise on this form, so their fields are empty: check them against the file.',
    withoutLine: (figure, printed) => (printed === '' ? figure : `${figure}: “${printed}”`),
    identified: (agency, year) => `The title of the document itself names agency and year: ${agency}, ${year}`,
    correctedCount: (count) => `Figures corrected by hand here: ${count}; correct them in the document too`,
    leftOutCount: (count) => `Figures of the report that could not be taken over: ${count}; no check has seen them`,
  },
  parts: {
    preface: 'Preface',
    overview: 'Overview',
    problems: 'Main problems and improvements',
    other: 'Other matters to report',
  },
  partHint: 'One paragraph per line.',
  carried: (year) => `From ${year}`,
  carriedFrom: (figure, year) => `From ${year}: ${figure}`,
  figureName: (row, column) => (column === '' ? row : `${row}, ${column}`),
  notANumber: 'Not a number that can be read with certainty',
  contradicts: 'Contradicts other figures',
  tools: {
    heading: 'Draft',
    word: 'Export as Word',
    page: 'Export as web page',
    print: 'Print the checklist',
    discard: 'Discard this draft',
    discarded: 'The draft was discarded.',
    undo: 'Undo',
    kept: 'Kept in this browser',
    notKept: 'This browser keeps nothing: the draft is lost when the page is closed, so export it in time.',
  },
  findings: {
    heading: 'Checks',
    none: 'No contradiction so far.',
    summary: (found, held, untold) => `Contradictions: ${found}. Hold: ${held}. Cannot be judged: ${untold}.`,
    goTo: (figure) => `Go to ${figure}`,
  },
  checklist: {
    heading: 'Pre-publication checklist',
    note: 'Checked from the draft by Nianbao; confirm the items marked “by hand” yourself. A blank is not counted as 0.',
    states: { done: 'Done', open: 'To do', 'by-hand': 'By hand' },
    identified: (agency, year) => `The title names agency and year: ${agency}, ${year}`,
    period: (first, last) => `The statistical period is ${first} to ${last}`,
    noPeriod: 'The preface states no statistical period (it should be 1 January to 31 December)',
    filled: (filled, all) => `Figures of the tables filled in: ${filled} of ${all}`,
    blanks: (count) => `Blank figures in the tables: ${count}; write 0 where nothing happened`,
    unreadable: (count) =>
      `Fields of the tables that hold no number we can be sure of: ${count}; no check has seen them`,
    prose: 'All parts in prose are written',
    proseMissing: (parts) => `Not yet written: ${parts.join('; ')}`,
    arithmetic: (held) => `Checks that hold: ${held}; none contradicts`,
    arithmeticFails: (count) => `Contradictions to be looked into: ${count}`,
    carryHolds: (year) => `What is carried over agrees with the ${year} report`,
    carryFails: (count, year) => `Figures that differ from the ${year} report: ${count}`,
    carryUnknown: (year) => `There is no ${year} report to compare with: check what is carried over by hand`,
    carryUnchosen: (held, year) =>
      `Reports held for ${year}: ${held}, and none was chosen to follow: what is carried over is unchecked`,
    carryUntold: (year) =>
      `Nothing carried over can be compared between the ${year} report and this draft: check it by hand`,
    deadline: (year) =>
      `To be published by 31 January ${year} (departments) or 31 March ${year} (governments), article 49 of the Regulation`,
    secrecy: 'Reviewed before disclosure: no state secrets, trade secrets or personal privacy',
    approval: 'Approved by the head of the agency',
    signatures: ['Drawn up by', 'Reviewed by', 'Head of agency', 'Date'],
  },
}
