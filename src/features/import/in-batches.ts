/** What comes one by one and is handed on together. */
interface Batches<T> {
  readonly add: (one: T) => void
  /** Hands on what is waiting, at once. */
  readonly flush: () => void
}

/** Milliseconds between two batches: a list of hundreds is not drawn anew for each of them. */
const PAUSE = 150

/** Hands on what comes in quick succession together: the first at once, what follows after a pause. */
export const inBatches = <T>(onBatch: (batch: readonly T[]) => void): Batches<T> => {
  let waiting: readonly T[] = []
  let resting = false
  const flush = (): void => {
    if (waiting.length === 0) return
    const batch = waiting
    waiting = []
    onBatch(batch)
  }
  const rest = (): void => {
    resting = true
    setTimeout(() => {
      resting = false
      if (waiting.length === 0) return
      flush()
      rest()
    }, PAUSE)
  }
  return {
    add: (one) => {
      waiting = [...waiting, one]
      if (resting) return
      flush()
      rest()
    },
    flush,
  }
}
