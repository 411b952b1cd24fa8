import { memo, useDeferredValue, useMemo } from 'react'
import type { ReportFigures } from '../../core/domain/report'
import type { PairSection } from '../../core/metrics/compare/compare-pair'
import { comparePair } from '../../core/metrics/compare/compare-pair'
import { useCompareWords } from '../../i18n/compare/use-compare-words'
import { useView } from '../../state/view-store'
import { TableCard } from '../../ui/figures/table-card'
import { useWords } from '../../ui/figures/words'
import type { PairNames } from './pair-table'
import { isDiffering, pairTable, summaryOf } from './pair-table'

interface PairTablesProps {
  readonly base: ReportFigures
  readonly other: ReportFigures
  readonly names: PairNames
}

interface TablesProps extends Pick<PairTablesProps, 'names'> {
  readonly sections: readonly PairSection[]
}

const Tables = memo(({ sections, names }: TablesProps) => {
  const words = useWords()
  const compare = useCompareWords()
  const smallBase = useView((view) => view.smallBase)
  return sections.map(({ section, lines }) => (
    <TableCard
      key={section}
      id={section}
      title={compare.section(words.labels.section(section))}
      note={compare.note(words.format.number(smallBase))}
      noteAbove
      said={[{ kind: 'text', text: summaryOf(lines, { words, compare }) }]}
      table={pairTable(lines, names, { words, compare, smallBase })}
    />
  ))
})

const NOTHING: TablesProps = { sections: [], names: { base: '', other: '' } }

/** The first table at once; the others, which stand below, when it is painted. Until then they say whose they are. */
const TablesInTurn = ({ sections, names }: TablesProps) => {
  const first = useMemo(() => sections.slice(0, 1), [sections])
  const others = useMemo(() => ({ sections: sections.slice(1), names }), [sections, names])
  const shown = useDeferredValue(others, NOTHING)
  return (
    <>
      <Tables sections={first} names={names} />
      <div className="compare-pair" aria-busy={shown !== others}>
        <Tables {...shown} />
      </div>
    </>
  )
}

/** Every quantity of two reports, a table a section. */
export const PairTables = ({ base, other, names }: PairTablesProps) => {
  const words = useWords()
  const compare = useCompareWords()
  const differing = useView((view) => view.comparison.differing)
  const smallBase = useView((view) => view.smallBase)
  const sections = useMemo(() => comparePair(base, other, smallBase), [base, other, smallBase])
  const shown = useMemo(
    () =>
      sections
        .map(({ section, lines }) => ({ section, lines: differing ? lines.filter(isDiffering) : lines }))
        .filter(({ lines }) => lines.length > 0),
    [sections, differing],
  )
  return (
    <>
      <p className="compare-summary">
        {summaryOf(
          sections.flatMap(({ lines }) => lines),
          { words, compare },
        )}
      </p>
      {shown.length === 0 ? (
        <p>{compare.nothingDiffers}</p>
      ) : (
        <>
          <p className="card-note">{compare.note(words.format.number(smallBase))}</p>
          <TablesInTurn sections={shown} names={names} />
        </>
      )}
    </>
  )
}
