import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Review } from '../../src/core/domain/review'
import { mergeReviews } from '../../src/state/merge-reviews'
import { useReviews } from '../../src/state/review-store'

const KEY = 'nianbao.reviews'
const review = (fingerprint: string, extra: Partial<Review> = {}): Review => ({
  fingerprint: fingerprint.padStart(16, '0'),
  verdict: 'confirmed',
  remark: '',
  about: { rule: 'parts-sum', agency: '甲县', year: 2021, formula: '10 + 1 = 11 ≠ 0' },
  ...extra,
})
const stored = (): unknown => JSON.parse(localStorage.getItem(KEY) ?? 'null')
const remarks = () => Object.values(useReviews.getState().reviews).map(({ remark }) => remark)

beforeEach(() => {
  localStorage.clear()
  useReviews.setState({ reviews: {}, past: [], typing: null, kept: true })
})
afterEach(() => {
  vi.restoreAllMocks()
})

describe('reviews', () => {
  it('are kept in the browser, and are there again', async () => {
    useReviews.getState().reviewGiven(review('a'))
    expect(stored()).toMatchObject({ state: { reviews: { [review('a').fingerprint]: { verdict: 'confirmed' } } } })
    useReviews.setState({ reviews: {} }, false)
    localStorage.setItem(KEY, JSON.stringify({ state: { reviews: { x: review('b') } }, version: 1 }))
    await useReviews.persist.rehydrate()
    expect(Object.keys(useReviews.getState().reviews)).toEqual([review('b').fingerprint])
  })

  it('leave out what the storage holds that is no review', async () => {
    localStorage.setItem(
      KEY,
      JSON.stringify({ state: { reviews: { x: { verdict: 'yes' }, y: review('c') } }, version: 1 }),
    )
    await useReviews.persist.rehydrate()
    expect(Object.keys(useReviews.getState().reviews)).toEqual([review('c').fingerprint])
  })

  it('are gone when nothing is said any more', () => {
    useReviews.getState().reviewGiven(review('a'))
    useReviews.getState().reviewGiven(review('a', { verdict: null }))
    expect(useReviews.getState().reviews).toEqual({})
  })

  it('can be undone step by step; the letters of a remark are one step', () => {
    const { remarkTyped, reviewGiven, stepUndone } = useReviews.getState()
    reviewGiven(review('a'))
    remarkTyped(review('a', { remark: '应' }))
    remarkTyped(review('a', { remark: '应为' }))
    expect(remarks()).toEqual(['应为'])
    stepUndone()
    expect(remarks()).toEqual([''])
    stepUndone()
    expect(remarks()).toEqual([])
    stepUndone()
    expect(remarks()).toEqual([])
  })

  it('last as long as the page where the browser refuses to keep them, and this is known', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    useReviews.getState().reviewGiven(review('a'))
    await Promise.resolve()
    expect(useReviews.getState().kept).toBe(false)
    expect(Object.keys(useReviews.getState().reviews)).toHaveLength(1)
  })
})

describe('an import', () => {
  it('takes the place of what was said of the same finding, keeps the rest and counts', () => {
    const known = { [review('a').fingerprint]: review('a'), [review('b').fingerprint]: review('b') }
    // a is the same, b is replaced, c is new: 3 = 1 + 1 + 1
    const merged = mergeReviews(known, [review('a'), review('b', { verdict: 'dismissed' }), review('c')])
    expect(merged).toMatchObject({ added: 1, replaced: 1, same: 1 })
    expect(Object.values(merged.reviews).map(({ verdict }) => verdict)).toEqual(['confirmed', 'dismissed', 'confirmed'])
  })

  it('is one step that can be undone', () => {
    useReviews.getState().reviewGiven(review('a'))
    useReviews.getState().reviewsImported([review('b'), review('c')])
    expect(Object.keys(useReviews.getState().reviews)).toHaveLength(3)
    useReviews.getState().stepUndone()
    expect(Object.keys(useReviews.getState().reviews)).toEqual([review('a').fingerprint])
  })
})
