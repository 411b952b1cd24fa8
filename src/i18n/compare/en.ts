import { counted } from '../counted'
import type { CompareWords } from './words'

export const words: CompareWords = {
  modes: {
    legend: 'Kind of comparison',
    pair: 'Two reports, row by row',
    peers: 'Agencies side by side',
    rollUp: 'A region and its parts',
  },
  title: 'Compare two reports',
  sentence: (base, other) => `${other}, compared with ${base}`,
  intro:
    'Any two annual reports, row by row. A difference is the second less the first. Between versions of the form rows are matched by the table of correspondences; what cannot be compared says why and is not calculated.',
  choose: 'Choose the reports',
  sides: { base: 'Base', other: 'Compared' },
  agency: (side) => `${side}: agency`,
  report: (side) => `${side}: report`,
  noneChosen: 'Please choose',
  swap: 'Swap',
  onlyDiffering: 'Only rows that differ or cannot be compared',
  same: 'Both sides are the same report.',
  incomplete: 'Choose two reports.',
  unread: (report, file) =>
    `${report}: this report is listed, but the data file ${file} does not hold its figures or is damaged; it cannot be compared.`,
  absent: (ids) => `There is no report ${ids.join(', ')} here. Choose another.`,
  summary: (all, differing, oneSided, incomparable) =>
    `${counted(all, 'row', 'rows')}: ${differing} with other figures, ${oneSided} with a figure on one side only, ${incomparable} not comparable.`,
  nothingDiffers: 'No row differs, and none is beyond comparison.',
  columns: { difference: 'Difference', percent: 'Change in %' },
  section: (section) => `Compared: ${section}`,
  note: (threshold) =>
    `With a base under ${threshold} or 0 only the difference is given, no percentage; a blank or a dash is not 0.`,
  noValue: { base: 'no base figure', other: 'no figure to compare', both: 'no figures' },
  bound: 'approximate, not calculated',
  smallBase: (threshold) => `base under ${threshold}`,
  zeroBase: 'base is 0',
  incomparable: (relation, reason) => (reason === '' ? relation : `${relation}: ${reason}`),
}
