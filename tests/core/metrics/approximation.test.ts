import { describe, expect, it } from 'vitest'
import { approximationOf } from '../../../src/core/metrics/approximation'
import { readClaimed } from '../../../src/core/metrics/read-claimed'
import { claim, report } from '../../support/report-builder'

describe('how far a printed number is left open', () => {
  it.each([
    ['5.3万起', 'about'],
    ['三万余件', 'about'],
    ['1.2亿次', 'about'],
    // four decimals of 万 are ones: 3.1234 × 10000 = 31234
    ['3.1234万条', undefined],
    ['31234条', undefined],
    // 7730.28万元 is the form's own unit
    ['7730.28万元', undefined],
    ['12亿元', undefined],
    ['实事12件（投资3万元）', undefined],
  ] as const)('%s is left open: %s', (printed, approx) => {
    expect(approximationOf({ printed }).approx).toBe(approx)
  })

  it('keeps what the words say', () => {
    expect(approximationOf({ printed: '14万余条', approx: 'at-least' })).toEqual({ approx: 'at-least' })
  })

  it('a sentence that gives the exact number stands before one that gives it in 万', () => {
    const said = report({
      claims: [
        claim('disclosure.total', 35_000, { printed: '3.5万条', unit: '条' }),
        claim('disclosure.total', 35_214, { printed: '35214条', unit: '条' }),
      ],
    })
    expect(readClaimed(said, 'disclosure.total')).toMatchObject({ value: 35_214 })
    const rounded = report({ claims: [claim('disclosure.total', 35_000, { printed: '3.5万条', unit: '条' })] })
    expect(readClaimed(rounded, 'disclosure.total')).toMatchObject({ value: 35_000, approx: 'about' })
  })
})
