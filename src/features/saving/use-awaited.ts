import { useCallback, useEffect, useRef } from 'react'
import type { Loaded } from '../../data/audit'

type Tell<T> = (value: T | null) => void

/** A way to wait for what is being loaded: resolves with it, or with null where it cannot be had. */
export const useAwaited = <T>(loaded: Loaded<T>): (() => Promise<T | null>) => {
  const waiting = useRef<readonly Tell<T>[]>([])
  const known = loaded.state === 'ready' ? loaded.value : loaded.state === 'failed' ? null : undefined
  useEffect(() => {
    if (known === undefined) return
    const told = waiting.current
    waiting.current = []
    for (const tell of told) tell(known)
  }, [known])
  return useCallback(() => {
    if (known !== undefined) return Promise.resolve(known)
    return new Promise((resolve) => {
      waiting.current = [...waiting.current, resolve]
    })
  }, [known])
}
