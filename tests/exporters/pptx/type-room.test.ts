import { describe, expect, it } from 'vitest'
import { setText } from '../../../src/exporters/pptx/type-room'

const ROOM = { width: 12.3, height: 0.65, most: 26, least: 16 }

describe('room of type on slides', () => {
  it('keeps a short title as large as it should be', () => {
    // one line: 26 × 1.32 ÷ 72
    expect(setText('公开渠道', ROOM)).toEqual({ size: 26, height: (26 * 1.32) / 72 })
  })

  it('makes a long one smaller until it stands in its room', () => {
    // 40 × 21 ÷ 72 × 1.02 = 11.9 inches in one line; with 22 it would be 12.5, two lines of 0.81
    expect(setText('字'.repeat(40), ROOM).size).toBe(21)
    // two lines of 17 are 0.62 high; of 18 they would be 0.66
    expect(setText('字'.repeat(80), ROOM).size).toBe(17)
  })

  it('never makes it smaller than can be read, and says how high it is then', () => {
    // 200 × 16 ÷ 72 × 1.02 ÷ 12.3 is 3.7: four lines
    expect(setText('字'.repeat(200), ROOM)).toEqual({ size: 16, height: (4 * 16 * 1.32) / 72 })
  })
})
