import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

const SOURCES = path.resolve(import.meta.dirname, '../data/sources')

/**
 * A page as somebody pastes it: a table row a line with its cells between pipes, a paragraph a line.
 * @param {string} html
 */
const asText = (html) =>
  html
    .replace(/<(?:head|script|style)[\s\S]*?<\/(?:head|script|style)>/gu, '')
    .replace(/<\/t[dh]>/gu, ' | ')
    .replace(/<\/(?:tr|p|h\d|div|li|table)>/gu, '\n')
    .replace(/<[^>]*>/gu, '')

/**
 * Writes as many documents as asked for, of all kinds of `data/sources` in turn, every third one as plain text.
 * @param {string} folder
 * @param {number} count
 */
export const writeMixedDocuments = async (folder, count) => {
  const names = (await readdir(SOURCES)).filter((name) => name.endsWith('.html')).sort()
  const pages = await Promise.all(names.map((name) => readFile(path.join(SOURCES, name), 'utf8')))
  await mkdir(folder, { recursive: true })
  let bytes = 0
  for (let index = 0; index < count; index += 1) {
    const at = index % pages.length
    const page = pages[at] ?? ''
    const plain = index % 3 === 2
    const content = plain ? asText(page) : page
    const name = `${String(index).padStart(5, '0')}-${(names[at] ?? '').replace('.html', plain ? '.txt' : '.html')}`
    await writeFile(path.join(folder, name), content)
    bytes += Buffer.byteLength(content)
  }
  return bytes
}
