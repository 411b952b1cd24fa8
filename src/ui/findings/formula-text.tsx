import { formatOperand } from '../../core/audit/formula'
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
    {finding.formula.map((part, index) => {
      if (typeof part === 'string') return part
      const operand = finding.operands[part]
      if (operand === undefined) return '?'
      const figure = figures[part]
      return (
        <FigureLink
          // oxlint-disable-next-line react/no-array-index-key -- parts of a formula never move
          key={index}
          source={figureSource(finding.operands, part)}
          label={figure === undefined ? formatOperand(operand) : `${figure.name} ${figure.printed}`}
        >
          {formatOperand(operand)}
        </FigureLink>
      )
    })}
  </span>
)
