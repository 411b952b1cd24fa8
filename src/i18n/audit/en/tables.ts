import type { GroupWording } from '../wording'

export const TABLES: GroupWording<'tables'> = {
  'parts-sum': {
    name: 'Parts add up to their total',
    states: 'A total should equal the sum of its parts.',
    fails: 'The parts do not add up to the total printed.',
    basis: 'Hierarchy of the form; in part four of the 2019 and 2021 formats the total is the sum of the four results',
  },
  'part-within-whole': {
    name: 'A part does not exceed its whole',
    states:
      'A row marked “of which” is contained in the row above, and a period in the cumulative total; neither can exceed it.',
    fails: 'A row marked “of which” exceeds the row it is part of, or a period the cumulative total.',
    basis: 'Rows marked 其中 (of which) of the 2014 form (Guobanfa [2014] No. 32)',
  },
  'applicants-sum': {
    name: 'Applicants add up to the total column',
    states: 'The total column should equal natural persons plus the five kinds of organisations.',
    fails: 'The kinds of applicants do not add up to the total column.',
    basis: 'Column headings of part three (Guobangongkaibanhan [2019] No. 60, [2021] No. 30)',
  },
  'outcomes-sum': {
    name: 'Outcomes add up to their total',
    states: 'Row (7) should equal the sum of the outcomes (1) to (6).',
    fails: 'The outcomes do not add up to the printed total.',
    basis: 'Part three, row 3 (7) (Guobangongkaibanhan [2019] No. 60, [2021] No. 30)',
  },
  'requests-balance': {
    name: 'Requests in equal requests out',
    states: 'Requests received plus those carried over should equal those answered plus those carried forward.',
    fails: 'Requests received and requests answered or carried forward do not balance.',
    basis: 'Printed in the form: item one plus item two equals item three plus item four',
  },
  'channel-within-total': {
    name: 'No channel exceeds the total disclosed',
    states: 'The same item counts once whatever the channels; channels may overlap, but none can exceed the total.',
    fails: 'One channel exceeds the total disclosed.',
    basis: 'Note of the 2014 form: the same information on several channels counts 1 (Guobanfa [2014] No. 32)',
  },
  'newly-published-within-total': {
    name: 'Newly published does not exceed total published',
    states: 'The total published is a stock and contains what was newly published in the year.',
    fails: 'More was newly published than is published in all.',
    basis: 'Part two, article 20 (1) (Guobangongkaibanhan [2019] No. 60)',
  },
  'total-within-channels': {
    name: 'The total disclosed does not exceed its channels together',
    states:
      'Every item was disclosed on one channel at least, and “other means” is among them: the total cannot exceed their sum.',
    fails: 'The total disclosed exceeds the sum of its channels: some items were disclosed nowhere.',
    basis: 'Part one (2) of the 2014 form lists the channels and “other means” (Guobanfa [2014] No. 32)',
  },
  'stock-covers-flow': {
    name: 'Documents in force cover the net increase',
    states: 'What was issued in the year and not repealed is in force: issued minus repealed cannot exceed in force.',
    fails: 'Fewer documents are in force than were issued and not repealed in the year.',
    basis: 'Part two, article 20 (1) (Guobangongkaibanhan [2021] No. 30)',
  },
  'published-within-issued': {
    name: 'Normative documents published do not exceed those issued',
    states:
      'Usually no more normative documents are published than issued; older ones or those of others may be published too.',
    fails: 'More normative documents were published than issued; they may not be counted alike.',
    basis: 'Part one (1) of the 2014 form (Guobanfa [2014] No. 32)',
  },
}
