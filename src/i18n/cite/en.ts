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
  states: { right: 'Right', rounded: 'Rounded', shown: 'Check what it means', 'not-found': 'Not found' },
  meant: 'The words seem to mean',
  unnamed: 'This number is shown, but the words do not say which one it is:',
  changeOf: (name) => `Change in ${name}`,
  ofYear: (name, year) => `${name}, ${year}`,
  figureOf: (agency, name) => `${agency} · ${name}: `,
  citation: 'Cite',
  what: 'What to cite',
  view: 'This page',
  gbt7714: 'Reference (GB/T 7714)',
  bibtex: 'BibTeX',
  chat: 'Sentence and link',
  copy: (what) => `Copy: ${what}`,
  copied: 'Copied',
  copyFailed: 'The browser does not allow copying; select the text and copy it',
}
