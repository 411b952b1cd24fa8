import type { Block, SourceDocument, TableBlock } from '../../core/domain/document'
import { printedRows } from '../../core/domain/printed-rows'
import { element, escape } from '../markup'

/** 公文 on A4 (GB/T 9704): title centred, body 三号 with two characters of indent, tables with all rules. */
const STYLE = `
body { margin: 0 auto; max-width: 210mm; padding: 1rem; color: #111; background: #fff; font: 16pt/28pt FangSong, STFangsong, "Noto Serif CJK SC", serif }
h1 { font: 700 22pt/36pt SimSun, "Songti SC", "Noto Serif CJK SC", serif; text-align: center }
h2 { font: 700 16pt/28pt SimHei, "PingFang SC", "Noto Sans CJK SC", sans-serif; margin: 1em 0 .3em }
p { margin: 0; text-indent: 2em }
table { width: 100%; margin: .5em 0; border-collapse: collapse; font-size: 10.5pt; line-height: 1.4 }
th, td { border: 1px solid #111; padding: .2em .3em; text-align: center; font-weight: 400 }
tr { break-inside: avoid }
@page { size: A4; margin: 37mm 26mm 35mm 28mm }
`

const spans = (rowSpan: number, columnSpan: number): string =>
  [rowSpan > 1 ? `rowspan="${rowSpan}"` : '', columnSpan > 1 ? `colspan="${columnSpan}"` : '']
    .filter((attribute) => attribute !== '')
    .join(' ')

const tableHtml = (table: TableBlock): string =>
  element(
    'table',
    element(
      'tbody',
      printedRows(table, { from: 0, to: table.rows.length })
        .map(({ cells }) =>
          element(
            'tr',
            cells
              .map(({ slot, rowSpan, columnSpan }) =>
                element(slot.header ? 'th' : 'td', escape(slot.text), spans(rowSpan, columnSpan)),
              )
              .join(''),
          ),
        )
        .join('\n'),
    ),
  )

const blockHtml = (block: Block): string => {
  if (block.kind === 'table') return tableHtml(block)
  return element(block.kind === 'heading' ? `h${block.level}` : 'p', escape(block.text))
}

/** A document as a page of HTML in the layout of an official paper: no script, nothing loaded. */
export const documentHtml = ({ title, name, blocks }: SourceDocument): string =>
  `<!doctype html>\n${element(
    'html',
    element('head', `<meta charset="utf-8">${element('title', escape(title ?? name))}${element('style', STYLE)}`) +
      element('body', `\n${blocks.map(blockHtml).join('\n')}\n`),
    'lang="zh-Hans"',
  )}\n`
