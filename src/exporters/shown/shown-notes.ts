import type { FigureMark } from '../../core/domain/figure-mark'
import { FIGURE_MARKS } from '../../core/domain/figure-mark'
import type { Shown, ShownReport } from '../../core/schema/wire-shown'
import { plainAddress } from '../../core/text/plain-address'
import { withMark } from './marked-text'
import type { SavingWords } from '../../i18n/saving/words'
import type { ShownWords } from './shown-words'

/** A list with a head, to be written as a table. */
export interface NotesTable {
  readonly heading: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const cellsOf = ({ cards }: Shown) => cards.flatMap(({ table }) => table.rows.flatMap(({ cells }) => cells))

/** The marks that occur in what is shown, with how often. */
const marksIn = (shown: Shown): ReadonlyMap<FigureMark, number> => {
  const counts = new Map<FigureMark, number>()
  for (const { mark } of cellsOf(shown)) if (mark !== undefined) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  return counts
}

/** What each mark of the file means; all of them, so that one that is not there is known to be not there. */
export const markTable = (shown: Shown, { saving, marks }: ShownWords): NotesTable => {
  const counts = marksIn(shown)
  return {
    heading: saving.notes.marks,
    head: [saving.notes.mark, saving.notes.meaning, saving.notes.count],
    rows: FIGURE_MARKS.map((mark) => [marks[mark], saving.meanings[mark], String(counts.get(mark) ?? 0)]),
  }
}

const reportRow = (
  { id, agency, year, title = null, form, file, published }: ShownReport,
  words: ShownWords,
): readonly string[] => [
  agency ?? '',
  year === null ? '' : String(year),
  title ?? '',
  form === null ? '' : words.form(form),
  published ?? '',
  file,
  id,
]

/** The documents the figures come from. */
export const reportTable = ({ reports }: Shown, words: ShownWords): NotesTable => {
  const { report } = words.saving.notes
  return {
    heading: words.saving.notes.reports,
    head: [report.agency, report.year, report.title, report.form, report.published, report.file, report.id],
    rows: reports.map((one) => reportRow(one, words)),
  }
}

const WITHHELD: ReadonlySet<FigureMark> = new Set(['unreadable', 'missing', 'not-comparable'])

/** Every figure that is asked for and not given, with the reason as shown. */
export const withheldTable = ({ cards }: Shown, { saving, marks }: ShownWords): NotesTable => {
  const { withheld, withheldAt } = saving.notes
  return {
    heading: withheld,
    head: [withheldAt.table, withheldAt.row, withheldAt.column, withheldAt.says],
    rows: cards.flatMap(({ title, table }) =>
      table.rows.flatMap(({ cells }) =>
        cells.flatMap(({ mark, text }, at) =>
          mark === undefined || !WITHHELD.has(mark)
            ? []
            : [
                [
                  title,
                  cells[0]?.text ?? '',
                  table.columns[at]?.label ?? '',
                  text === marks[mark] || text === '' ? marks[mark] : `${marks[mark]} · ${text}`,
                ],
              ],
        ),
      ),
    ),
  }
}

/** Day, years and fingerprint of what is shown. */
export type Stamped = Pick<Shown, 'dataDate' | 'dataYears' | 'fingerprint'>

/** How many figures a table asks for and does not give, by reason. */
export const withheldCounts = (shown: Shown, words: ShownWords): NotesTable => {
  const { heading, head, rows } = withheldTable(shown, words)
  const counts = new Map<string, { readonly cells: readonly string[]; count: number }>()
  for (const [table = '', , , says = ''] of rows) {
    const key = `${table}\n${says}`
    const known = counts.get(key) ?? { cells: [table, says], count: 0 }
    known.count += 1
    counts.set(key, known)
  }
  const [table = '', , , says = ''] = head
  return {
    heading,
    head: [table, says, words.saving.notes.count],
    rows: [...counts.values()].map(({ cells, count }) => [...cells, String(count)]),
  }
}

/** Of which day the data are, or of which years where no document says. */
const dateText = ({ dataDate, dataYears = null }: Stamped, { notes }: SavingWords): string => {
  if (dataDate !== null) return dataDate
  return dataYears === null ? notes.noDate : notes.undated([...new Set(dataYears)].join('–'))
}

/** One line under everything that leaves the screen: day and fingerprint of its data. */
export const stampText = (stamped: Stamped, saving: SavingWords): string => {
  const { notes } = saving
  return [
    `${notes.dataDate} ${dateText(stamped, saving)}`,
    ...(stamped.fingerprint === '' ? [] : [`${notes.fingerprint} ${stamped.fingerprint}`]),
  ].join(' · ')
}

/** Day, address and fingerprint of the data, the address as a person reads it. */
export const originOf = (shown: Shown, words: ShownWords): readonly (readonly [label: string, value: string])[] => {
  const { notes } = words.saving
  const facts = [
    [notes.dataDate, dateText(shown, words.saving)],
    [notes.link, plainAddress(shown.link)],
    [notes.fingerprint, shown.fingerprint],
  ] as const
  return facts.filter(([, value]) => value !== '')
}

/** Title, address, date and fingerprint of the whole, as label and value. */
export const factsOf = (shown: Shown, words: ShownWords): readonly (readonly [label: string, value: string])[] => {
  const { notes } = words.saving
  const facts = [
    [notes.title, shown.title],
    [notes.sentence, shown.sentence],
    [notes.about, shown.subtitle ?? ''],
    ...shown.keyFigures.map(({ label, text, mark, note }) => {
      const figure = withMark(text, mark, words)
      return [label, note === '' ? figure : `${figure} · ${note}`] as const
    }),
    [notes.dataDate, dateText(shown, words.saving)],
    [notes.link, shown.link],
    [notes.fingerprint, shown.fingerprint],
  ] as const
  return facts.filter(([, value]) => value !== '')
}
