import { formatPlace } from '../../core/domain/place'
import type { ShownCell, ShownTable } from '../../core/schema/wire-shown'
import type { FigureRef, TableCell, TableData } from '../../ui/charts/series'
import type { figureFinder } from './figure-facts'

type Finder = ReturnType<typeof figureFinder>

const folded = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

const sourceOf = ({ reportId, place, printed }: FigureRef, find: Finder) => {
  const where = { report: reportId, place: formatPlace(place) }
  const stands = printed ?? find(reportId, where.place)?.printed
  return stands === undefined ? where : { ...where, printed: folded(stands) }
}

const refsOf = (cell: TableCell): readonly FigureRef[] => {
  const own = cell.source ?? null
  if (own !== null) return [own, ...(own.also ?? [])]
  return (cell.parts ?? []).flatMap(({ source }) => (source === null ? [] : [source]))
}

/** A cell with all that is known of its figure; what no row of a form asks has no indicator. */
const cellOf = (cell: TableCell, find: Finder): ShownCell => {
  const sources = refsOf(cell).map((ref) => sourceOf(ref, find))
  const [only] = sources
  const facts = sources.length === 1 && only !== undefined ? find(only.report, only.place) : undefined
  const isFigure = cell.value !== undefined && !(cell.value === null && cell.text === '' && cell.mark === undefined)
  const { unit = null, approx, indicator, column } = (isFigure ? facts : undefined) ?? {}
  return {
    text: cell.text,
    ...(isFigure && cell.value !== undefined ? { value: cell.value } : {}),
    ...(cell.mark === undefined ? {} : { mark: cell.mark }),
    ...(approx === undefined ? {} : { approx }),
    ...(unit === null ? {} : { unit }),
    ...(indicator === undefined ? {} : { indicator }),
    ...(column === undefined ? {} : { column }),
    ...(sources.length === 0 ? {} : { sources }),
  }
}

/** A table of the screen with what stands behind its cells. */
export const shownTable = ({ columns, rows }: TableData, find: Finder): ShownTable => ({
  columns: columns.map(({ label, numeric = false }) => ({ label, numeric })),
  rows: rows.map(({ level, cells }) => ({
    ...(level === undefined || level === 0 ? {} : { level }),
    cells: cells.map((cell) => cellOf(cell, find)),
  })),
})
