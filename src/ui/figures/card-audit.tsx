import { useMemo } from 'react'
import type { TableData } from '../charts/series'
import { citedIn } from './cited'
import { FiguresAudit } from './figures-audit'

/** What the audit says about the figures of a card. */
export const CardAudit = ({ table }: { readonly table: TableData }) => {
  const figures = useMemo(() => citedIn(table), [table])
  return <FiguresAudit figures={figures} />
}
