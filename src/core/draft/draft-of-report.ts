import { isSameContent } from '../domain/cell'
import type { Cell, CellState } from '../domain/cell'
import type { Report } from '../domain/report'
import type { Approximation } from '../domain/unit'
import type { CellRemark, Draft } from './draft'
import { emptyDraft, figureKey, LONGEST_FIGURE } from './draft'
import { proseOfReport } from './prose-of-report'

/** How a draft would be read once it is published. */
export type ReadDraft = (draft: Draft) => Pick<Report, 'cells'>

const APPROXIMATELY: Readonly<Record<Approximation, (number: string) => string>> = {
  'at-least': (number) => `${number}余`,
  about: (number) => `约${number}`,
  'up-to': (number) => `近${number}`,
}

const STATE_WRITTEN: Readonly<Record<Exclude<CellState, 'value'>, readonly string[]>> = {
  blank: [''],
  dash: ['—'],
  'not-applicable': ['/'],
  unreadable: [],
}

/** How a cell may be written on the form, the way it is printed first; the last names its unit, where the form has another. */
const writingsOf = ({ content, unit, printed, read }: Cell): readonly string[] => {
  const asPrinted = read === undefined && printed.length <= LONGEST_FIGURE ? [printed.trim()] : []
  if (content.state !== 'value') return [...asPrinted, ...STATE_WRITTEN[content.state]]
  const number = String(content.value)
  const plain = content.approx === undefined ? number : APPROXIMATELY[content.approx](number)
  return [...asPrinted, plain, `${plain}${unit ?? ''}`]
}

const isReadAs = (read: Cell | undefined, cell: Cell): boolean =>
  read !== undefined &&
  isSameContent(read.content, cell.content) &&
  (cell.content.state !== 'value' || read.unit === cell.unit)

/** Cells by figure; a figure that is printed twice and not the same way is told by none. */
const toldOnce = (cells: readonly Cell[]): ReadonlyMap<string, Cell | null> => {
  const told = new Map<string, Cell | null>()
  for (const cell of cells) {
    const key = figureKey(cell)
    const other = told.get(key)
    told.set(key, other === undefined || (other !== null && isReadAs(other, cell)) ? (other ?? cell) : null)
  }
  return told
}

interface Written {
  readonly draft: Draft
  /** Figures that cannot be written so that they are read as they are. */
  readonly leftOut: ReadonlySet<string>
}

/** Writes the figures so that each is read back as the report says, the printed way where that will do; the others stay empty. */
const written = (blank: Draft, cells: ReadonlyMap<string, Cell | null>, read: ReadDraft): Written => {
  const ways = new Map([...cells].map(([key, cell]) => [key, cell === null ? [] : writingsOf(cell)]))
  const most = Math.max(0, ...[...ways.values()].map(({ length }) => length))
  const at = new Map<string, number>()
  const draftNow = (): Draft => ({
    ...blank,
    figures: Object.fromEntries([...ways].map(([key, texts]) => [key, texts[at.get(key) ?? 0] ?? ''])),
  })
  const misread = (): readonly string[] => {
    const back = new Map(read(draftNow()).cells.map((cell) => [figureKey(cell), cell]))
    return [...cells].flatMap(([key, cell]) => (cell !== null && isReadAs(back.get(key), cell) ? [] : [key]))
  }
  let wrong = misread()
  for (let tries = 0; tries < most && wrong.length > 0; tries += 1) {
    for (const key of wrong) at.set(key, (at.get(key) ?? 0) + 1)
    wrong = misread()
  }
  return { draft: draftNow(), leftOut: new Set(wrong) }
}

const remarksOn = (report: Report, leftOut: ReadonlySet<string>): Readonly<Record<string, CellRemark>> =>
  Object.fromEntries(
    report.cells.flatMap((cell): readonly (readonly [string, CellRemark])[] => {
      const key = figureKey(cell)
      if (leftOut.has(key)) return [[key, { kind: 'left-out', printed: cell.printed.trim() }]]
      return cell.read === undefined ? [] : [[key, { kind: 'corrected', printed: cell.printed.trim() }]]
    }),
  )

/**
 * A report that is still a draft → the draft as if it had been typed here, so that it is checked while it is mended: every
 * figure as printed, corrections in place of what they correct. What would be read otherwise on the form is left out and
 * remarked on, never guessed. null where agency, year or form is not known.
 */
export const draftOfReport = (report: Report, read: ReadDraft): Draft | null => {
  const { kind, agency, year, form } = report.metadata
  if (kind !== 'annual-report' || agency === null || year === null || form === null) return null
  const blank: Draft = {
    ...emptyDraft({ agency: agency.value, year: year.value, form: form.value }),
    parts: proseOfReport(report),
  }
  const { draft, leftOut } = written(blank, toldOnce(report.cells), read)
  return { ...draft, of: { file: report.source.name, remarks: remarksOn(report, leftOut) } }
}
