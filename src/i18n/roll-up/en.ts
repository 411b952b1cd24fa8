import type { RollUpWords } from './words'

/** Words of a region and its parts in English. */
export const words: RollUpWords = {
  title: (region) => `${region} beside the sum of the regions within it`,
  intro:
    'What the region itself reports stands beside the sum of whole-area figures of the regions within it that are held. The two are never added; their difference is given without a reason and says of neither that it is wrong.',
  choose: 'Choose region and indicator',
  region: 'Region',
  item: 'Indicator',
  card: (item, year) => `${item}, ${year}`,
  note: 'The dashed line is what the region itself reports. Only figures stated for a whole area are added; those of an office alone are never mixed with them.',
  own: (region) => `${region}, own report`,
  sum: (counted, of) => `Sum of parts (${counted} of ${of} regions)`,
  said: '{name}: {value}',
  difference: 'Difference (own report − sum)',
  columns: { figure: 'Figure', state: 'Added?', report: 'Reported by' },
  states: {
    counted: 'added',
    'no-report': 'not held',
    'no-value': 'no figure',
    approximate: 'approximate, not added',
    'own-office': 'of the office alone, not added',
    'extent-unstated': 'whole area or government alone not stated, not added',
    'other-unit': 'other unit, not added',
    'other-form': 'other form, not added',
  },
  apart: (state, figure) => `${figure} (${state})`,
  partial: (counted, of) => `The sum is partial: ${counted} of ${of} known regions are in it.`,
  left: (state, regions) => `${state}: ${regions}`,
  knownOnly: 'Which regions lie within is told by the names of the agencies held; there may be more.',
  unplaced: (agencies) => `Left out, as no name says where they lie: ${agencies}`,
  noFamily: 'Among the reports held no region is known to lie within another.',
  noParts: (region) => `No region known to lie within ${region} is held`,
  otherItem: 'These regions have no figure for the indicator of the link; the one below is shown instead.',
  noItem: 'These regions state no figure that can be added.',
}
