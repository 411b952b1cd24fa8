import { describe, expect, it } from 'vitest'
import { fileSize } from '../../src/readers/file-size'

describe('the size of a file', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1 KB'],
    [40_000_000, '40 MB'],
    [2_500_000_000, '2.5 GB'],
    // 33,554,433 ÷ 1,000,000 = 33.55…: a limit of 33.5 is passed
    [33_554_433, '33.6 MB'],
    [5_000_000_000_000, '5000 GB'],
  ])('of %d bytes is %s', (bytes, said) => {
    expect(fileSize(bytes)).toBe(said)
  })
})
