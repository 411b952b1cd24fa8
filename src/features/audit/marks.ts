import { countsOfReports } from '../../core/audit/counts-of-reports'
import { touching } from '../../core/audit/summary'
import type { CheckCount, Finding } from '../../core/domain/finding'
import type { FigureRef } from '../../ui/charts/series'

/** Reports of the figures on which any check was made that holds or cannot be told. */
export const reportsWithChecks = (counts: readonly CheckCount[], figures: readonly FigureRef[]): readonly string[] => {
  const shown = new Set(figures.map(({ reportId }) => reportId))
  const checked = countsOfReports(counts, shown).filter(({ counts: { holds } }) => holds > 0)
  return [...new Set(checked.map(({ reportId }) => reportId))].sort()
}

/** 0 = 0 is no comfort. */
const saysSomething = ({ operands }: Finding): boolean => operands.some(({ value }) => value !== null && value !== 0)

/** Checks on the figures that hold: first the one that binds most of them together, in the fewest terms. */
export const heldFirst = (checks: readonly Finding[], figures: readonly FigureRef[]): readonly Finding[] => {
  const held = checks.filter((check) => check.verdict === 'holds' && saysSomething(check))
  return [...touching(held, figures)]
    .sort(
      ([left, leftCount], [right, rightCount]) =>
        rightCount - leftCount || left.operands.length - right.operands.length,
    )
    .map(([finding]) => finding)
}
