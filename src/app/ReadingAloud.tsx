import { useEffect, useState } from 'react'
import type { ContextType, ReactNode } from 'react'
import { ReadingContext } from '../ui/reading/reading'
import { whenSettled } from './when-settled'

/** Gives what is inside its buttons for reading aloud, once the page has settled and where the browser can speak. */
export const ReadingAloud = ({ children }: { readonly children: ReactNode }) => {
  const [reading, setReading] = useState<ContextType<typeof ReadingContext>>(null)
  useEffect(() => {
    if (!('speechSynthesis' in window)) return undefined
    // without a voice the screen is as true as with one
    return whenSettled(
      () =>
        void import('./reading').then(
          ({ READING }) => setReading(READING),
          () => undefined,
        ),
    )
  }, [])
  return <ReadingContext value={reading}>{children}</ReadingContext>
}
