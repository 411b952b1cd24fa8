/**
 * Tables of Chinese fonts that a PDF names without holding them, as modules of their own: they are loaded when a file asks
 * for them, from where the program itself came, also without a network and from a disk.
 */
const CMAPS = import.meta.glob<string>(
  [
    '/node_modules/pdfjs-dist/cmaps/{GB,UniGB,Adobe-GB1,B5,ETen,HKscs,CNS,UniCNS,Adobe-CNS1}*.bcmap',
    '!/node_modules/pdfjs-dist/cmaps/*UTF8*',
    '!/node_modules/pdfjs-dist/cmaps/*UTF32*',
  ],
  { query: '?url&inline', import: 'default' },
)

/** What pdf.js asks for: a table by its file name. Fonts and decoders of pictures are not needed for text. */
export class BundledTables {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const load = kind === 'cMapUrl' ? CMAPS[`/node_modules/pdfjs-dist/cmaps/${filename}`] : undefined
    if (load === undefined) throw new Error(`no ${filename}`)
    const address = await load()
    const binary = atob(address.slice(address.indexOf(',') + 1))
    return Uint8Array.from(binary, (character) => character.charCodeAt(0))
  }
}
