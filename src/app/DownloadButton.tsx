import { useState } from 'react'
import type { RefObject } from 'react'
import { useMessages } from '../i18n/locale'
import { useView } from '../state/view-store'
import { tablesCsv } from './tables-csv'

/** Spreadsheets take a file for UTF-8 only when it begins so. */
const BYTE_ORDER_MARK = '\u{feff}'

const save = (name: string, text: string) => {
  const address = URL.createObjectURL(new Blob([BYTE_ORDER_MARK, text], { type: 'text/csv' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

/** Downloads what the tables of the screen say. */
export const DownloadButton = ({ main }: { readonly main: RefObject<HTMLElement | null> }) => {
  const { app } = useMessages()
  const screen = useView((view) => view.screen)
  const [outcome, setOutcome] = useState('')
  const download = () => {
    const csv = main.current === null ? null : tablesCsv(main.current)
    setOutcome(csv === null ? app.nothingToDownload : '')
    if (csv !== null) save(`nianbao-${screen}.csv`, csv)
  }
  return (
    <>
      <button type="button" className="button" title={app.downloadHint} onClick={download}>
        {app.download}
      </button>
      <span role="status" className="tool-status">
        {outcome}
      </span>
    </>
  )
}
