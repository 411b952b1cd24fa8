import type { AccidentFigure } from '../domain/accident'
import { ACCIDENT_FIELDS } from '../domain/accident'
import { COLUMN_IDS, FORM_IDS } from '../domain/catalogue'
import { CLAIM_MEASURES } from '../domain/claim'
import type { Place } from '../domain/place'
import { UNITS } from '../domain/unit'
import type { Check } from './check'
import {
  ifPresent,
  isCount,
  isFlag,
  isInteger,
  isList,
  isMatch,
  isNumber,
  isObject,
  isOneOf,
  isText,
  orNull,
} from './check'
import {
  APPROXIMATIONS,
  CODES,
  DOCUMENT_FORMATS,
  everyField,
  KINDS,
  MONTH,
  PERIOD_KINDS,
  RATES,
  SEVERITIES,
  wordsOf,
} from './vocabulary'
import type { WireAccident, WireRate } from './wire-accident'
import type { WireBareReport, WireClaim, WireContent } from './wire-report'

const textOrNull = orNull(isText)
const unit = orNull(isOneOf(UNITS))
const approx = isOneOf(wordsOf(APPROXIMATIONS))
const periodKind = isOneOf(wordsOf(PERIOD_KINDS))
const month = isMatch(MONTH)
const monthNumber = isOneOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])

const place: Check<Place> = isObject<Place>({
  block: isCount,
  row: ifPresent(isCount),
  column: ifPresent(isCount),
  start: isCount,
  end: isCount,
})

const period: Check<NonNullable<WireClaim['period']>> = isObject<NonNullable<WireClaim['period']>>({
  text: isText,
  kind: periodKind,
  from: orNull(month),
  to: month,
})

const content = {
  state: isOneOf(['value', 'blank', 'dash', 'not-applicable', 'unreadable'] as const),
  value: orNull(isNumber),
  approx: orNull(approx),
}

const cell = isObject<WireBareReport['cells'][number]>({
  indicator: isText,
  column: orNull(isOneOf(COLUMN_IDS)),
  ...content,
  read: ifPresent(isObject<WireContent>(content)),
  unit,
  printed: isText,
  by: isOneOf(['label', 'misprint', 'position']),
  place,
})

const claim = isObject<WireBareReport['claims'][number]>({
  indicator: isText,
  subject: isText,
  measure: isOneOf(CLAIM_MEASURES),
  value: isNumber,
  approx: orNull(approx),
  inWords: isFlag,
  unit,
  period: orNull(period),
  scope: textOrNull,
  partOf: orNull(isCount),
  printed: isText,
  place,
  phrase: place,
})

const figure = isObject<AccidentFigure>({
  value: isNumber,
  approx: ifPresent(approx),
  inWords: ifPresent(isOneOf([true])),
  unitDoubt: ifPresent(isOneOf([true])),
  printed: isText,
  place,
})

const accident = isObject<WireAccident>({
  scope: textOrNull,
  sector: textOrNull,
  severity: orNull(isOneOf(wordsOf(SEVERITIES))),
  period: textOrNull,
  periodKind: orNull(periodKind),
  periodFrom: textOrNull,
  periodTo: textOrNull,
  monthsOnly: ifPresent(
    isObject<NonNullable<WireAccident['monthsOnly']>>({ kind: periodKind, first: monthNumber, last: monthNumber }),
  ),
  ...everyField(ifPresent(isNumber)),
  role: isOneOf(['statistic', 'event', 'excluded']),
  partOf: orNull(isCount),
  inStatistics: orNull(isFlag),
  inAssessment: orNull(isFlag),
  status: isList(isText),
  breakNote: textOrNull,
  comparisons: isList(
    isObject<WireAccident['comparisons'][number]>({
      basis: isText,
      field: isOneOf(ACCIDENT_FIELDS),
      value: isNumber,
      percent: isFlag,
      printed: isText,
      place,
    }),
  ),
  figures: isObject<WireAccident['figures']>(everyField(ifPresent(figure))),
  asPrinted: isText,
  place,
})

const rate = isObject<WireRate>({
  rate: isOneOf(wordsOf(RATES)),
  scope: textOrNull,
  period: orNull(period),
  value: orNull(figure),
  previous: orNull(figure),
  change: orNull(figure),
  changePct: orNull(figure),
  target: orNull(figure),
  status: isList(isText),
  asPrinted: isText,
  place,
})

type WireMetadata = WireBareReport['metadata']

const stated = {
  printed: isText,
  place: orNull(place),
  inferred: isFlag,
  by: ifPresent(isOneOf(['person'] as const)),
}
const statedText = isObject<NonNullable<WireMetadata['agency']>>({ value: isText, ...stated })
const statedYear = isObject<NonNullable<WireMetadata['year']>>({ value: isInteger, ...stated })
const statedForm = isObject<NonNullable<WireMetadata['form']>>({ value: isOneOf(FORM_IDS), ...stated })

const diagnostic = isObject<WireBareReport['diagnostics'][number]>({
  code: isOneOf(wordsOf(CODES)),
  severity: isOneOf(['error', 'warning', 'note']),
  place: orNull(place),
  actual: isText,
  expected: ifPresent(isText),
})

const metadata = isObject<WireMetadata>({
  kind: isOneOf(wordsOf(KINDS)),
  title: textOrNull,
  agency: orNull(statedText),
  year: orNull(statedYear),
  form: orNull(statedForm),
  period: orNull(
    isObject<NonNullable<WireMetadata['period']>>({
      period,
      firstDay: textOrNull,
      lastDay: textOrNull,
      place: stated.place,
      by: stated.by,
    }),
  ),
  published: orNull(statedText),
})

/** A report without its text and labels, as the figures of an agency hold it; the labels of `figures.json` may stand beside. */
export const isBareReport: Check<WireBareReport> = isObject<WireBareReport>({
  id: isText,
  source: isObject<WireBareReport['source']>({
    name: isText,
    format: isOneOf(wordsOf(DOCUMENT_FORMATS)),
    encoding: isText,
  }),
  metadata,
  cells: isList(cell),
  claims: isList(claim),
  accidents: isList(accident),
  rates: isList(rate),
  diagnostics: isList(diagnostic),
})
