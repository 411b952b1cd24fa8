import type { Script } from '../marked-text'
import { scripted, StruckText } from '../marked-text'
import type { XmlElement } from '../xml/tree'
import { childOf, childrenOf, descend, elements } from '../xml/walk'

interface TextForm {
  readonly script: Script
  /** null where the style says nothing of it. */
  readonly struck: boolean | null
}

const ON_THE_LINE: TextForm = { script: null, struck: null }

/** Reads the text that cells show, as the styles of the document form it. */
export class CellText {
  readonly struck = new StruckText()
  readonly #forms: ReadonlyMap<string, TextForm>

  constructor(root: XmlElement) {
    this.#forms = new Map(
      elements(descend(root, 'office:automatic-styles') ?? root).flatMap((style) => {
        const properties = childOf(style, 'style:text-properties')
        const name = style.attributes.get('style:name')
        return name === undefined || properties === undefined ? [] : [[name, formOf(properties)] as const]
      }),
    )
  }

  /** Text a cell shows, its paragraphs one below the other. */
  shown(cell: XmlElement): string {
    const form = this.#formOf(cell.attributes.get('table:style-name'), ON_THE_LINE)
    return childrenOf(cell, 'text:p')
      .map((line) => this.#text(line, form).trim())
      .join('\n')
      .trim()
  }

  #formOf(style: string | undefined, around: TextForm): TextForm {
    const own = this.#forms.get(style ?? '') ?? ON_THE_LINE
    return { script: own.script ?? around.script, struck: own.struck ?? around.struck }
  }

  #text(element: XmlElement, form: TextForm): string {
    return element.children
      .map((child) => {
        if (typeof child === 'string')
          return form.struck === true ? this.struck.leaveOut(child) : scripted(child, form.script)
        if (child.name === 'office:annotation' || child.name === 'text:ruby-text') return ''
        if (child.name === 'text:s') return ' '
        if (child.name === 'text:tab') return '\t'
        if (child.name === 'text:line-break') return '\n'
        return this.#text(child, this.#formOf(child.attributes.get('text:style-name'), form))
      })
      .join('')
  }
}

const formOf = ({ attributes }: XmlElement): TextForm => {
  const position = attributes.get('style:text-position') ?? ''
  const line = attributes.get('style:text-line-through-style') ?? attributes.get('style:text-line-through-type')
  return {
    script: /^(?:super|[1-9])/u.test(position) ? 'super' : /^(?:sub|-)/u.test(position) ? 'sub' : null,
    struck: line === undefined ? null : line !== 'none',
  }
}
