import type { StateStorage } from 'zustand/middleware'

const tried = <T>(work: () => T, otherwise: T): T => {
  try {
    return work()
  } catch {
    return otherwise
  }
}

/**
 * The browser's storage for a store. What it refuses (private mode, storage full) is never thrown: `onKept` is told
 * whenever that changes, after the store has taken the change that was to be kept.
 */
export const refusableStorage = (onKept: (kept: boolean) => void): StateStorage<void> => {
  let known = true
  return {
    getItem: (name) => tried(() => localStorage.getItem(name), null),
    setItem: (name, text) => {
      const kept = tried(() => {
        localStorage.setItem(name, text)
        return true
      }, false)
      if (kept === known) return
      known = kept
      queueMicrotask(() => onKept(kept))
    },
    removeItem: (name) => tried(() => localStorage.removeItem(name), undefined),
  }
}
