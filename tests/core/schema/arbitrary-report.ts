import fc from 'fast-check'
import type { AccidentField, AccidentFigure, AccidentStatement } from '../../../src/core/domain/accident'
import { ACCIDENT_FIELDS } from '../../../src/core/domain/accident'
import { COLUMN_IDS, FORM_IDS } from '../../../src/core/domain/catalogue'
import type { Cell, CellContent } from '../../../src/core/domain/cell'
import type { Claim } from '../../../src/core/domain/claim'
import type { Block } from '../../../src/core/domain/document'
import type { Period } from '../../../src/core/domain/period'
import type { Place } from '../../../src/core/domain/place'
import type { Report } from '../../../src/core/domain/report'

const offset = fc.nat(500)
const place: fc.Arbitrary<Place> = fc.oneof(
  fc.record({ block: offset, start: offset, end: offset }),
  fc.record({ block: offset, row: offset, column: offset, start: offset, end: offset }),
)
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((value) => value + 0)
const approx = fc.constantFrom('at-least', 'about', 'up-to')
const month = fc
  .tuple(fc.integer({ min: 2000, max: 2030 }), fc.integer({ min: 10, max: 12 }))
  .map((parts) => parts.join('-'))
const period: fc.Arbitrary<Period> = fc.record({
  kind: fc.constantFrom('year', 'to-date', 'half-year', 'quarter', 'month', 'range', 'cumulative', 'event'),
  from: fc.option(month),
  to: month,
})
const unit = fc.option(fc.constantFrom('条', '件', '万元', '%'))
const text = fc.string({ unit: 'grapheme' })
const words = fc.option(text)

const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.record({ state: fc.constant('value'), value: number, approx }, { requiredKeys: ['state', 'value'] }),
  fc.record({ state: fc.constantFrom('blank', 'dash', 'not-applicable', 'unreadable') }),
)

const cell: fc.Arbitrary<Cell> = fc.record(
  {
    indicator: text,
    column: fc.option(fc.constantFrom(...COLUMN_IDS)),
    content,
    read: content,
    unit,
    printed: text,
    place,
    by: fc.constantFrom('label', 'misprint', 'position'),
  },
  { requiredKeys: ['indicator', 'column', 'content', 'unit', 'printed', 'place', 'by'] },
)

const claim: fc.Arbitrary<Claim> = fc.record(
  {
    indicator: text,
    subject: text,
    measure: fc.constantFrom('count', 'share', 'change', 'change-percent'),
    value: number,
    approx,
    inWords: fc.boolean(),
    unit,
    period: fc.option(period),
    scope: words,
    partOf: fc.constantFrom(null, 0),
    printed: text,
    place,
    phrase: place,
  },
  {
    requiredKeys: [
      'indicator',
      'subject',
      'measure',
      'value',
      'inWords',
      'unit',
      'period',
      'scope',
      'partOf',
      'printed',
      'place',
      'phrase',
    ],
  },
)

const figure: fc.Arbitrary<AccidentFigure> = fc.record(
  { value: number, approx, inWords: fc.constant(true), unitDoubt: fc.constant(true), printed: text, place },
  { requiredKeys: ['value', 'printed', 'place'] },
)
const figures = fc
  .dictionary(fc.constantFrom(...ACCIDENT_FIELDS), figure, { noNullPrototype: true })
  .map((found): Partial<Record<AccidentField, AccidentFigure>> => found)

const accident: fc.Arbitrary<AccidentStatement> = fc.record(
  {
    scope: words,
    sector: words,
    severity: fc.option(fc.constantFrom('ordinary', 'larger', 'major-pre-2007')),
    period: fc.option(period),
    monthsOnly: fc.record({
      kind: fc.constantFrom('month', 'to-date'),
      first: fc.integer({ min: 1, max: 12 }),
      last: fc.integer({ min: 1, max: 12 }),
    }),
    figures,
    comparisons: fc.array(
      fc.record({
        basis: text,
        field: fc.constantFrom(...ACCIDENT_FIELDS),
        value: number,
        percent: fc.boolean(),
        printed: text,
        place,
      }),
      { maxLength: 2 },
    ),
    role: fc.constantFrom('statistic', 'event', 'excluded'),
    partOf: fc.constantFrom(null, 0),
    inStatistics: fc.option(fc.boolean()),
    inAssessment: fc.option(fc.boolean()),
    status: fc.array(text, { maxLength: 2 }),
    breakNote: words,
    asPrinted: text,
    place,
  },
  {
    requiredKeys: [
      'scope',
      'sector',
      'severity',
      'period',
      'figures',
      'comparisons',
      'role',
      'partOf',
      'inStatistics',
      'inAssessment',
      'status',
      'breakNote',
      'asPrinted',
      'place',
    ],
  },
)

const stated = <T>(value: fc.Arbitrary<T>) =>
  fc.option(
    fc.record(
      { value, printed: text, place: fc.option(place), inferred: fc.boolean(), by: fc.constant('person') },
      { requiredKeys: ['value', 'printed', 'place', 'inferred'] },
    ),
  )

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading'), level: fc.constantFrom(1, 2, 6), text }),
  fc.record({ kind: fc.constant('paragraph'), text, line: offset }, { requiredKeys: ['kind', 'text'] }),
  fc.record({
    kind: fc.constant('table'),
    rows: fc.array(
      fc.array(
        fc.record(
          { text, header: fc.boolean(), origin: fc.record({ row: offset, column: offset }) },
          { requiredKeys: ['text', 'header'] },
        ),
        { maxLength: 3 },
      ),
      { maxLength: 3 },
    ),
  }),
)

/** Any report the types allow. */
export const arbitraryReport: fc.Arbitrary<Report> = fc.record({
  id: text,
  source: fc.record({ name: text, format: fc.constantFrom('text', 'html'), encoding: text }),
  metadata: fc.record({
    kind: fc.constantFrom('annual-report', 'accident-bulletin', 'communique', 'other'),
    title: words,
    agency: stated(text),
    year: stated(fc.integer({ min: 1990, max: 2100 })),
    form: stated(fc.constantFrom(...FORM_IDS)),
    period: fc.option(
      fc.record(
        { period, firstDay: words, lastDay: words, place: fc.option(place), by: fc.constant('person' as const) },
        { requiredKeys: ['period', 'firstDay', 'lastDay', 'place'] },
      ),
    ),
    published: stated(text),
  }),
  cells: fc.array(cell, { maxLength: 4 }),
  claims: fc.array(claim, { maxLength: 4 }),
  accidents: fc.array(accident, { maxLength: 4 }),
  rates: fc.array(
    fc.record({
      rate: fc.constantFrom('per-100m-gdp', 'per-10k-vehicles'),
      scope: words,
      period: fc.option(period),
      value: fc.option(figure),
      previous: fc.option(figure),
      change: fc.option(figure),
      changePct: fc.option(figure),
      target: fc.option(figure),
      status: fc.array(text, { maxLength: 2 }),
      asPrinted: text,
      place,
    }),
    { maxLength: 2 },
  ),
  diagnostics: fc.array(
    fc.record(
      {
        code: fc.constantFrom('mojibake', 'no-tables', 'number-missing'),
        severity: fc.constantFrom('error', 'warning', 'note'),
        place: fc.option(place),
        actual: text,
        expected: text,
      },
      { requiredKeys: ['code', 'severity', 'place', 'actual'] },
    ),
    { maxLength: 2 },
  ),
  blocks: fc.array(block, { maxLength: 4 }),
})
