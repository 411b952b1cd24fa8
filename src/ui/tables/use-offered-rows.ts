import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { TableRow } from '../charts/series'
import { focusRow, offerRows } from './shown-row'

/** Lets a row be asked for that is not drawn; a row that had the focus in the table this one stands for has it again. */
export const useOfferedRows = (rows: readonly TableRow[], reveal: (row: number) => void): void => {
  const [focused] = useState(() => document.activeElement?.getAttribute('data-row') ?? null)
  useEffect(() =>
    offerRows((isWanted) => {
      const row = rows.findIndex(({ key }) => isWanted(key))
      if (row >= 0) flushSync(() => reveal(row))
      return row >= 0
    }),
  )
  useEffect(() => {
    if (focused === null) return undefined
    // a row can only be drawn when this one is done
    const turn = setTimeout(() => focusRow((key) => key === focused))
    return () => clearTimeout(turn)
  }, [focused])
}
