import { useEffect, useState } from 'react'
import type { Shown } from '../../core/schema/wire-shown'

/** The part of an address that holds the first card of what is shown; null until it is made. */
export const useFrozenHash = (shown: Shown): string | null => {
  const [made, setMade] = useState<{ readonly of: Shown; readonly hash: string } | null>(null)
  useEffect(() => {
    const [card] = shown.cards
    if (card === undefined) return
    const make = async () => {
      const { frozenLink } = await import('../../exporters/embed/frozen-link')
      setMade({ of: shown, hash: await frozenLink(shown, card) })
    }
    void make().catch(() => undefined)
  }, [shown])
  return made?.of === shown ? made.hash : null
}
