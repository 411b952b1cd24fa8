import { useMemo } from 'react'
import type { ReportFigures } from '../../core/domain/report'
import { comparePair } from '../../core/metrics/compare/compare-pair'
import { useCompareWords } from '../../i18n/compare/use-compare-words'
import { useView } from '../../state/view-store'
import { TableCard } from '../../ui/figures/table-card'
import { useWords } from '../../ui/figures/words'
import type { PairNames } from './pair-table'
import { isDiffering, pairTable } from './pair-table'

interface PairTablesProps {
  readonly base: ReportFigures
  readonly other: ReportFigures
  readonly names: PairNames
}

/** Every quantity of two reports, a table a section. */
export const PairTables = ({ base, other, names }: PairTablesProps) => {
  const words = useWords()
  const compare = useCompareWords()
  const differing = useView((view) => view.comparison.differing)
  const smallBase = useView((view) => view.smallBase)
  const sections = useMemo(() => comparePair(base, other, smallBase), [base, other, smallBase])
  const lines = sections.flatMap((section) => section.lines)
  const number = (count: number) => words.format.number(count)
  const differences = lines.map(({ difference }) => difference)
  const differ = differences.filter((one) => one.kind === 'difference' && one.value !== 0).length
  const oneSided = differences.filter((one) => one.kind === 'no-value' && one.side !== 'both').length
  const incomparable = differences.filter(({ kind }) => kind === 'incomparable').length
  const shown = sections
    .map(({ section, lines: own }) => ({ section, lines: differing ? own.filter(isDiffering) : own }))
    .filter((section) => section.lines.length > 0)
  return (
    <>
      <p className="compare-summary">
        {compare.summary(number(lines.length), number(differ), number(oneSided), number(incomparable))}
      </p>
      {shown.length === 0 ? <p>{compare.nothingDiffers}</p> : null}
      {shown.map(({ section, lines: own }) => (
        <TableCard
          key={section}
          id={section}
          title={compare.section(words.labels.section(section))}
          note={compare.note(number(smallBase))}
          table={pairTable(own, names, { words, compare, smallBase })}
        />
      ))}
    </>
  )
}
