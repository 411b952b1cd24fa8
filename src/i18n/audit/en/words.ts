import type { AuditWords } from '../wording'

const counted = (count: string, one: string, other: string): string => `${count} ${count === '1' ? one : other}`

export const WORDS: AuditWords = {
  groups: {
    tables: 'Tables',
    sentences: 'Sentences',
    accidents: 'Accident statistics',
    years: 'Between years',
    structure: 'Structure and dates',
    plausibility: 'Usual size',
  },
  verdicts: {
    holds: 'holds',
    contradicts: 'contradiction',
    'cannot-tell': 'cannot tell',
    'does-not-apply': 'does not apply',
  },
  classes: { 'report-error': 'error in the report', scope: 'different scope', misread: 'possible misreading' },
  severities: { error: 'Error', warning: 'Warning', note: 'Note' },
  reviews: { confirmed: 'confirmed', explained: 'explained', dismissed: 'false alarm' },
  figure: {
    share: (name) => `share: ${name}`,
    change: (name) => `change: ${name}`,
    changePercent: (name) => `change in percent: ${name}`,
    previous: (name) => `${name} (year before)`,
    target: (name) => `${name} (control target)`,
    words: 'in the words of the report',
    ofReport: (agency, year) => `${agency} ${year}`,
  },
  states: {
    blank: 'blank',
    dash: 'dash',
    'not-applicable': 'slash',
    unreadable: 'unreadable',
    missing: 'no such row',
  },
  listSeparator: ', ',
  reasonSeparator: '; ',
  quoted: (text) => `“${text}”`,
  remedy: (figure, value) => `It would hold if this were ${value}: ${figure}`,
  alsoMends: (findings) => ` (mends ${counted(findings, 'contradiction', 'contradictions')} at once)`,
  paper: {
    title: 'Audit of an annual report on government information disclosure',
    unnamedAgency: '(agency not stated)',
    file: 'File',
    agency: 'Agency',
    year: 'Year',
    yearOf: (year) => year,
    conclusion: 'Conclusion',
    scope: 'What was checked',
    checked: ({ all, holds, contradicts, untold }) =>
      `${counted(all, 'check', 'checks')}: ${holds} hold, ${counted(contradicts, 'contradiction', 'contradictions')}, ${untold} cannot be judged.`,
    found: ({ error, warning, note }) =>
      `${counted(error, 'error', 'errors')}, ${counted(warning, 'warning', 'warnings')}, ${counted(note, 'note', 'notes')}.`,
    nothingFound: 'No contradiction was found.',
    nothingChecked: 'There is no figure that could be checked.',
    columns: {
      number: 'No.',
      finding: 'Finding',
      formula: 'Formula',
      place: 'Place and wording',
      kind: 'Kind',
      remark: 'Remark',
    },
    difference: (amount) => `difference ${amount}`,
    basis: (source) => `Basis: ${source}`,
    signatures: ['Checked by', 'Reviewed by', 'Date'],
    note: 'Nianbao compared the figures printed in the report; the agency is asked to verify. A blank is never counted as 0.',
    kind: (severity, findingClass) => `${severity} · ${findingClass}`,
  },
}
