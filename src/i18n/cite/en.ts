import type { CiteWords } from './words'

export const words: CiteWords = {
  title: 'Check and cite',
  close: 'Close',
  check: 'Check my caption',
  hint: (figures) =>
    `Type or paste a text: each number in it is held against the ${figures} figures of this screen and the changes, shares and sums they give. The text does not leave this computer.`,
  noFigures: 'This screen has no figures to check against; go to Overview or another screen of figures.',
  sentence: 'Text to check',
  noNumbers: 'There is no number in this text (years, dates and ordinals do not count).',
  states: {
    right: 'Right',
    rounded: 'Rounded',
    shown: 'Check what it means',
    'not-found': 'Not found',
    contradicts: 'Contradicts itself',
  },
  meant: 'The words seem to mean',
  unsure: {
    unnamed: 'This number is shown, but the words do not say which one it is:',
    several:
      'The words name no agency or no year; more than one figure shown says it, or one of a year before, such as:',
    scattered: 'The words name no agency and the numbers of the sentence are of several; this one is:',
  },
  assumed: 'The words name no agency or no year; held against the only figure shown that says it:',
  contradicts: 'An increase or a decrease by a number below 0.',
  changeOf: (name) => `Change in ${name}`,
  ofYear: (name, year) => `${name}, ${year}`,
  figureOf: (agency, name) => `${agency} · ${name}: `,
  citation: 'Cite',
  what: 'What to cite',
  view: 'This page',
  separator: ', ',
  clause: ', ',
  yearsOf: (years) => years,
  andOthers: (named, count) => `${named} and others (${count} in all)`,
  viewTitle: (screen, about, fingerprint) =>
    `${screen}: ${about} (data of annual reports on open government information, fingerprint ${fingerprint})`,
  fingerprint: (fingerprint) => `Data fingerprint ${fingerprint}`,
  chatText: (sentence, about, fingerprint) => `${sentence} (${about}; data fingerprint ${fingerprint})`,
  gbt7714: 'Reference (GB/T 7714)',
  bibtex: 'BibTeX',
  chat: 'Sentence and link',
  copy: (what) => `Copy: ${what}`,
  copied: 'Copied',
  copyFailed: 'The browser does not allow copying; select the text and copy it',
}
