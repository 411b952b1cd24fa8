import type { SeriesWords } from './words'

export const words: SeriesWords = {
  title: 'Series settings',
  approximate: 'Join approximately across definitions',
  approximateNote:
    'Only items that the crosswalk sets one against one as approximate, in one unit; named “approximate join” in chart, table and download.',
  nothingToJoin: 'The agencies and years chosen have no figures to join so: on or off, all stays the same.',
  smallBase: 'Smallest base of a percentage',
  smallBaseNote: 'Where the year before is below it, the difference is given without a percentage.',
  succession: (old, recent, year) => `${old} → ${recent} (reorganised in ${year})`,
  basis: (legal) => `Basis: ${legal}`,
  addSeries: (agency) => `Draw as a line of its own: ${agency}`,
  notMerged: 'Their duties are not the same: each is a series of its own, neither merged nor joined.',
}
