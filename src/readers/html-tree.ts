import type { DefaultTreeAdapterTypes, Token } from 'parse5'
import { Parser, html } from 'parse5'

/** Element of the parsed page. */
export type Element = DefaultTreeAdapterTypes.Element
/** Any node with children. */
export type ParentNode = DefaultTreeAdapterTypes.ParentNode

const MAX_DEPTH = 400
/** Tags whose content is not markup: they must open even where nothing may nest deeper, or a script would become text. */
const RAW: ReadonlySet<string> = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
  'plaintext',
])
const FORMATTING: ReadonlySet<string> = new Set([
  'a',
  'b',
  'big',
  'code',
  'em',
  'font',
  'i',
  'nobr',
  'small',
  'strong',
  'tt',
  'u',
])

/** Old names of what is struck out, read as `del`, which is no formatting element. */
const STRUCK: ReadonlySet<string> = new Set(['s', 'strike'])

/**
 * The standard's tree building, bounded: elements below {@link MAX_DEPTH} are left out (their text stays), because scope
 * checks cost time in proportion to the depth; formatting elements are read as `span`, which the adoption agency leaves
 * alone, because unclosed `<font>` tags otherwise multiply with each paragraph.
 */
class BoundedParser extends Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  tooDeep = false

  override onStartTag(token: Token.TagToken): void {
    if (this.openElements.stackTop > MAX_DEPTH && !RAW.has(token.tagName)) {
      this.tooDeep = true
      return
    }
    super.onStartTag(asSpan(token))
  }

  override onEndTag(token: Token.TagToken): void {
    super.onEndTag(asSpan(token))
  }
}

const asSpan = (token: Token.TagToken): Token.TagToken => {
  if (STRUCK.has(token.tagName)) {
    token.tagName = 'del'
    token.tagID = html.TAG_ID.UNKNOWN
  }
  if (FORMATTING.has(token.tagName)) {
    token.tagName = 'span'
    token.tagID = html.TAG_ID.SPAN
  }
  return token
}

/** Parses a page in time linear in its length; scripts are not run and nothing is loaded. */
export const parseTree = (text: string): { root: ParentNode; tooDeep: boolean } => {
  const parser = new BoundedParser({ scriptingEnabled: false })
  parser.tokenizer.write(text, true)
  return { root: parser.document, tooDeep: parser.tooDeep }
}

export const isElement = (node: DefaultTreeAdapterTypes.ChildNode): node is Element => 'tagName' in node

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value
