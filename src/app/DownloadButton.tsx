import { useState } from 'react'
import type { RefObject } from 'react'
import { useMessages } from '../i18n/locale'
import { useView } from '../state/view-store'
import { fileName, saveFile } from '../ui/charts/save-file'
import { tablesCsv } from './tables-csv'

/** Spreadsheets take a file for UTF-8 only when it begins so. */
const BYTE_ORDER_MARK = '\u{feff}'

/** Downloads what the tables of the screen say. */
export const DownloadButton = ({ main }: { readonly main: RefObject<HTMLElement | null> }) => {
  const { app } = useMessages()
  const screen = useView((view) => view.screen)
  const [outcome, setOutcome] = useState('')
  const download = () => {
    const csv = main.current === null ? null : tablesCsv(main.current)
    setOutcome(csv === null ? app.nothingToDownload : '')
    if (csv !== null)
      saveFile(fileName(app.title(app.screens[screen]), 'csv'), new Blob([BYTE_ORDER_MARK, csv], { type: 'text/csv' }))
  }
  return (
    <>
      <button type="button" className="button" title={app.downloadHint} onClick={download}>
        {app.download}
      </button>
      <output className="tool-status">{outcome}</output>
    </>
  )
}
