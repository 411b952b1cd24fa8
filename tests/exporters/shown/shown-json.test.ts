import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shownSchema } from '../../../src/core/schema/wire-shown'
import { shownJson } from '../../../src/exporters/shown/shown-json'
import { anyTable } from '../../support/shown-arbitrary'
import { BALANCE, card, shownWith } from '../../support/shown-builder'

describe('what is shown as JSON', () => {
  it('reads back to the same, by its own schema', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const shown = shownWith([BALANCE, { ...card('表', []), table }])
        expect(shownSchema.parse(JSON.parse(shownJson(shown)))).toEqual(shown)
      }),
      { numRuns: 50 },
    )
  })

  it('is refused where a place is none, a mark is unknown or the version is another', () => {
    const broken = [
      shownJson(shownWith([BALANCE])).replace('b1r1c2.0-2', 'somewhere'),
      shownJson(shownWith([BALANCE])).replace('"mark": "printed"', '"mark": "guessed"'),
      shownJson(shownWith([BALANCE])).replace('"nianbaoShown": 1', '"nianbaoShown": 2'),
    ]
    expect(broken.map((text) => shownSchema.safeParse(JSON.parse(text)).success)).toEqual([false, false, false])
  })
})
