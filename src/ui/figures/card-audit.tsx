import { useMemo } from 'react'
import type { TableData } from '../charts/series'
import { FiguresAudit } from './figures-audit'

/** What the audit says about the figures of a card. */
export const CardAudit = ({ table }: { readonly table: TableData }) => {
  const figures = useMemo(
    () =>
      table.rows
        .flatMap(({ cells }) =>
          cells.flatMap(({ source, parts = [] }) => [source, ...parts.map((part) => part.source)]),
        )
        .flatMap((source) => (source === null || source === undefined ? [] : [source, ...(source.also ?? [])])),
    [table],
  )
  return <FiguresAudit figures={figures} />
}
