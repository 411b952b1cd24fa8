import { use } from 'react'
import { OnlyCardContext } from './only-card'

interface CardNoteProps {
  readonly note: string
  /** The note stands once above this card and others like it. */
  readonly above: boolean
}

/** How to read a card; where it is said above, only in a card that stands alone. */
export const CardNote = ({ note, above }: CardNoteProps) => {
  const alone = use(OnlyCardContext) !== null
  return note === '' || (above && !alone) ? null : <p className="card-note">{note}</p>
}
