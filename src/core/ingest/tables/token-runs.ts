import { flattened } from '../flattened'
import type { NormalDocument, NormalParagraph, NormalTable } from '../normal-document'
import { yearsOfLabels, yearsRepeat } from './earlier-year'
import { gridRun, gridSections } from './grid-tokens'
import { headsAbove } from './heads-above'
import { lineKind } from './line-kind'
import { linesRun } from './line-tokens'
import type { Token, TokenRun } from './token'
import { captionYear } from './year-caption'
import { withoutEarlierRows } from './year-columns'

const FEWEST_CELLS = 2

/** Lines of a stretch from one caption of a year to the next. */
interface Section {
  readonly year: number | null
  readonly caption: NormalParagraph | null
  readonly lines: NormalParagraph[]
}

interface Stretch {
  /** The stretch as one table. */
  readonly whole: TokenRun
  /** Its tables, if its captions part it. */
  readonly parts: readonly TokenRun[]
}

/** Tables and table-like stretches of lines, in document order; prose ends a stretch, and so does the caption of a year. */
export const tokenRuns = (document: NormalDocument): readonly TokenRun[] => {
  const stretches = new Stretches()
  for (const block of document.blocks) {
    if (block.kind === 'table') stretches.grid(block)
    else stretches.line(block)
  }
  const read = stretches.read()
  const years = yearsOfLabels(flattened(read, ({ parts }) => parts))
  // a year may be a column's head as well: only where the same labels stand under another year does it part the lines
  return flattened(read, ({ whole, parts }) => (yearsRepeat(parts, years) ? parts : [whole])).map((run) => ({
    ...run,
    tokens: withoutEarlierRows(run.tokens),
  }))
}

const withHeads = (heads: readonly Token[], run: TokenRun): TokenRun =>
  heads.length === 0 || !run.rows ? run : { ...run, tokens: [...heads, ...run.tokens] }

class Stretches {
  readonly #read: Stretch[] = []
  #sections: Section[] = []
  #known = 0
  #year: number | null = null

  grid(block: NormalTable): void {
    const heads = headsAbove(this.#sections.at(-1)?.lines ?? [])
    this.#close()
    const sections = gridSections(block, this.#year)
    const [first] = sections
    if (first === undefined) return
    const whole = withHeads(heads, gridRun(block, { year: first.year, from: 0, to: block.rows.length }))
    const parts = sections.length > 1 ? sections.map((section) => gridRun(block, section)) : [whole]
    this.#read.push({ whole, parts })
    this.#year = sections.at(-1)?.year ?? null
  }

  line(block: NormalParagraph): void {
    const kind = lineKind(block.normal)
    if (kind === 'page') return
    if (kind === 'cell') this.#known += 1
    if (kind === 'row') this.#known += FEWEST_CELLS
    if (kind === 'prose') this.#close()
    const year = captionYear(block.normal.text)
    if (year !== null) this.#year = year
    if (kind === 'prose' || (kind === 'maybe' && this.#sections.length === 0)) return
    if (year !== null) this.#sections.push({ year, caption: block, lines: [] })
    else {
      if (this.#sections.length === 0) this.#sections.push({ year: this.#year, caption: null, lines: [] })
      this.#sections.at(-1)?.lines.push(block)
    }
  }

  read(): readonly Stretch[] {
    this.#close()
    return this.#read
  }

  #close(): void {
    const sections = this.#sections
    if (this.#known >= FEWEST_CELLS) {
      const filled = sections.filter(({ lines }) => lines.length > 0)
      const lines = flattened(sections, (section) => [
        ...(section.caption === null ? [] : [section.caption]),
        ...section.lines,
      ])
      const whole = linesRun(lines, filled[0]?.year ?? null)
      const parts = sections.some(({ caption }) => caption !== null)
        ? filled.map((section) => linesRun(section.lines, section.year))
        : [whole]
      this.#read.push({ whole, parts })
    }
    this.#sections = []
    this.#known = 0
  }
}
