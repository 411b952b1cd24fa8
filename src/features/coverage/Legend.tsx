import { useCoverageWords } from '../../i18n/coverage/use-coverage-words'

interface LegendProps<Kind extends string> {
  readonly kinds: readonly Kind[]
  readonly signs: Readonly<Record<Kind, string>>
  readonly names: Readonly<Record<Kind, string>>
}

/** Signs of a matrix in words. */
export const Legend = <Kind extends string>({ kinds, signs, names }: LegendProps<Kind>) => {
  const words = useCoverageWords()
  return (
    <ul className="coverage-legend" aria-label={words.legend}>
      {kinds.map((kind) => (
        <li key={kind}>
          <span className="matrix-cell" data-kind={kind} aria-hidden="true">
            {signs[kind]}
          </span>
          {names[kind]}
        </li>
      ))}
    </ul>
  )
}
