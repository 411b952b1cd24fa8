import { use } from 'react'
import type { ReadAloudProps } from './reading'
import { ReadingContext } from './reading'

/** Where the button stands that reads a card or a sentence aloud. */
export const ReadAloud = (props: ReadAloudProps) => {
  const reading = use(ReadingContext)
  return reading === null ? null : <reading.Button {...props} />
}
