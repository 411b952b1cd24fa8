import type { CardSentenceWords } from './words'

export const words: CardSentenceWords = {
  about: '{title}: ',
  yearValue: '{value} in {year}',
  yearChange: '{value} in {year}, against the year before {change}',
  yearNoChange: '{value} in {year}; against the year before: {why}',
  changeInYear: '{value} in {year} against the year before',
  yearEach: 'in {year}',
  namedValue: '{name} {value}',
  namedChange: '{name} {value} against the year before',
  yearEnds: 'of {count} in {year}, {most} has most, {mostValue}; {least} has fewest, {leastValue}',
  top: '{name} has most, {value}',
  topShare: '{name} has most, {value}, a share of {share}',
  topTwo: '{name} and {other} have most, {value} each',
  allAlike: 'all {count} are {value}',
  amongStated: '{count} of {all} have a figure; of these ',
  separator: ', ',
}
