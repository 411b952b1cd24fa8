import type { GroupWording } from '../wording'

export const SENTENCES: GroupWording<'sentences'> = {
  'sentence-matches-table': {
    name: 'Sentences agree with the tables',
    states:
      'Where a sentence and a table speak of the same indicator, scope and period, they give the same number; “over 400” agrees with 406.',
    fails: 'The number in a sentence differs from the table.',
    basis: 'Two statements of one fact in the same report',
  },
  'none-means-none': {
    name: 'What a sentence denies is zero in the tables',
    states: 'Where a sentence says that none was received, the table counts 0.',
    fails: 'A sentence says there was none, but the table counts some.',
    basis: 'Two statements of one fact in the same report',
  },
}
