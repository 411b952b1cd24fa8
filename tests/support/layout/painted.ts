import type { Page } from 'playwright-core'
import { rulerFont } from './ruler-font'

/** A rectangle in px from the corner of the page. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A line of text as it is painted. */
export interface TextLine extends Box {
  readonly text: string
  /** Lines of one element may touch each other. */
  readonly element: number
  /** A part of it is cut off by an element that does not scroll. */
  readonly cut: boolean
}

/** A part of the frame of a page, by kind: a bar, a card, a chart. */
export interface Frame extends Box {
  readonly kind: string
}

/** What a page paints, without its colours. */
export interface Painted {
  readonly width: number
  readonly texts: readonly TextLine[]
  readonly frames: readonly Frame[]
}

/** Sets the page in a font that is the same on every machine. */
export const setInRuler = (page: Page): Promise<void> =>
  page.evaluate(async (bytes) => {
    const face = new FontFace('ruler', new Uint8Array(bytes).buffer, { weight: '100 900' })
    document.fonts.add(await face.load())
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('*, ::before, ::after { font-family: ruler !important; transition: none !important }')
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }, rulerFont())

const FRAMES =
  'header, main, footer, h1, .filter-bar, .key-figures, .card, .chart-frame svg.recharts-surface, .chart-frame > svg'
/** What is not painted where it stands, or only for those who do not see. */
const APART = '.visually-hidden, title, desc, option, script, style, dialog:not([open])'

/** Every line of text and every frame that is seen inside `root`. */
const measured = (page: Page, root: string): Promise<Painted> =>
  page.evaluate(
    ({ part, frames, apart }) => {
      const boxOf = ({ left, top, width, height }: DOMRect) => ({ x: left + scrollX, y: top + scrollY, width, height })
      const elements = new Map<Element, number>()
      const around = new Map<Element, ReturnType<typeof surroundings>>()
      /** The boxes around an element that cut what goes beyond them, and whether it stands apart from what scrolls. */
      const surroundings = (element: Element) => {
        const clips: { edge: DOMRect; gives: boolean }[] = []
        let floats = false
        for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
          const { overflowX, overflowY, display, textOverflow, position } = getComputedStyle(at)
          if (at.matches(`${part} *`)) floats ||= position === 'fixed' || position === 'sticky'
          if ((overflowX === 'visible' && overflowY === 'visible') || display === 'inline') continue
          // a scroller brings the rest; dots say that there is more
          const gives = [overflowX, overflowY, textOverflow].some((way) => ['auto', 'scroll', 'ellipsis'].includes(way))
          clips.push({ edge: at.getBoundingClientRect(), gives })
        }
        return { clips, floats }
      }
      type Clips = ReturnType<typeof surroundings>['clips']
      const leftOf = (line: DOMRect, clips: Clips): 'all' | 'cut' | 'none' => {
        for (const { edge, gives } of clips) {
          const over = Math.max(line.right - edge.right, edge.left - line.left)
          const below = Math.max(line.bottom - edge.bottom, edge.top - line.top) - line.height / 4
          if (over < 1 && below < 1) continue
          return gives || over >= line.width || below >= line.height / 2 ? 'none' : 'cut'
        }
        return 'all'
      }
      const texts = [...document.querySelectorAll(part)].flatMap((root) => {
        const found: {
          text: string
          element: number
          cut: boolean
          x: number
          y: number
          width: number
          height: number
        }[] = []
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const parent = node.parentElement
          const text = (node.textContent ?? '').trim()
          if (text === '' || parent === null || parent.closest(apart) !== null) continue
          if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
          const known = around.get(parent) ?? surroundings(parent)
          around.set(parent, known)
          if (known.floats) continue
          const element = elements.get(parent) ?? elements.size
          elements.set(parent, element)
          const range = document.createRange()
          range.selectNodeContents(node)
          for (const line of range.getClientRects()) {
            if (line.width < 1 || line.height < 1) continue
            const left = leftOf(line, known.clips)
            if (left !== 'none') found.push({ ...boxOf(line), text: text.slice(0, 30), element, cut: left === 'cut' })
          }
        }
        return found
      })
      const seen = [...document.querySelectorAll(frames)].flatMap((element) => {
        if (element.closest(part) === null || !element.checkVisibility() || element.closest(apart) !== null) return []
        const [name = ''] = element.getAttribute('class')?.split(' ') ?? []
        const kind = element.tagName.toLowerCase()
        return [{ kind: name === '' ? kind : `${kind}.${name}`, ...boxOf(element.getBoundingClientRect()) }]
      })
      return { width: innerWidth, texts, frames: seen }
    },
    { part: root, frames: FRAMES, apart: APART },
  )

/** What the page paints inside `root`, once all its charts are drawn and nothing moves any more. */
export const painted = async (page: Page, root: string): Promise<Painted> => {
  await page.waitForFunction(() => {
    const waiting = [...document.querySelectorAll('.chart-frame')].some(
      (frame) => frame.querySelector('svg, p') === null,
    )
    // a key draws every chart, also those below the window
    if (waiting) window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }))
    return !waiting
  })
  for (let before = ''; ; ) {
    const now = await measured(page, root)
    const text = JSON.stringify(now)
    if (text === before) return now
    before = text
  }
}
