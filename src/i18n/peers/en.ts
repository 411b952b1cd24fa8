import { counted } from '../counted'
import type { PeerWords } from './words'

export const words: PeerWords = {
  intro:
    'Several agencies of one year, side by side. The one marked is the first in the filter bar; level and kind are taken from official names alone and never guessed.',
  choose: 'What is compared',
  measure: 'Measure',
  year: 'Year',
  company: 'Compared with',
  companies: {
    peers: (count) => `Same level and kind (${counted(count, 'other', 'others')})`,
    level: (count) => `Same level (${counted(count, 'other', 'others')})`,
    year: (count) => `Every agency with a report of the year (${counted(count, 'other', 'others')})`,
  },
  measures: {
    'requests.granted.share': 'Disclosed in full, share of outcomes',
    'requests.partly-granted.share': 'Disclosed in part, share of outcomes',
    'requests.refused.share': 'Not disclosed, share of outcomes',
    'requests.unable.share': 'Unable to provide, share of outcomes',
    'requests.not-processed.share': 'Not processed, share of outcomes',
    'reconsideration.corrected.share': 'Reconsiderations corrected, share',
    'requests.received': 'Requests received',
    'requests.carried-over': 'Requests carried over',
    'requests.answered': 'Outcomes in all',
    'requests.carried-forward': 'Requests carried forward',
    reconsideration: 'Administrative reconsiderations',
    'disclosure.total': 'Items proactively disclosed',
    'requests.received.per-staff': 'Requests received per full-time member of staff',
  },
  levels: {
    nation: 'national',
    province: 'provincial',
    prefecture: 'prefecture level',
    county: 'county level',
    township: 'township level',
  },
  kinds: { area: 'a whole area', government: 'people’s government', 'government-office': 'government office' },
  type: (level, kind) =>
    `By its name: ${level}, ${kind}. A government office reports on itself and is never mixed with reports on a whole area.`,
  unknownType: 'The name does not say level or kind, so there are no peers.',
  otherMeasure: 'The measure of the link is not among those offered; the one below is shown instead.',
  otherYear: (asked, shown) => `This agency has no report of ${asked} to put side by side; ${shown} is shown instead.`,
  noReport: 'No annual report of this agency is held for these years. Choose another agency or year in the filter bar.',
  title: 'Agencies side by side',
  placed: (report, what, rank, count) =>
    `${report}: ${what}, place ${rank} of ${counted(count, 'ranked agency', 'ranked agencies')}`,
  unplaced: (report, what) => `${report}: ${what}; too few cases for a place`,
  alone: (report, what) => `${report}: ${what}; no other agency to be ranked with`,
  noFigure: (report, measure) => `${report}: no comparable figure for “${measure}”`,
  figure: (measure, figure) => `${measure}: ${figure}`,
  largest: '{agency}: most {part}, {share}',
  ranking: (year, measure) => `Agencies in ${year}: ${measure}`,
  rankingNote: {
    count: () => 'In order of the figure; equal figures share a place. The filled dot is the agency chosen.',
    rate: (threshold) =>
      `Lines are 95 % Wilson intervals: where they overlap, the order may be chance. A whole of fewer than ${threshold} has no place. The filled dot is the agency chosen.`,
    ratio: (threshold) =>
      `Requests received over full-time staff; fewer than ${threshold} requests have no place, and blank or zero staff gives no figure. The filled dot is the agency chosen.`,
  },
  columns: { rank: 'Place', reason: 'Why no place' },
  own: (agency) => `${agency} (chosen)`,
  spread: (count, lower, median, upper) =>
    `${counted(count, 'ranked agency', 'ranked agencies')} of this level and kind, this one included: median ${median}, middle half ${lower}–${upper}`,
  tooFew: (count) =>
    `Only ${counted(count, 'ranked agency', 'ranked agencies')} of this level and kind; median and quartiles are given from 5 on`,
  unranked: 'Agencies without a place',
  relations: {
    'extent-unstated': 'one of the two does not say whether it counts the government alone or the whole area',
    approximate: 'another form, only roughly the same row',
    merged: 'another form, rows merged',
    none: 'another form without this row',
    'unknown-form': 'form not recognised',
    unit: 'another unit',
    scope: 'another extent',
    source: 'another kind of source',
  },
  unstatedAtHead: ' (none says whom it counts)',
  extentUnstated:
    'None of these governments says whether it counts itself or its whole area: they may not count the same, and their places are indicative only.',
  noValue: 'no figure',
  apart: (count) =>
    `Not put beside it: ${count}; one side reports on its own office, the other on a whole area, or the name does not say.`,
  unrankedNote: 'Figures are listed where there are any, but not put in order.',
  smallBase: (threshold) => `base under ${threshold}`,
  approximate: 'approximate, not put in order',
  shares: {
    outcomes: (year) => `Outcomes in ${year}, as shares`,
    applicants: (year) => `Applicants of requests received in ${year}, as shares`,
  },
  sharesNote:
    'Each bar is 100 % of the agency’s own sum. Only agencies whose parts all hold exact figures and add up to the total are drawn.',
  whole: 'Sum',
  noShares: {
    'not-additive': 'parts may not be added',
    'not-in-form': 'not in this form',
    'no-value': 'a blank or approximate part',
    'not-sum': 'the parts do not add up to the total',
    'whole-is-zero': 'the total is 0',
  },
  withoutShares: (agency, reason) => `${agency}: ${reason}; not drawn.`,
  agencies: (count) => counted(count, 'agency', 'agencies'),
  firstOnly: (count) => `The chart shows the first ${count} agencies; the table has them all.`,
  trends: (measure) => `Over the years: ${measure}`,
  trendsNote: (years) => `${years}, one scale; a dashed line is a change of method, missing years are not joined.`,
  left: (count) => `The chart shows agencies of places near the one chosen; more in the table: ${count}.`,
}
