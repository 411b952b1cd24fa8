import type { NormalDocument } from '../normal-document'
import type { TokenRun } from './token'

/** 2021年, (2021年度), 附表1:2021年政府信息公开情况统计表: a line over the tables of a year. */
const CAPTION = /^(?:附?表?\d{0,2}[:.、])?\(?(?<year>(?:19|20)\d{2})年度?(?:[^。;,]{0,24}(?:表|情况|数据))?\)?:?$/u
const LONGEST_CAPTION = 48
const ALIKE = 0.8

interface Captioned {
  readonly run: TokenRun
  readonly year: number
  readonly keys: ReadonlySet<string>
}

/**
 * Grids under the caption of one year that stand once more, with the same labels, under the caption of a later year:
 * last year's table printed before this year's.
 */
export const earlierYears = (document: NormalDocument, runs: readonly TokenRun[]): ReadonlySet<TokenRun> => {
  const grids = new Map(runs.flatMap((run) => (run.table === null ? [] : [[run.table.block, run] as const])))
  if (grids.size < 2) return new Set()
  const captioned: Captioned[] = []
  let year: number | null = null
  for (const block of document.blocks) {
    if (block.kind === 'paragraph') {
      const { text } = block.normal
      const caption = text.length <= LONGEST_CAPTION && text.includes('年') ? CAPTION.exec(text) : null
      if (caption !== null) year = Number(caption.groups?.year)
      continue
    }
    const run = grids.get(block.block)
    if (run !== undefined && year !== null) captioned.push({ run, year, keys: keysOf(run) })
  }
  return new Set(
    captioned
      .filter((own, at) => captioned.slice(at + 1).some((later) => later.year > own.year && isSame(own, later)))
      .map(({ run }) => run),
  )
}

const keysOf = (run: TokenRun): ReadonlySet<string> =>
  new Set(run.tokens.flatMap((token) => (token.key === '' ? [] : [token.key])))

const isSame = (own: Captioned, later: Captioned): boolean =>
  [...own.keys].filter((key) => later.keys.has(key)).length >= own.keys.size * ALIKE
