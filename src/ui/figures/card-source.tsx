import { use, useMemo } from 'react'
import type { ComponentType } from 'react'
import { useMessages } from '../../i18n/locale'
import type { FigureRef, TableData } from '../charts/series'
import { useSourceHref } from '../source-link'
import { AuditSlotsContext } from './audit-slots'
import { citedIn } from './cited'
import type { CardSourcesProps } from './only-card'
import { CardReports } from './named-source'
import { OnlyCardContext } from './only-card'

/** Report named in the source line, with the figure its link opens; `several`: each number opens its own. */
export interface CardSourceData {
  readonly label: string
  readonly figure: FigureRef | null
  readonly several?: true
}

interface CardSourceProps {
  readonly table: TableData
  /** What the source line says on the screen; empty where the card has none. */
  readonly line: string
  readonly source: CardSourceData | undefined
}

const reportsOf = (table: TableData): readonly string[] => [...new Set(citedIn(table).map(({ reportId }) => reportId))]

interface CitedProps {
  readonly table: TableData
  readonly line: string
  readonly Sources: ComponentType<CardSourcesProps>
}

/** The documents of a card by name; only where they are named is looked which they are. */
const Cited = ({ table, line, Sources }: CitedProps) => {
  const reports = useMemo(() => reportsOf(table), [table])
  return <Sources reports={reports} line={line} />
}

/**
 * Where the figures of a card stand: alone, or where it is of several, the documents are named, the latter once what names
 * them has come; on its screen each number leads there.
 */
export const CardSource = ({ table, line, source }: CardSourceProps) => {
  const { charts, readings } = useMessages()
  const hrefOf = useSourceHref()
  const only = use(OnlyCardContext)
  const slots = use(AuditSlotsContext)
  const Sources = only?.Sources ?? (source?.several ? slots?.Sources : undefined)
  return (
    <span>
      {Sources === undefined ? line : <Cited table={table} line={line} Sources={Sources} />}
      {only === null && source?.several ? <span className="screen-only">{readings.opensSource}</span> : null}
      {source === undefined || source.figure === null ? null : (
        <span className="screen-only">
          {' · '}
          <a href={hrefOf(source.figure)}>{charts.seeOriginal}</a>
        </span>
      )}
    </span>
  )
}

/** The source line of a card that has none among others, since each of its figures leads to its own place. */
export const SourceAlone = ({ table }: { readonly table: TableData }) =>
  use(OnlyCardContext) === null ? null : <CardReports reports={reportsOf(table)} />
