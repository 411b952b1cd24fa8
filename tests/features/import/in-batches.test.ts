import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { inBatches } from '../../../src/features/import/in-batches'

describe('what comes in quick succession', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is handed on at once when it is the first, and together after that', () => {
    const batches: (readonly number[])[] = []
    const { add, flush } = inBatches<number>((batch) => batches.push(batch))
    for (const one of [1, 2, 3]) add(one)
    expect(batches).toEqual([[1]])
    vi.advanceTimersByTime(150)
    expect(batches).toEqual([[1], [2, 3]])
    add(4)
    flush()
    expect(batches).toEqual([[1], [2, 3], [4]])
    vi.advanceTimersByTime(1000)
    add(5)
    expect(batches).toEqual([[1], [2, 3], [4], [5]])
  })
})
