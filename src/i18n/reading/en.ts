import type { ReadingWords } from './words'

export const words: ReadingWords = {
  read: 'Read aloud',
  stop: 'Stop reading',
  reads: (what) => `Read aloud: ${what}`,
  sentence: 'this sentence',
  refusals: {
    none: 'The browser has no voice for this language. Install one in the settings of the system to have the page read aloud.',
    'remote-only':
      'The browser has voices from the network only. The words would leave this computer, so nothing is read. Install a voice in the settings of the system.',
    failed: 'The voice broke off before the end.',
  },
  digits: null,
  minus: 'minus ',
  plus: 'plus ',
  to: ' to ',
  year: (year) => year,
  cell: (column, text) => `${column}, ${text}`,
  row: (head, cells) => `${head}: ${cells.join('; ')}.`,
}
