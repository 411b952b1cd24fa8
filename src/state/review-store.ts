import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { Review } from '../core/domain/review'
import { decodeReview } from '../core/schema/decode-reviews'
import { mergeReviews } from './merge-reviews'
import type { MergedReviews, Reviews } from './merge-reviews'
import { refusableStorage } from './refusable-storage'

const KEY = 'nianbao.reviews'
const MOST_STEPS = 50

/** What people said about findings; kept in this browser. */
interface ReviewState {
  readonly reviews: Reviews
  /** False where the browser keeps nothing (private mode, storage full): they last as long as the page. */
  readonly kept: boolean
  /** The reviews before each of the last steps, the latest last. */
  readonly past: readonly Reviews[]
  /** Finding whose remark is being typed: all its letters are one step. */
  readonly typing: string | null
  readonly reviewGiven: (review: Review) => void
  readonly remarkTyped: (review: Review) => void
  readonly reviewsImported: (reviews: readonly Review[]) => MergedReviews
  readonly stepUndone: () => void
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** What the storage holds, without entries that are no reviews. */
const storedReviews = (stored: unknown): Reviews => {
  const reviews = isObject(stored) && isObject(stored['reviews']) ? Object.values(stored['reviews']) : []
  return Object.fromEntries(reviews.flatMap(decodeReview).map((review) => [review.fingerprint, review]))
}

/** A review that says nothing is none. */
const withReview = (reviews: Reviews, review: Review): Reviews => {
  const { [review.fingerprint]: _before, ...others } = reviews
  return review.verdict === null && review.remark === '' ? others : { ...others, [review.fingerprint]: review }
}

const pushed = ({ past, reviews }: ReviewState): readonly Reviews[] => [...past, reviews].slice(-MOST_STEPS)

/** Read it with a selector: `useReviews((state) => state.reviews)`. */
export const useReviews = create<ReviewState>()(
  persist(
    (set, get) => ({
      reviews: {},
      kept: true,
      past: [],
      typing: null,
      reviewGiven: (review) =>
        set((state) => ({ reviews: withReview(state.reviews, review), past: pushed(state), typing: null })),
      remarkTyped: (review) =>
        set((state) => ({
          reviews: withReview(state.reviews, review),
          past: state.typing === review.fingerprint ? state.past : pushed(state),
          typing: review.fingerprint,
        })),
      reviewsImported: (imported) => {
        const merged = mergeReviews(get().reviews, imported)
        set((state) => ({ reviews: merged.reviews, past: pushed(state), typing: null }))
        return merged
      },
      stepUndone: () =>
        set(({ past, reviews }) => ({ reviews: past.at(-1) ?? reviews, past: past.slice(0, -1), typing: null })),
    }),
    {
      name: KEY,
      version: 1,
      storage: createJSONStorage(() => refusableStorage((kept) => useReviews.setState({ kept }))),
      partialize: ({ reviews }) => ({ reviews }),
      merge: (stored, current) => ({ ...current, reviews: storedReviews(stored) }),
    },
  ),
)

/** Takes over what another tab writes; returns how to stop. */
export const followOtherTabs = (): (() => void) => {
  const onStorage = (event: StorageEvent): void => {
    if (event.key === KEY) void useReviews.persist.rehydrate()
  }
  window.addEventListener('storage', onStorage)
  return () => window.removeEventListener('storage', onStorage)
}
