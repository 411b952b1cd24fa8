import type { Shown, ShownCard, ShownTable } from '../../core/schema/wire-shown'
import type { EmbedWords } from '../../i18n/embed/words'
import { useEmbedWords } from '../../i18n/embed/use-embed-words'
import { useMessages } from '../../i18n/locale'
import type { TableData } from '../../ui/charts/series'
import { ShareBars } from '../../ui/charts/share-bars'
import { FigureCard } from '../../ui/figures/figure-card'
import { TableCard } from '../../ui/figures/table-card'
import { markedText } from '../../ui/tables/marked-text'
import type { RemarkWords } from '../../ui/tables/marked-text'
import { cardChartOf, shareRowsOf } from './card-chart-of'

const tableOf = ({ columns, rows }: ShownTable, words: RemarkWords): TableData => ({
  columns: columns.map((column, at) => ({ ...column, key: String(at) })),
  rows: rows.map(({ level, cells }, at) => ({
    key: String(at),
    cells: cells.map((cell) => ({ ...cell, text: markedText(cell, words) })),
    ...(level === undefined ? {} : { level }),
  })),
})

/** A chart of the kinds that a card draws itself, or parts of wholes as bars; a card without either is a table. */
const Drawn = ({ card, words }: { readonly card: ShownCard; readonly words: RemarkWords }) => {
  const chart = card.chart === null ? null : cardChartOf(card.chart)
  const rows = card.chart === null ? null : shareRowsOf(card.chart)
  const [first] = rows ?? []
  const table = tableOf(card.table, words)
  if (chart === null && first === undefined)
    return <TableCard id="frozen" title={card.title} note={card.note} table={table} />
  return (
    <FigureCard
      id="frozen"
      title={card.title}
      note={card.note}
      table={table}
      remarks={[...new Set([...card.remarks, card.source])].filter((remark) => remark !== '')}
      {...(chart === null ? {} : { chart })}
    >
      {rows === null ? null : <ShareBars title={card.title} rows={rows} parts={first?.segments ?? []} />}
    </FigureCard>
  )
}

/** Of which day its figures are, or of which years where no document says. */
const dayOf = ({ dataDate, dataYears = null }: Shown, { undated, noDate }: EmbedWords): string =>
  dataDate ?? (dataYears === null ? noDate : undated([...new Set(dataYears)].join('–')))

/** A card whose figures are in the address itself: text and numbers drawn as any other card, said to be no more than that. */
export const FrozenCard = ({ shown }: { readonly shown: Shown | null }) => {
  const words = useEmbedWords()
  const { app, charts, readings } = useMessages()
  const said = { marks: charts.marks, withRemark: readings.withRemark }
  const [card] = shown?.cards ?? []
  const agencies = new Set(shown?.reports.flatMap(({ agency }) => agency ?? []))
  return (
    <>
      <main aria-label={app.name}>
        {shown === null || card === undefined ? (
          <p>{words.damaged}</p>
        ) : (
          <>
            <p className="embed-subject">{[...agencies].join(' · ')}</p>
            <Drawn card={card} words={said} />
            <p className="embed-subject">{words.frozen(dayOf(shown, words), shown.fingerprint)}</p>
          </>
        )}
      </main>
      <footer className="embed-foot">
        <a href="./" target="_blank" rel="noopener noreferrer">
          {words.dashboard}
        </a>
      </footer>
    </>
  )
}
