import type { NormalDocument, NormalParagraph } from '../normal-document'
import { gridRun } from './grid-tokens'
import { lineKind } from './line-kind'
import { linesRun } from './line-tokens'
import type { TokenRun } from './token'

const FEWEST_CELLS = 2

/** Tables and table-like stretches of lines, in document order; prose ends a stretch. */
export const tokenRuns = (document: NormalDocument): readonly TokenRun[] => {
  const runs: TokenRun[] = []
  let lines: NormalParagraph[] = []
  let known = 0
  const close = (): void => {
    if (known >= FEWEST_CELLS) runs.push(linesRun(lines))
    lines = []
    known = 0
  }
  for (const block of document.blocks) {
    if (block.kind === 'table') {
      close()
      if (block.rows.length > 0) runs.push(gridRun(block))
      continue
    }
    const kind = lineKind(block.normal)
    if (kind === 'page') continue
    if (kind === 'cell') known += 1
    if (kind === 'row') known += FEWEST_CELLS
    if (kind === 'prose') close()
    else if (kind !== 'maybe' || lines.length > 0) lines.push(block)
  }
  close()
  return runs
}
