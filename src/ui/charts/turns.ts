import { startTransition, useEffect, useState } from 'react'

/** Who waits for a task of their own (charts, the audit's marks), first come first served. */
const waiting = new Set<() => void>()
let busy = false

const next = () => {
  busy = false
  const [first] = waiting
  if (first === undefined) return
  waiting.delete(first)
  take()
  first()
}

const take = () => {
  busy = true
  setTimeout(next)
}

/** True for the first of a task, which may be drawn at once; the others of the same task wait. */
const takeFreeTurn = (): boolean => {
  if (busy) return false
  take()
  return true
}

/**
 * Calls back in a task of its own, after those who asked before. Drawn in one task, the charts of a screen would hold
 * up a tap for a quarter of a second on a phone. Returns what gives the turn up.
 */
export const awaitTurn = (onTurn: () => void): (() => void) => {
  waiting.add(onTurn)
  if (!busy) take()
  return () => waiting.delete(onTurn)
}

/** True once what is ready has had its turn. */
export const useTurn = (ready: boolean): boolean => {
  const [turn, setTurn] = useState(() => ready && takeFreeTurn())
  useEffect(() => (ready && !turn ? awaitTurn(() => startTransition(() => setTurn(true))) : undefined), [ready, turn])
  return turn
}
