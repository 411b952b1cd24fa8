import { useImportWords } from '../../i18n/importing/use-import-words'

const MOST = 12

interface LinesProps {
  readonly title: string
  readonly lines: readonly string[]
}

/** Figures, one a line, under what they have in common; nothing where there are none. */
export const Lines = ({ title, lines }: LinesProps) => {
  const words = useImportWords()
  if (lines.length === 0) return null
  return (
    <>
      <h5>{title}</h5>
      <ul>
        {lines.slice(0, MOST).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {lines.length > MOST ? <p>{words.more(String(lines.length - MOST))}</p> : null}
    </>
  )
}
