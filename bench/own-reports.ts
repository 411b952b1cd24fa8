import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { documentHtml } from '../src/exporters/document/document-html'
import { readDocument } from '../src/readers/read-document'

const SOURCES = path.resolve('data/sources')

/** Writes the pages of the bundled reports anew with our own writer, over and over, for the benches only: `own-reports FOLDER COUNT`. */
const [folder = '', count = '0'] = process.argv.slice(2)
await mkdir(folder, { recursive: true })
const names = (await readdir(SOURCES)).filter((name) => name.endsWith('.html'))
for (let index = 0; index < Number(count); index += 1) {
  const name = names[index % names.length] ?? ''
  const document = readDocument(await readFile(path.join(SOURCES, name)), name)
  // the number parts what would else be one report chosen twice
  const blocks = [...document.blocks, { kind: 'paragraph', text: `（副本 ${index + 1}）` } as const]
  await writeFile(path.join(folder, `${index + 1}-${name}`), documentHtml({ ...document, blocks }))
}
