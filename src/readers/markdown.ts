import type { Block, HeadingBlock } from '../core/domain/document'
import type { StruckText } from './marked-text'
import { scripted } from './marked-text'
import type { MarkupRow } from './span-grid'
import { expandSpans } from './span-grid'
import { readText } from './text'

/** The line under the head of a table: `| --- | :-: |`. */
const RULE = /^\|?[ \t]{0,8}:?-{3,40}:?[ \t]{0,8}(?:\|[ \t]{0,8}:?-{3,40}:?[ \t]{0,8}){1,30}\|?[ \t]{0,8}$/u
const HEADING = /^(?<marks>#{1,6})[ \t]{1,8}(?<text>\S.*)$/u
const CELL_BREAK = /<br\s{0,2}\/?>/giu
const EMPHASIS = /(?<mark>\*\*|__)(?=\S)(?<inner>[^*_|]{1,200}?)(?<=\S)\k<mark>/gu
const STRUCK = /~~(?=\S)(?<tilde>[^~|]{1,200}?)(?<=\S)~~|<(?<tag>del|s|strike)>(?<inner>[^<>|]{0,200})<\/\k<tag>>/giu
const SCRIPT = /<(?<tag>sup|sub)>(?<inner>[^<>|]{0,40})<\/\k<tag>>/giu
const LEVELS = [1, 2, 3, 4, 5, 6] as const

/** Markdown is told by the rule under the head of a table: the only thing that changes how figures are read. */
export const isMarkdown = (text: string): boolean => text.split('\n').some((line) => RULE.test(line.trimEnd()))

/** Markdown → headings, tables of pipes, and one paragraph a line. */
export const readMarkdown = (text: string, struck: StruckText): readonly Block[] => {
  const plain = (printed: string): string => withoutMarks(printed, struck)
  const lines = readText(text)
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined) break
    const rule = lines[at + 1]
    if (rule?.line === (line.line ?? 0) + 1 && RULE.test(rule.text) && line.text.includes('|')) {
      const rows = [line.text]
      at += 2
      for (let next = lines[at]; isRow(next, lines[at - 1]?.line); next = lines[at]) {
        rows.push(next?.text ?? '')
        at += 1
      }
      at -= 1
      const grid = expandSpans(rows.map((row, index) => rowOf(cellsOf(row).map(plain), index, rows.length)))
      if (grid !== null) blocks.push({ kind: 'table', rows: grid })
      continue
    }
    const { marks = '', text: words = '' } = HEADING.exec(line.text)?.groups ?? {}
    blocks.push(
      marks === ''
        ? { ...line, text: plain(line.text) }
        : { kind: 'heading', level: levelOf(marks), text: plain(words.replace(/\s{1,8}#{1,6}$/u, '')) },
    )
  }
  return blocks
}

const levelOf = (marks: string): HeadingBlock['level'] => LEVELS[marks.length - 1] ?? 6

/** A blank line or one without a pipe ends a table. */
const isRow = (
  line: { readonly text: string; readonly line?: number } | undefined,
  before: number | undefined,
): boolean => line !== undefined && line.line === (before ?? 0) + 1 && line.text.includes('|')

const rowOf = (row: readonly string[], index: number, rows: number): MarkupRow => ({
  groupEnd: rows,
  cells: row.map((text) => ({ text, header: index === 0, rowSpan: 1, columnSpan: 1 })),
})

const cellsOf = (row: string): readonly string[] =>
  row
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '')
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.replaceAll('\\|', '|').replaceAll(CELL_BREAK, '\n').trim())

const withoutMarks = (text: string, struck: StruckText): string =>
  text
    .replaceAll(STRUCK, (_all, tilde: string | undefined, _tag: string | undefined, inner: string | undefined) =>
      struck.leaveOut(tilde ?? inner ?? ''),
    )
    .replaceAll(SCRIPT, (_all, tag: string, inner: string) =>
      scripted(inner, tag.toLowerCase() === 'sup' ? 'super' : 'sub'),
    )
    .replaceAll(EMPHASIS, '$<inner>')
