import type { ContextType } from 'react'
import { ReadButton } from '../features/reading/ReadButton'
import type { ReadingContext } from '../ui/reading/reading'
import { OrNothing } from './OrNothing'

/** Reading aloud; this file and all it needs comes after the first screen. */
export const READING: ContextType<typeof ReadingContext> = {
  Button: (props) => (
    <OrNothing>
      <ReadButton {...props} />
    </OrNothing>
  ),
}
