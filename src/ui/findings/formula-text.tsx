import { formulaPieces } from '../../core/audit/formula'
import type { Finding } from '../../core/domain/finding'
import type { FigureText } from '../../i18n/audit/present-finding'
import { FigureLink } from '../figures/figure-link'
import { figureSource } from './figure-source'

interface FormulaTextProps {
  readonly finding: Pick<Finding, 'formula' | 'operands'>
  readonly figures: readonly FigureText[]
}

/** A name always holds what is seen: 38000 of 3.8万 is said before its print. */
const labelOf = ({ name, printed }: FigureText, seen: string): string =>
  printed.includes(seen) ? `${name} ${printed}` : `${seen} ${name} ${printed}`

/** `10 + 1 + 0 + 0 = 11 ≠ 0`, each printed number a link to its place. */
export const FormulaText = ({ finding, figures }: FormulaTextProps) => (
  <span className="formula">
    {formulaPieces(finding).map(({ text, operand }, index) => {
      if (operand === null) return text
      const figure = figures[operand]
      return (
        <FigureLink
          // oxlint-disable-next-line react/no-array-index-key -- parts of a formula never move
          key={index}
          source={figureSource(finding.operands, operand)}
          label={figure === undefined ? text : labelOf(figure, text)}
        >
          {text}
        </FigureLink>
      )
    })}
  </span>
)
