import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { StateStorage } from 'zustand/middleware'
import type { Review } from '../core/domain/review'

const KEY = 'nianbao.reviews'

/** What people said about findings, by fingerprint; kept in this browser. */
interface Reviews {
  readonly reviews: Readonly<Record<string, Review>>
  /** False where the browser keeps nothing (private mode, storage full): they last as long as the page. */
  readonly kept: boolean
  readonly reviewGiven: (review: Review) => void
  readonly reviewTaken: (fingerprint: string) => void
  /** Adds those of a file; one on the same finding takes the place of what was there. */
  readonly reviewsImported: (reviews: readonly Review[]) => void
}

const tried = <T>(work: () => T, otherwise: T): T => {
  try {
    return work()
  } catch {
    return otherwise
  }
}

/** The browser's storage; what it refuses is told by `kept`, never thrown. */
const storage: StateStorage<void> = {
  getItem: (name) => tried(() => localStorage.getItem(name), null),
  setItem: (name, text) => {
    const kept = tried(() => {
      localStorage.setItem(name, text)
      return true
    }, false)
    if (useReviews.getState().kept !== kept) queueMicrotask(() => useReviews.setState({ kept }))
  },
  removeItem: (name) => tried(() => localStorage.removeItem(name), undefined),
}

/** Read it with a selector: `useReviews((state) => state.reviews)`. */
export const useReviews = create<Reviews>()(
  persist(
    (set) => ({
      reviews: {},
      kept: true,
      reviewGiven: (review) => set(({ reviews }) => ({ reviews: { ...reviews, [review.fingerprint]: review } })),
      reviewTaken: (fingerprint) =>
        set(({ reviews }) => ({
          reviews: Object.fromEntries(Object.entries(reviews).filter(([name]) => name !== fingerprint)),
        })),
      reviewsImported: (imported) =>
        set(({ reviews }) => ({
          reviews: { ...reviews, ...Object.fromEntries(imported.map((review) => [review.fingerprint, review])) },
        })),
    }),
    {
      name: KEY,
      version: 1,
      storage: createJSONStorage(() => storage),
      partialize: ({ reviews }) => ({ reviews }),
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
