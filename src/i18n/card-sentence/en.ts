import type { CardSentenceWords } from './words'

export const words: CardSentenceWords = {
  about: '{title}: ',
  yearValue: '{value} in {year}',
  yearChange: '{value} in {year}, against the year before {change}',
  yearNoChange: '{value} in {year}; against the year before: {why}',
  changeInYear: '{value} in {year} against the year before',
  yearEach: 'in {year}',
  namedValue: '{name}: {value}',
  namedChange: '{name} {value} against the year before',
  yearEnds: 'of {count} in {year}, most: {most}, {mostValue}; fewest: {least}, {leastValue}',
  top: 'most: {name}, {value}',
  topShare: 'most: {name}, {value}, {share} of the total',
  topTwo: 'most: {name} and {other}, {value} each',
  allAlike: '{value} in each of {count}',
  amongStated: 'of those with a figure, ',
  statedOnly: 'with a figure: ',
  andMore: ' and more, {count} in all',
  tableRows: 'rows: {rows}; cells with a number: {figures}',
  tableGap: '{mark}: {count}',
  separator: ', ',
}
