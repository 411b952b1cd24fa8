import { scripted, StruckText } from '../marked-text'
import type { XmlElement } from '../xml/tree'
import { childOf, elements, isOn, ownText } from '../xml/walk'
import type { RunFormat, RunStyles } from './run-format'
import { runFormat } from './run-format'
import { symbolText } from './symbols'

/** Never text of the document as it stands: what was deleted or moved away, codes of fields, properties, ruby above. */
const NEVER: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:instrText',
  'w:delInstrText',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:rt',
  'mc:Fallback',
])
const REVISIONS: ReadonlySet<string> = new Set(['w:del', 'w:ins', 'w:moveFrom', 'w:moveTo'])

const ON_THE_LINE: RunFormat = { script: null, struck: false }

/** Text of one paragraph and the text boxes anchored in it. */
export interface InlineText {
  readonly text: string
  readonly boxes: readonly XmlElement[]
}

/** Joins the runs of paragraphs; knows which fields are open, for one may reach over several paragraphs. */
export class InlineReader {
  /** The document has changes that nobody has accepted or refused yet. */
  revised = false
  readonly struck = new StruckText()
  readonly #styles: RunStyles
  #format: RunFormat = ON_THE_LINE
  /** One a field that is open: true while its code is read and not its result. */
  #fields: boolean[] = []
  #text = ''
  #boxes: XmlElement[] = []

  constructor(styles: RunStyles) {
    this.#styles = styles
  }

  read(paragraph: XmlElement): InlineText {
    this.#text = ''
    this.#boxes = []
    this.#walk(paragraph)
    // a code does not reach over paragraphs: one without an end is damage
    this.#fields = this.#fields.filter((inCode) => !inCode)
    return { text: this.#text, boxes: this.#boxes }
  }

  #walk(parent: XmlElement): void {
    for (const child of elements(parent)) {
      if (REVISIONS.has(child.name)) this.revised = true
      if (!NEVER.has(child.name)) this.#enter(child)
    }
  }

  #enter(element: XmlElement): void {
    switch (element.name) {
      case 'w:t':
      case 'm:t':
        return this.#append(ownText(element))
      case 'w:tab':
        return this.#append('\t')
      case 'w:br':
      case 'w:cr':
        return this.#append('\n')
      case 'w:noBreakHyphen':
        return this.#append('-')
      case 'w:sym':
        return this.#append(symbolText(element.attributes.get('w:font') ?? '', element.attributes.get('w:char') ?? ''))
      case 'w:fldChar':
        return this.#field(element.attributes.get('w:fldCharType'))
      case 'w:txbxContent':
        this.#boxes.push(element)
        return
      case 'mc:AlternateContent':
        return this.#walk(shownAlternative(element))
      case 'w:r':
        if (!isOn(childOf(childOf(element, 'w:rPr'), 'w:vanish')))
          this.#within(element, runFormat(element, this.#styles))
        return
      case 'm:sup':
        return this.#within(element, { script: 'super', struck: false })
      case 'm:sub':
        return this.#within(element, { script: 'sub', struck: false })
      default:
        this.#walk(element)
    }
  }

  #within(element: XmlElement, format: RunFormat): void {
    const around = this.#format
    this.#format = format
    this.#walk(element)
    this.#format = around
  }

  #append(text: string): void {
    if (this.#fields.includes(true)) return
    const { script, struck } = this.#format
    this.#text += struck ? this.struck.leaveOut(text) : scripted(text, script)
  }

  #field(type: string | undefined): void {
    if (type === 'begin') this.#fields.push(true)
    else if (type === 'separate') this.#fields.splice(-1, 1, false)
    else if (type === 'end') this.#fields.pop()
  }
}

/** The same thing drawn for a newer and for an older Word: one of the two, never both. */
export const shownAlternative = (alternatives: XmlElement): XmlElement => {
  const [first, ...others] = elements(alternatives)
  const choice = [first, ...others].find((one) => one?.name === 'mc:Choice')
  return choice ?? first ?? alternatives
}
