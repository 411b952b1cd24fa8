import type { PageParts } from './page-parts'

/** Fewer rows of figures are a list or a line of a letterhead. */
const FEWEST_ROWS = 4
/** A label, and figures in more columns than a unit and a value take. */
const FEWEST_FIGURES = 3
const FIGURE = /^[\d.,%\-—－]{1,20}$/u

/**
 * Which pages, from 1 among these, have a table that no lines rule: several rows of figures in columns, outside any table that could be read.
 * A blank between them leaves no trace, and a label wrapped around them may belong to either row.
 */
export const unruledTables = (pages: readonly PageParts[]): readonly number[] =>
  pages.flatMap(({ parts }, at) => {
    const rows = parts.filter(
      (part) =>
        part.kind === 'line' &&
        part.line.text.split('\t').filter((piece) => FIGURE.test(piece.trim())).length >= FEWEST_FIGURES,
    )
    return rows.length >= FEWEST_ROWS ? [at + 1] : []
  })
