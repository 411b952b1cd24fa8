import type { Language } from '../../core/domain/language'
import { escape } from '../markup'
import type { Paper } from './paper'
import { paperNodes } from './paper-nodes'
import type { PaperNode } from './paper-nodes'
import { PAPER_STYLE } from './paper-style'

const attribute = (name: string, value: string | undefined): string =>
  value === undefined ? '' : ` ${name}="${escape(value)}"`

const htmlOf = (node: PaperNode): string => {
  if (typeof node === 'string') return escape(node)
  const { name, className, scope, children } = node
  return `<${name}${attribute('class', className)}${attribute('scope', scope)}>${children.map(htmlOf).join('')}</${name}>`
}

/** One page that can be printed and mailed: a sheet for each report, no script, nothing loaded from anywhere. */
export const auditHtml = (paper: Paper, language: Language): string =>
  [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(paper.title)}</title><style>${PAPER_STYLE}</style></head>`,
    `<body class="paper">${paperNodes(paper).map(htmlOf).join('\n')}</body>`,
    '</html>\n',
  ].join('\n')
