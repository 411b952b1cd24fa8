import type { Block } from '../../../src/core/domain/document'
import { spannedRows } from './spanned-rows'
import { escapeXml } from './xml'

const STYLE =
  'body{font:14px serif}table{border-collapse:collapse;width:100%}td{border:1px solid #000;padding:2px 4px}p{text-indent:2em}'
const text = (printed: string): string => escapeXml(printed).replaceAll('\n', '<br>')

/** A page as an office would publish it, for a browser to print. */
export const writeHtml = (blocks: readonly Block[]): string =>
  `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${blocks
    .map((block) => {
      if (block.kind === 'heading') return `<h${block.level}>${text(block.text)}</h${block.level}>`
      if (block.kind === 'paragraph') return `<p>${text(block.text)}</p>`
      const rows = spannedRows(block).map(
        (cells) =>
          `<tr>${cells.map((cell) => `<td rowspan="${cell.rows}" colspan="${cell.columns}">${text(cell.text)}</td>`).join('')}</tr>`,
      )
      return `<table>${rows.join('')}</table>`
    })
    .join('')}`
