import type { fetchJson as ofSite } from './fetch-json'
import { BrokenJson, NotFound } from './load-error'

/** The JSON of a file of the data set, which the page carries compressed in a block of its own. */
export const fetchJson: typeof ofSite = async (file) => {
  const block = document.querySelector(`script[data-file="${CSS.escape(file)}"]`)
  if (block === null) throw new NotFound(file)
  try {
    const json: unknown = JSON.parse(await unpacked(block.textContent))
    return json
  } catch (cause) {
    throw new BrokenJson(file, cause instanceof Error ? cause.message : String(cause), { cause })
  }
}

const unpacked = (base64: string): Promise<string> => {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
}
