import type { FlowWords } from './words'

export const words: FlowWords = {
  title: (agency, year) => `${agency} ${year}: where requests went`,
  note: 'From received and carried over, by applicant, to outcome and carried forward, in requests. Each ribbon is one cell of the form, as wide as its figure.',
  came: '{name} {value}',
  cameToo: ', {name} {value}',
  most: '; most: {name}, {value}',
  none: 'No cells above 0 on both sides: no flow is drawn.',
  total: 'All applicants',
  everyColumn: 'Every column',
  noTotal: (state) => `(total: ${state})`,
  ribbon: (from, to) => `${from} → ${to}`,
  byTotal: 'The report does not give both ends by applicant; drawn from the totals alone.',
  balanced: 'In every column, received plus carried over equals the outcomes plus carried forward.',
  differs: (applicant, incoming, outgoing, difference) =>
    `${applicant}: ${incoming} received or carried over, ${outgoing} decided or carried forward, a difference of ${difference}. What does not match is drawn as an empty frame, never filled up.`,
  unknown: (applicants) => `${applicants}: some cells hold no exact figure, so whether both ends agree cannot be told.`,
  untold: (cells) => `Cells not drawn: ${cells}. A cell without an exact figure is not taken for 0.`,
  cells: (state, count) => `${count} ${state.toLowerCase()}`,
  offTotal: (row, total, sum) => `${row}: total ${total}, sum of the applicants ${sum}.`,
}
