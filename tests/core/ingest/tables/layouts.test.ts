import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalizeDocument } from '../../../../src/core/ingest/normal-document'
import { readTables } from '../../../../src/core/ingest/tables/read-tables'
import { filledForm, keyOf } from '../../../fixtures/tables/filled-form'
import { LAYOUTS_WITH_BLANKS, LAYOUTS_WITHOUT_BLANKS } from '../../../fixtures/tables/layouts'

const FORMS = ['2014', '2019', '2021'] as const
const FIGURES = ['0', '7', '12', '305', '4096', '/', '-', '18.5', '无', '1,204', '+3', '-8']
const printed = fc.constantFrom(...FIGURES)
const printedOrBlank = fc.oneof({ weight: 3, arbitrary: printed }, { weight: 1, arbitrary: fc.constant('') })

const roundTrip = (
  form: (typeof FORMS)[number],
  layout: (typeof LAYOUTS_WITH_BLANKS)[string],
  pool: readonly string[],
): { readonly expected: Record<string, string>; readonly read: Record<string, string> } => {
  const expected: Record<string, string> = {}
  let at = 0
  const tables = filledForm(form, (indicator, column) => {
    const text = pool[at % pool.length] ?? ''
    at += 1
    expected[keyOf(indicator, column)] = text
    return text
  })
  const source = layout(tables)
  const reading = readTables(normalizeDocument(source))
  expect(reading.form?.id).toBe(form)
  const read: Record<string, string> = {}
  for (const cell of reading.cells) {
    read[keyOf(cell.indicator, cell.column)] = cell.printed
    const block = source.blocks[cell.place.block]
    const text =
      block?.kind === 'table' ? block.rows[cell.place.row ?? -1]?.[cell.place.column ?? -1]?.text : block?.text
    expect(text?.slice(cell.place.start, cell.place.end)).toBe(cell.printed)
  }
  return { expected, read }
}

describe.each(FORMS)('a filled form of %s', (form) => {
  it.each(Object.entries(LAYOUTS_WITH_BLANKS))('reads back the same from %s, blanks included', (_name, layout) => {
    fc.assert(
      fc.property(fc.array(printedOrBlank, { minLength: 40, maxLength: 61 }), (pool) => {
        const { expected, read } = roundTrip(form, layout, pool)
        expect(read).toEqual(expected)
      }),
      { numRuns: 25, seed: 7 },
    )
  })

  it.each(Object.entries(LAYOUTS_WITHOUT_BLANKS))('reads back the same from %s', (_name, layout) => {
    fc.assert(
      fc.property(fc.array(printed, { minLength: 40, maxLength: 61 }), (pool) => {
        const { expected, read } = roundTrip(form, layout, pool)
        expect(read).toEqual(expected)
      }),
      { numRuns: 25, seed: 7 },
    )
  })

  it.each(Object.entries(LAYOUTS_WITHOUT_BLANKS))(
    'never gives a wrong figure where blanks vanished from %s',
    (_name, layout) => {
      fc.assert(
        fc.property(fc.array(printedOrBlank, { minLength: 40, maxLength: 61 }), (pool) => {
          const { expected, read } = roundTrip(form, layout, pool)
          for (const [key, text] of Object.entries(read)) expect(`${key}=${text}`).toBe(`${key}=${expected[key]}`)
        }),
        { numRuns: 25, seed: 7 },
      )
    },
  )
})
