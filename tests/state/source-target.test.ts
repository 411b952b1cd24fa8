import { describe, expect, it } from 'vitest'
import { sourceTargetOf } from '../../src/state/source-target'
import { placeAt } from '../support/report-builder'

describe('what Source shows for a figure', () => {
  it('is its place', () => {
    expect(sourceTargetOf({ reportId: 'a', place: placeAt(1) })).toEqual({ report: 'a', place: 'b1.0-4', also: [] })
  })

  it('is every place of a worked-out one, of other documents too', () => {
    const also = [
      { reportId: 'a', place: placeAt(2, 8) },
      { reportId: 'b', place: placeAt(3) },
    ]
    expect(sourceTargetOf({ reportId: 'a', place: placeAt(1), also })).toEqual({
      report: 'a',
      place: 'b1.0-4',
      also: [
        { report: 'a', place: 'b2.8-12' },
        { report: 'b', place: 'b3.0-4' },
      ],
    })
  })
})
