import type { BecauseCode, Check, Operand } from '../../../domain/finding'
import type { FiguresSubject } from '../../subject'
import type { Tolerance } from './usual-size'
import { usualSizeChecks } from './usual-size'

/** Reports whose figures should be of one size. */
export interface Company {
  readonly reports: readonly FiguresSubject[]
  readonly figuresOf: (subject: FiguresSubject) => ReadonlyMap<string, Operand>
  readonly code: BecauseCode
  readonly tolerance: Tolerance
}

/** Every figure of every report against the same figure of the other reports. */
export const usualAmong = ({ reports, figuresOf, code, tolerance }: Company): readonly Check[] => {
  if (reports.length <= tolerance.least) return []
  const byFigure = new Map<string, Operand[]>()
  for (const subject of reports)
    for (const [figure, operand] of figuresOf(subject)) {
      const known = byFigure.get(figure)
      if (known === undefined) byFigure.set(figure, [operand])
      else known.push(operand)
    }
  return [...byFigure].flatMap(([instance, operands]) => usualSizeChecks({ instance, operands, code }, tolerance))
}
