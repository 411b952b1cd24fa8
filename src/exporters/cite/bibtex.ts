import type { Cited } from './cited'

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Text for a field of BibTeX: nothing in it is taken for a command. */
const escaped = (text: string): string =>
  text.replaceAll(/[\\{}~^$&#_%]/gu, (character) => ESCAPES[character] ?? `\\${character}`).replaceAll(/\s+/gu, ' ')

/** Braces would end the field; everything else stands in an address as it is. */
const address = (url: string): string => url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C')

/** The same for the same thing cited: `nianbao-2024-1x2y3z`. */
const keyOf = ({ year, title, author }: Cited): string => {
  let hash = 5381
  for (const character of `${author ?? ''}\n${title}`) hash = (hash * 33 + (character.codePointAt(0) ?? 0)) % 2 ** 32
  return ['nianbao', ...(year === null ? [] : [String(year)]), hash.toString(36)].join('-')
}

/** An `@online` entry (biblatex); names in double braces, so that an agency is not split into first and last name. */
export const bibtex = (cited: Cited): string => {
  const { author, title, published, accessed, url, note } = cited
  const fields = [
    ...(author === null ? [] : [`author  = {{${escaped(author)}}}`]),
    `title   = {${escaped(title)}}`,
    ...(published === null ? [] : [`date    = {${published}}`]),
    `url     = {${address(url)}}`,
    `urldate = {${accessed}}`,
    ...(note === null ? [] : [`note    = {${escaped(note)}}`]),
  ]
  return `@online{${keyOf(cited)},\n${fields.map((field) => `  ${field},\n`).join('')}}\n`
}
