import type { Element, ParentNode } from './html-tree'
import { attribute, isElement } from './html-tree'
import type { Script } from './marked-text'
import { scripted, StruckText } from './marked-text'

const STRUCK_STYLE = /text-decoration(?:-line)?\s{0,4}:[^;]{0,60}line-through/iu
const SCRIPT_STYLE = /(?:^|;)\s{0,4}vertical-align\s{0,4}:\s{0,4}(?<script>super|sub)\b/iu
/** Their vertical alignment is that of what they hold, not of text on a line. */
const CELLS: ReadonlySet<string> = new Set(['td', 'th', 'tr'])

/** Takes what is struck out from the text of a page and sets raised and lowered digits apart from the others. */
export const markText = (root: ParentNode): StruckText => {
  const struck = new StruckText()
  const visit = (node: ParentNode, script: Script, lost: string[] | null): void => {
    for (const child of node.childNodes) {
      if (child.nodeName === '#text' && 'value' in child) {
        if (lost === null) child.value = scripted(child.value, script)
        else {
          lost.push(child.value)
          child.value = ''
        }
      } else if (isElement(child)) enter(child, script, lost)
    }
  }
  const enter = (element: Element, script: Script, lost: string[] | null): void => {
    const style = element.attrs.length === 0 ? '' : (attribute(element, 'style') ?? '')
    const own = scriptOf(element.tagName, style) ?? script
    if (lost !== null || !(element.tagName === 'del' || STRUCK_STYLE.test(style))) return visit(element, own, lost)
    const texts: string[] = []
    visit(element, own, texts)
    struck.leaveOut(texts.join(''))
  }
  visit(root, null, null)
  return struck
}

const scriptOf = (tag: string, style: string): Script => {
  if (tag === 'sup') return 'super'
  if (tag === 'sub') return 'sub'
  const script = CELLS.has(tag) ? undefined : SCRIPT_STYLE.exec(style)?.groups?.script?.toLowerCase()
  return script === 'super' || script === 'sub' ? script : null
}
