import { useMessages } from '../../i18n/locale'
import { FigureLink } from './figure-link'
import type { KeyFigureData } from './key-figure'
import { SentenceText } from './page-sentence'

const NUMBER_AND_UNIT = /^(?<number>\S*\d\S*)(?<unit>\s.*)$/su

/** `468 条`: the number large, its unit beside it in the size of the text; a word without a number as it is. */
const Quantity = ({ text }: { readonly text: string }) => {
  const { number, unit } = NUMBER_AND_UNIT.exec(text)?.groups ?? {}
  if (number === undefined) return text
  return (
    <>
      {number}
      <span className="key-figure-unit">{unit}</span>
    </>
  )
}

/** The large numbers at the head of a screen. */
export const KeyFigures = ({ figures }: { readonly figures: readonly KeyFigureData[] }) => {
  const { readings } = useMessages()
  if (figures.length === 0) return null
  return (
    <ul className="key-figures" aria-label={readings.keyFigures}>
      {figures.map((figure) => (
        <li key={figure.key} className="key-figure" data-mark={figure.mark} data-tone={figure.tone}>
          <span className="key-figure-label">{figure.label}</span>
          <strong className="key-figure-value">
            <FigureLink source={figure.source} label={`${figure.label} ${figure.text}`}>
              <Quantity text={figure.text} />
            </FigureLink>
          </strong>
          {figure.note.length === 0 ? null : (
            <span className="key-figure-note">
              <SentenceText parts={figure.note} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
