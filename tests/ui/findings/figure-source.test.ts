import { expect, it } from 'vitest'
import { figureSource } from '../../../src/ui/findings/figure-source'
import { placeAt } from '../../support/report-builder'

const at = (block: number) => ({ reportId: 'a', place: placeAt(block) })

it('opens a figure with the others, each once and never itself, though the formula names it twice', () => {
  const source = figureSource([at(1), at(2), at(2), at(3), { reportId: 'a', place: null }], 1)
  expect(source).toEqual({ ...at(2), also: [at(1), at(3)] })
})
