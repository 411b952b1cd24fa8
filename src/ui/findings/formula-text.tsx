import { formulaPieces } from '../../core/audit/formula'
import type { Finding } from '../../core/domain/finding'
import type { FigureText } from '../../i18n/audit/present-finding'
import { FigureLink } from '../figures/figure-link'
import { figureSource } from './figure-source'

interface FormulaTextProps {
  readonly finding: Pick<Finding, 'formula' | 'operands'>
  readonly figures: readonly FigureText[]
}

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
          label={figure === undefined ? text : `${figure.name} ${figure.printed}`}
        >
          {text}
        </FigureLink>
      )
    })}
  </span>
)
