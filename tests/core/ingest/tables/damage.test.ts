import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../../../src/core/domain/document'
import { filledForm, keyOf } from '../../../fixtures/tables/filled-form'
import {
  documentOf,
  gridBlock,
  LAYOUTS_WITH_BLANKS,
  LAYOUTS_WITHOUT_BLANKS,
  textDocument,
} from '../../../fixtures/tables/layouts'
import { printedOf, read } from '../../../fixtures/tables/reading'

const { 'html grid': _grid, 'html grid without spans': _flat, ...lineLayouts } = LAYOUTS_WITH_BLANKS
const LAYOUTS = { ...lineLayouts, ...LAYOUTS_WITHOUT_BLANKS }
const FORMS = ['2014', '2019', '2021'] as const

/** A form in which every figure is another, so that a figure in the wrong place shows. */
const numberedForm = (form: (typeof FORMS)[number]) => {
  const expected: Record<string, string> = {}
  const tables = filledForm(form, (indicator, column) => {
    const text = String(101 + Object.keys(expected).length)
    expected[keyOf(indicator, column)] = text
    return text
  })
  return { tables, expected }
}

const linesOf = (source: SourceDocument): readonly string[] =>
  source.blocks.map((block) => (block.kind === 'table' ? '' : block.text))

/** Figures that were read as another than the one printed in their place; blanks are no figures. */
const wrongOf = (source: SourceDocument, expected: Record<string, string>): readonly string[] =>
  Object.entries(printedOf(read(source)))
    .filter(([key, printed]) => printed !== '␣' && printed !== expected[key])
    .map(([key, printed]) => `${key} ${printed}`)

describe.each(FORMS)('damage to the lines of a %s form never moves a figure', (form) => {
  it.each(Object.entries(LAYOUTS))('in the layout %s', (_name, layout) => {
    const { tables, expected } = numberedForm(form)
    const lines = linesOf(layout(tables))
    const position = fc.nat({ max: lines.length - 1 })
    const damage = fc.constantFrom<'lose' | 'repeat' | 'misprint'>('lose', 'repeat', 'misprint')
    fc.assert(
      fc.property(fc.array(fc.tuple(position, damage), { minLength: 1, maxLength: 4 }), (hits) => {
        const kinds = new Map(hits)
        const damaged = lines.flatMap((line, at) => {
          const kind = kinds.get(at)
          if (kind === undefined) return [line]
          if (kind === 'misprint') return [line.replace(/\p{Script=Han}/u, '囗')]
          return kind === 'lose' ? [] : [line, line]
        })
        expect(wrongOf(textDocument(damaged.join('\n')), expected)).toEqual([])
      }),
      { numRuns: 30, seed: 11 },
    )
  })

  it('reads all parts from one grid', () => {
    const { tables, expected } = numberedForm(form)
    const rows = tables.flatMap((table) => [[{ text: table.before, colSpan: 10 }], ...table.rows])
    expect(printedOf(read(documentOf([gridBlock(rows)])))).toEqual(expected)
  })
})
