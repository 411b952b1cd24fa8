import type { HtmlTagDescriptor } from 'vite'
import { element, escape } from '../../src/exporters/markup.ts'
import { scriptJson } from './dataset.ts'
import type { PageHead } from './head.ts'
import { headTags } from './head.ts'

const POLICY =
  "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

const tagHtml = ({ tag, attrs = {} }: HtmlTagDescriptor): string =>
  `<${tag}${Object.entries(attrs)
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('')}>`

/**
 * A page of a screen for those who only show a link to it: it names itself, says what data set it is of where one is given,
 * and leads whoever opens it to the screen.
 */
export const entryPage = (head: PageHead, screen: string, dataset: object | null = null): string => {
  const lines = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="description" content="${escape(head.description)}">`,
    element('title', escape(head.title)),
    ...headTags(head).map(tagHtml),
    ...(dataset === null ? [] : [element('script', scriptJson(dataset), 'type="application/ld+json"')]),
  ]
  const address = `../#/${screen}?v=1${head.language === 'zh-Hans' ? '' : `&lang=${head.language}`}`
  const body = [
    element('h1', escape(head.title)),
    element('p', escape(head.description)),
    element('p', element('a', escape(head.site), `href="${escape(address)}"`)),
    element('script', '', 'src="../enter.js"'),
  ]
  const page = `${element('head', `\n${lines.join('\n')}\n`)}\n${element('body', `\n${body.join('\n')}\n`)}`
  return `<!doctype html>\n${element('html', `\n${page}\n`, `lang="${head.language}"`)}\n`
}
