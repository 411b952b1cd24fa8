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
  'sentences-agree': {
    name: 'Sentences agree with each other',
    states: 'The same indicator, scope and period have the same number wherever sentences state it.',
    fails: 'Two sentences of the report give different numbers.',
    basis: 'Two statements of one fact in the same report',
  },
  'listed-parts-sum': {
    name: 'Listed parts add up to the whole',
    states:
      'Parts that are all listed add up to the whole; where only some are listed (其中) they are not more than the whole; channels may overlap, but none is larger than the whole.',
    fails: 'The parts a sentence lists do not fit the whole it states.',
    basis: 'Arithmetic: parts and whole are stated in one sentence',
  },
  'counted-parts-sum': {
    name: 'Counts behind 其中 that all but reach their whole',
    states:
      'Where a sentence lists counts behind 其中 that are no indicator, such a list may leave parts out or count them twice; a sum within one per cent of the whole, but not the whole, is worth a look.',
    fails: 'The counts behind 其中 all but reach the whole.',
    basis: 'Arithmetic: parts and whole are stated in one sentence',
  },
  'share-matches-counts': {
    name: 'Percentages agree with the counts',
    states: 'A stated percentage is the part divided by the whole, rounded or cut off.',
    fails: 'A percentage does not agree with the counts stated beside it.',
    basis: 'Arithmetic: the percentage and both counts are stated in the same report',
  },
  'change-matches-counts': {
    name: 'Changes agree with the counts of both years',
    states: 'Where a sentence states both years, the change and its percentage agree with them, rounded or cut off.',
    fails: 'A stated change does not agree with the counts of both years.',
    basis: 'Arithmetic: the change and both counts are stated in the same report',
  },
  'direction-matches-counts': {
    name: 'Words of rise and fall agree with the counts of both years',
    states:
      'Where a sentence only says that figures rose, fell or stood (增长, 下降, 持平, 均, 一升两降), the counts of both years stated in it agree; less than one per cent apart may be called level.',
    fails: 'Words of rise or fall are the opposite of what the counts of both years show.',
    basis: 'Arithmetic: the words and both counts are stated in one sentence',
  },
  'all-upheld': {
    name: '“All upheld” leaves no other result',
    states:
      'Where a sentence says that all cases had one result, the table and the same clause count no other result and no pending case.',
    fails:
      'A sentence says all cases had one result, but the table or the same clause counts other results or pending cases.',
    basis: 'Part four: upheld, corrected, other, pending (forms of 2019 and 2021)',
  },
  'all-completed': {
    name: '“All completed” leaves nothing carried forward',
    states:
      'Where a sentence says that all requests received were completed, none is carried forward to the next year.',
    fails: 'A sentence says all were completed, but requests are carried forward to the next year.',
    basis: 'Part three, item four: carried forward to the next year (forms of 2019 and 2021)',
  },
}
