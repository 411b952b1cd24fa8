import type { GroupWording } from '../wording'

export const YEARS: GroupWording<'years'> = {
  'carry-over-across-years': {
    name: 'Requests carried over equal those carried forward the year before',
    states:
      'Requests carried over should equal those the same agency carried forward in its report of the year before.',
    fails: 'The reports of two years disagree on the requests carried from one to the other.',
    basis: 'Part three, items two and four (Guobangongkaibanhan [2019] No. 60, [2021] No. 30)',
  },
  'in-force-across-years': {
    name: 'Documents in force follow from the year before',
    states: 'Documents in force should equal those of the year before plus those issued minus those repealed.',
    fails: 'Documents in force do not follow from the report of the year before and the changes of the year.',
    basis: 'Part two, article 20 (1) (Guobangongkaibanhan [2021] No. 30)',
  },
  restatement: {
    name: 'The same fact is the same in every report',
    states: 'A figure of one agency and one year should be the same wherever it is stated.',
    fails: 'Two reports state the same figure differently.',
    basis:
      'The same fact stated twice; in the 2019 form last year’s items plus the change are next year’s “last year’s items”',
  },
}
