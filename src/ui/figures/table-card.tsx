import { useRef } from 'react'
import type { SentencePart } from '../../core/metrics/sentence'
import { useMessages } from '../../i18n/locale'
import type { TableData } from '../charts/series'
import { CardAudit } from './card-audit'
import { useCardContent } from './card-content'
import { CardFrame } from './card-frame'
import { CardNote } from './card-note'
import { SourceAlone } from './card-source'
import { CardHead } from './card-title'
import { DataTable } from '../tables/data-table'
import { ReadAloud } from '../reading/read-aloud'

interface TableCardProps {
  readonly id: string
  readonly title: string
  readonly note?: string
  /** The note stands once above this card and others like it. */
  readonly noteAbove?: boolean
  readonly table: TableData
  /** What it says where that is more than how many figures it has. */
  readonly said?: readonly SentencePart[]
}

/** A card that is a table; an empty one says that there is no data. */
export const TableCard = ({ id, title, note = '', noteAbove = false, table, said }: TableCardProps) => {
  const { charts } = useMessages()
  const card = useRef<HTMLElement>(null)
  useCardContent(card, () => ({ title, note, source: '', remarks: [], table, chart: null }))
  return (
    <CardFrame id={id} title={title} wide frame={card}>
      <CardHead id={id} title={title} table={table} said={said} tools={<ReadAloud root={card} title={title} />} />
      <CardNote note={note} above={noteAbove} />
      {table.rows.length === 0 ? (
        <p>{charts.noData}</p>
      ) : (
        <DataTable caption={charts.tableOf(title)} table={table} notes={[note]} />
      )}
      <CardAudit table={table} />
      <SourceAlone table={table} />
    </CardFrame>
  )
}
