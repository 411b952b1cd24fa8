import fc from 'fast-check'
import { FIGURE_MARKS } from '../../src/core/domain/figure-mark'
import type { ShownCell, ShownTable } from '../../src/core/schema/wire-shown'

/** Words with everything that breaks files: quotes, commas, line ends, formulas, markup, Excel's own escapes. */
const words = fc
  .array(
    fc.constantFrom(
      '甲',
      '局',
      '=',
      '+',
      '-',
      '@',
      "'",
      '"',
      ',',
      ';',
      '<b>',
      '&amp;',
      '\n',
      '_x0041_',
      ' ',
      '０',
      '7',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''))
const said = words.map((text) => text.replaceAll('\n', '').trim() || '甲')

const source = fc
  .record({ report: said, row: fc.nat(99), printed: fc.option(fc.oneof(said, fc.constant('')), { nil: undefined }) })
  .map(({ report, row, printed }) => ({
    report,
    place: `b${row}r1c2.0-4`,
    ...(printed === undefined ? {} : { printed }),
  }))

const value = fc.option(
  fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0 || 0),
  ),
  { nil: null },
)

const figure: fc.Arbitrary<ShownCell> = fc.record(
  {
    text: said,
    value,
    mark: fc.constantFrom(...FIGURE_MARKS),
    approx: fc.constantFrom('at-least', 'about', 'up-to'),
    sources: fc.array(source, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['text', 'value', 'mark'] },
)

const spoken: fc.Arbitrary<ShownCell> = words.map((text) => ({ text }))

/** Tables of words and figures of every mark. */
export const anyTable: fc.Arbitrary<ShownTable> = fc.integer({ min: 1, max: 3 }).chain((figures) =>
  fc.record({
    columns: fc.constant([
      { label: '指标', numeric: false },
      ...Array.from({ length: figures }, (_, at) => ({ label: `数字 ${at + 1}`, numeric: true })),
    ]),
    rows: fc.array(
      fc.record(
        {
          level: fc.integer({ min: 1, max: 4 }),
          cells: fc
            .tuple(spoken, fc.array(fc.oneof(figure, spoken), { minLength: figures, maxLength: figures }))
            .map(([head, rest]) => [head, ...rest]),
        },
        { requiredKeys: ['cells'] },
      ),
      { minLength: 1, maxLength: 4 },
    ),
  }),
)
