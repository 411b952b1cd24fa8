import { SaxesParser } from 'saxes'
import { Refusal } from '../refusal'
import { shortName } from './names'

/** Element of an office document; names are `w:tbl`, `x:row`, whatever prefix the file has. */
export interface XmlElement {
  readonly name: string
  /** By short name: `w:val`; attributes without a namespace by their bare name. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[]
}

/** Characters of one part; the longest known has a tenth. */
const MAX_LENGTH = 32_000_000
/** Word nests some thirty deep; recursion over the tree must end well before a stack does. */
const MAX_DEPTH = 256
const MAX_ELEMENTS = 1_500_000

/**
 * XML part of an office document → tree. A document type is refused, so that no entity is ever defined; nothing is loaded;
 * depth and size are bounded.
 */
export const parseXml = (bytes: Uint8Array, part: string): XmlElement => {
  const text = decodeXml(bytes, part)
  const open: OpenElement[] = []
  let root: XmlElement | null = null
  let count = 0
  const parser = new SaxesParser({ xmlns: true, position: false })
  const append = (text: string): void => {
    open.at(-1)?.children.push(text)
  }
  parser.on('error', (cause) => {
    throw new Refusal('damaged-file', part, { cause })
  })
  parser.on('doctype', () => {
    throw new Refusal('unsafe-file', part)
  })
  parser.on('text', append)
  parser.on('cdata', append)
  parser.on('opentag', ({ uri, local, attributes }) => {
    count += 1
    if (open.length >= MAX_DEPTH || count > MAX_ELEMENTS) throw new Refusal('unsafe-file', part)
    const element: OpenElement = {
      name: shortName(uri, local),
      attributes: new Map(
        Object.values(attributes).map((attribute) => [shortName(attribute.uri, attribute.local), attribute.value]),
      ),
      children: [],
    }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(text).close()
  if (root === null) throw new Refusal('damaged-file', part)
  return root
}

const XML_ENCODING = /^<\?xml[^>]{0,80}encoding\s{0,4}=\s{0,4}["'](?<label>[\w-]{2,20})/u

const decodeXml = (bytes: Uint8Array, part: string): string => {
  if (bytes.length > MAX_LENGTH) throw new Refusal('archive-too-large', part)
  const marked = bytes[0] === 0xff || bytes[0] === 0xfe
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const label = marked ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : XML_ENCODING.exec(head)?.groups?.label
  try {
    return new TextDecoder(label ?? 'utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new Refusal('damaged-file', part, { cause })
  }
}
