import type { RefObject } from 'react'
import { useMessages } from '../../i18n/locale'
import { chartImage, pngOf } from './chart-image'
import { fileName, saveFile } from './save-file'
import type { TableData } from './series'
import { tableCsv } from './table-csv'

interface ChartDownloadsProps {
  /** Element that holds the chart. */
  readonly card: RefObject<HTMLElement | null>
  readonly title: string
  readonly note: string
  /** The whole source line; empty without one. */
  readonly source: string
  readonly table: TableData
  /** Pictures are offered while the chart is shown. */
  readonly pictures: boolean
}

/** Buttons that save a chart as picture and its table as CSV. */
export const ChartDownloads = ({ card, title, note, source, table, pictures }: ChartDownloadsProps) => {
  const { charts } = useMessages()
  const image = () => (card.current === null ? null : chartImage(card.current, { title, note, source }))
  const saveCsv = () =>
    saveFile(fileName(title, 'csv'), new Blob([tableCsv(table, charts)], { type: 'text/csv;charset=utf-8' }))
  const saveSvg = () => {
    const found = image()
    if (found !== null) saveFile(fileName(title, 'svg'), new Blob([found.svg], { type: 'image/svg+xml' }))
  }
  const savePng = async () => {
    const found = image()
    if (found !== null) saveFile(fileName(title, 'png'), await pngOf(found))
  }
  return (
    <fieldset className="chart-downloads">
      <legend className="visually-hidden">{charts.download}</legend>
      <button type="button" aria-label={charts.downloadCsv} onClick={saveCsv}>
        CSV
      </button>
      {pictures ? (
        <>
          <button type="button" aria-label={charts.downloadPng} onClick={() => void savePng()}>
            PNG
          </button>
          <button type="button" aria-label={charts.downloadSvg} onClick={saveSvg}>
            SVG
          </button>
        </>
      ) : null}
    </fieldset>
  )
}
