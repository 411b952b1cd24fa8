import type { GroupWording } from '../wording'

export const ACCIDENTS: GroupWording<'accidents'> = {
  'accident-change': {
    name: 'Changes agree with both values',
    states:
      'A printed change and percentage agree with this period’s value and the one worked out for the period before; rounded and truncated percentages both agree. Where only a percentage is printed, the value of the period before must be a whole number.',
    fails: 'The printed change does not agree with the values of both periods.',
    basis: 'Arithmetic: earlier value = value − change; percentage = change ÷ earlier value',
  },
  'accident-parts-sum': {
    name: 'Parts add up to the total',
    states:
      'Accidents, casualties, losses and their changes by sector, severity or region add up to the total where the list is complete, and do not exceed it where nothing is counted twice.',
    fails: 'The parts listed do not add up to the total.',
    basis:
      'Arithmetic; levels of severity: State Council Decree No. 493, article 3; a list of sectors is complete where it names the others',
  },
  'accident-part-within-whole': {
    name: 'A part is not larger than its total',
    states:
      'A sector, a severity, a month, a region or a single accident never counts more than the total it belongs to.',
    fails: 'A part is larger than its total.',
    basis: 'Arithmetic: a part is at most its total; levels of severity: State Council Decree No. 493, article 3',
  },
  'accident-loss-unit': {
    name: 'Losses are in one unit',
    states: 'The unit of a loss agrees with the percentage and the sum of the parts in the same bulletin.',
    fails: 'In the unit printed, the percentage or the sum of the parts does not come out.',
    basis: 'Arithmetic: a bulletin gives losses in units of 10,000 yuan',
  },
  'accident-target-share': {
    name: 'Share of the control target agrees with the target',
    states: 'A printed share of the control target equals the count divided by the target.',
    fails: 'The printed share does not agree with the count and the target.',
    basis: 'Arithmetic: share = count ÷ control target',
  },
  'accident-rate-change': {
    name: 'Changes of rates agree with both years',
    states:
      'The change in percent of a death rate (per 100 million yuan of GDP, 100,000 workers, 10,000 vehicles, million tonnes of coal) agrees with the rates of both years, each taken as rounded.',
    fails: 'The printed change does not agree with the rates of both years.',
    basis: 'Arithmetic: percentage = rate ÷ rate of the year before − 1',
  },
  'accident-same-basis': {
    name: 'Only figures counted alike are compared',
    states:
      'Figures are compared only with figures counted in the same way; figures before and after a change of the statistics are not directly comparable.',
    fails: 'The two periods compared were counted in different ways.',
    basis:
      'Direct reporting system from 2016; reform of the ministries in 2018; new names of the severities from June 2007 (State Council Decree No. 493)',
  },
  'accident-direction-words': {
    name: 'Words of trend agree with the changes',
    states: 'Words such as “one up, three down” or “both down” agree with the changes listed.',
    fails: 'The words of trend do not agree with the changes listed.',
    basis: 'Two statements in the same passage',
  },
  'accident-cumulative': {
    name: 'Cumulative figures follow from one another',
    states:
      'Within a year, a figure up to a later month is at least that up to an earlier one, and equals it plus the months between.',
    fails: 'The cumulative figure does not follow from the earlier one or the months between.',
    basis:
      'Arithmetic: cumulative figures only grow; late entries, cancellations and reclassified accidents change them',
  },
  'accident-base-agrees': {
    name: 'The year before, worked out, agrees with what was published',
    states:
      'Last year’s figure worked out from this year’s figure and change agrees with what was published for that year; a percentage alone agrees with the figures published for both years.',
    fails: 'Last year’s figure worked out differs from the published one.',
    basis: 'Arithmetic: earlier value = value − change; rounded figures are compared within their rounding',
  },
  'accident-years-alike': {
    name: 'Successive years are counted alike',
    states:
      'The total of all accidents of an area does not double or halve from one year to the next; where it does, it was counted differently and the line must not be joined.',
    fails: 'The totals of successive years are so far apart that they must have been counted differently.',
    basis: 'History of the statistics: direct reporting from 2016, reform of the ministries in 2018',
  },
  'accident-restatement': {
    name: 'The same fact reads alike in all documents',
    states:
      'The same figure for the same area, sector, severity and period is the same in every document and everywhere in one document; rounded figures are compared within their rounding, and deaths are never compared with deaths and missing as equals.',
    fails: 'The same figure is given in two ways.',
    basis: 'Two statements of the same fact',
  },
}
