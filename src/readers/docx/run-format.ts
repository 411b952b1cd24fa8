import type { Script } from '../marked-text'
import type { XmlElement } from '../xml/tree'
import { childOf, childrenOf, isOn } from '../xml/walk'

/** What the form of a run says of its text. */
export interface RunFormat {
  readonly script: Script
  readonly struck: boolean
}

/** Run properties of the character styles, each with those it is based on behind it. */
export type RunStyles = ReadonlyMap<string, readonly XmlElement[]>

const MOST_ANCESTORS = 20

/** Run properties of the styles of a document by id. */
export const readRunStyles = (root: XmlElement | null): RunStyles => {
  const declared = new Map(
    (root === null ? [] : childrenOf(root, 'w:style')).map((style) => [style.attributes.get('w:styleId') ?? '', style]),
  )
  return new Map(
    [...declared.keys()].map((id) => {
      const found: XmlElement[] = []
      let style = declared.get(id)
      for (let step = 0; style !== undefined && step < MOST_ANCESTORS; step += 1) {
        const properties = childOf(style, 'w:rPr')
        if (properties !== undefined) found.push(properties)
        style = declared.get(childOf(style, 'w:basedOn')?.attributes.get('w:val') ?? '')
      }
      return [id, found]
    }),
  )
}

/** Form of a run by its own properties and, where they say nothing, by its style. */
export const runFormat = (run: XmlElement, styles: RunStyles): RunFormat => {
  const own = childOf(run, 'w:rPr')
  if (own === undefined) return { script: null, struck: false }
  const all = [own, ...(styles.get(childOf(own, 'w:rStyle')?.attributes.get('w:val') ?? '') ?? [])]
  const first = (name: string) =>
    all.map((properties) => childOf(properties, name)).find((found) => found !== undefined)
  const align = first('w:vertAlign')?.attributes.get('w:val')
  return {
    script: align === 'superscript' ? 'super' : align === 'subscript' ? 'sub' : null,
    struck: isOn(first('w:strike')) || isOn(first('w:dstrike')),
  }
}
