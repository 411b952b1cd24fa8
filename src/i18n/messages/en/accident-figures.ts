import type { accidentFigures as source } from '../zh-Hans/accident-figures'

const MONTHS = ['', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const month = (number: string): string => MONTHS[Number(number)] ?? number

export const accidentFigures: typeof source = {
  part: (from: string, to: string) => (from === to ? month(from) : `${month(from)}–${month(to)}`),
  publishers: { authority: 'safety authorities', 'statistics-office': 'statistics office' },
  otherScope: 'on a comparable scope',
  noChange: {
    'no-previous': 'no figure the year before',
    break: 'not comparable',
    approximate: 'approximate, not computed',
    publisher: 'last year’s figure is of another publisher: not comparable',
  },
  computed: (text: string) => `${text} (worked out)`,
  event: 'single accident',
  notAssessed: (name: string, deaths: string) => `${name}: ${deaths} deaths, in the statistics, not in the assessment`,
  derivedYear: (year: string) => `${year} (worked out)`,
  inferredArea: 'area inferred from the districts listed',
  breakNoted: 'the document says the scope changed',
}
