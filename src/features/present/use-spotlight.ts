import { useCallback, useEffect, useState } from 'react'
import type { RefObject } from 'react'
import { nextNumber, numbersOf, spotOf } from './spotlight'
import type { Spot } from './spotlight'

/** One number of the slide held out of the rest; `slide` tells slides apart: on another one the light is out. */
export const useSpotlight = (stage: RefObject<Element | null>, slide: string) => {
  const [lit, setLit] = useState<{ readonly slide: string; readonly number: Element } | null>(null)
  const [spot, setSpot] = useState<Spot | null>(null)
  const number = lit?.slide === slide ? lit.number : null
  useEffect(() => {
    if (number === null) return undefined
    const place = () => setSpot(number.isConnected ? spotOf(number) : null)
    place()
    window.addEventListener('resize', place)
    window.addEventListener('scroll', place, true)
    return () => {
      window.removeEventListener('resize', place)
      window.removeEventListener('scroll', place, true)
    }
  }, [number])
  const move = useCallback(
    (by: 1 | -1) => {
      const found = stage.current === null ? null : nextNumber(numbersOf(stage.current), number, by)
      found?.scrollIntoView({ block: 'nearest' })
      setLit(found === null ? null : { slide, number: found })
    },
    [number, slide, stage],
  )
  const out = useCallback(() => setLit(null), [])
  return { spot: number === null ? null : spot, move, out }
}
