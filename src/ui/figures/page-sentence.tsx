import type { SentencePart } from '../../core/metrics/sentence'
import { FigureLink } from './figure-link'

/** Parts of a sentence; every number in it opens its source. */
export const SentenceText = ({ parts }: { readonly parts: readonly SentencePart[] }) =>
  parts.map((part, index) =>
    part.kind === 'text' ? (
      part.text
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- parts of a fixed pattern never move
      <FigureLink key={index} source={part.ref}>
        {part.text}
      </FigureLink>
    ),
  )
