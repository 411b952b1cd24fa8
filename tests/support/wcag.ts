import type { Page } from 'playwright-core'

/**
 * What of a page stands elsewhere than where it is in the document (WCAG 1.3.2), is a picture where it could be words
 * (1.4.5), or is Chinese on a page of another language without saying so (3.1.2).
 */
export const wrongInDocument = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const nameOf = (element: Element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`
    return [...document.body.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
      const { order, flexDirection, backgroundImage } = getComputedStyle(element)
      const moved = order !== '0' || flexDirection.includes('reverse') || element.tabIndex > 0
      const picture =
        ['IMG', 'PICTURE', 'CANVAS', 'VIDEO', 'OBJECT', 'EMBED'].includes(element.tagName) ||
        (element.tagName === 'INPUT' && element.getAttribute('type') === 'image') ||
        backgroundImage.includes('url(')
      return [
        ...(moved ? [`${nameOf(element)} is moved by its style`] : []),
        ...(picture ? [`${nameOf(element)} is a picture`] : []),
      ]
    })
  })

/** Words that the spacing a reader may set cuts off, and whether the page then scrolls sideways (1.4.12). */
export const cutBySpacing = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    )
    document.adoptedStyleSheets = [sheet]
  })
  const cut = await page.evaluate(() => {
    const hides = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      return {
        x: ['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1,
        y: ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1,
      }
    }
    const found = [...document.body.querySelectorAll('*')].filter((element) => {
      if (!element.checkVisibility() || element.closest('svg, .visually-hidden') !== null) return false
      // names in the matrix are cut to two lines and said whole by their label
      if (element.closest('[class^="matrix"]') !== null || element.textContent.trim() === '') return false
      const { x, y } = hides(element)
      return x || y
    })
    const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth
    return [
      ...found.map((element) => `${element.tagName} ${element.className} is cut by other spacing`),
      ...(wide ? ['the page scrolls sideways by other spacing'] : []),
    ]
  })
  await page.evaluate(() => {
    document.adoptedStyleSheets = []
  })
  return cut
}

/** Chinese in the tables of a page of another language that does not say that it is (3.1.2); elsewhere it is names. */
export const unmarkedChinese = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    return [...document.querySelectorAll('main :is(td, th[scope=row])')].flatMap((cell) => {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.textContent ?? ''
        const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? ''
        const words = /\p{Script=Han}/u.test(text) && !/[a-z]{2}/iu.test(text)
        if (words && !lang.startsWith('zh')) found.push(text.trim().slice(0, 40))
      }
      return found
    })
  })

/** Lightness of a colour as WCAG counts it; colours as the browser tells them: `rgb(…)`. */
const lightness = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]{1,9}/gu) ?? []).slice(0, 3).map((part) => {
    const value = Number(part) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** @example contrastOf('rgb(0, 0, 0)', 'rgb(255, 255, 255)') // 21 */
export const contrastOf = (a: string, b: string): number => {
  const [low = 0, high = 0] = [lightness(a), lightness(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

/**
 * Words that are not 4.5 : 1 against what they stand on, by the colours the browser paints. In forced colours axe asks for
 * `-webkit-text-fill-color`, which Chromium tells as the page has it and not as it paints.
 */
export const faintWords = async (page: Page): Promise<readonly string[]> => {
  const pairs = await page.evaluate(() => {
    const behind = (element: Element | null): string => {
      if (element === null) return 'rgb(255, 255, 255)'
      const { backgroundColor } = getComputedStyle(element)
      return /^rgba\(.{1,20}, 0\)$|transparent/u.test(backgroundColor) ? behind(element.parentElement) : backgroundColor
    }
    const found = new Map<string, { readonly name: string; readonly ink: string; readonly back: string }>()
    for (const element of document.querySelectorAll('body :not(svg *, script, style)')) {
      const says = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '')
      if (!says || element.closest('.visually-hidden, :disabled') !== null || !element.checkVisibility()) continue
      const [ink, back] = [getComputedStyle(element).color, behind(element)]
      found.set(`${ink} ${back}`, { name: `${element.tagName} ${element.className}`, ink, back })
    }
    return [...found.values()]
  })
  return pairs
    .filter(({ ink, back }) => contrastOf(ink, back) < 4.5)
    .map(({ name, ink, back }) => `${name} is faint: ${ink} on ${back}`)
}

const TONES = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'deaths', 'accent']

/** Fields without an edge of 3 : 1 against what they stand on, and tones of charts without it against a card (1.4.11). */
export const faintEdges = async (page: Page): Promise<readonly string[]> => {
  const pairs = await page.evaluate((tones) => {
    const behind = (element: Element | null): string => {
      if (element === null) return 'rgb(255, 255, 255)'
      const { backgroundColor } = getComputedStyle(element)
      return /^rgba\(.{1,20}, 0\)$|transparent/u.test(backgroundColor) ? behind(element.parentElement) : backgroundColor
    }
    const fields = [
      ...document.querySelectorAll('input:not([type=checkbox], [type=radio], [type=file]), select, textarea'),
    ]
      .filter((field) => field.checkVisibility({ opacityProperty: true }))
      .map((field) => {
        const { borderTopColor, borderTopWidth } = getComputedStyle(field)
        const back = behind(field.parentElement)
        return {
          name: `${field.tagName} ${field.className}`,
          edge: borderTopWidth === '0px' ? back : borderTopColor,
          back,
        }
      })
    const probe = document.body.appendChild(document.createElement('span'))
    const colourOf = (name: string) => {
      probe.style.color = `var(--${name})`
      return getComputedStyle(probe).color
    }
    const drawn = tones.map((name) => ({ name, edge: colourOf(name), back: colourOf('card') }))
    probe.remove()
    return [...fields, ...drawn]
  }, TONES)
  return pairs
    .filter(({ edge, back }) => contrastOf(edge, back) < 3)
    .map(({ name, edge, back }) => `${name} is faint: ${edge} on ${back}`)
}

interface Focused {
  readonly name: string
  readonly address: string
  readonly dialogs: number
  readonly isSeen: boolean
  readonly isMarked: boolean
}

/** Where the focus is, whether it is seen and marked, and whether anything else has changed. */
const focused = (page: Page): Promise<Focused | null> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (element === null || element === document.body) return null
    const { left, top, width, height } = element.getBoundingClientRect()
    const inside = [0.5, 0.1, 0.9].some((part) => {
      const over = document.elementFromPoint(left + width * part, top + Math.min(height / 2, 20))
      return (
        over !== null &&
        (element.contains(over) || over.contains(element) || over.closest('label')?.control === element)
      )
    })
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    const label = element instanceof HTMLInputElement ? element.nextElementSibling : null
    const marked = (style: string, size: string) => style !== 'none' && Number.parseFloat(size) >= 2
    const beside = label === null ? null : getComputedStyle(label)
    return {
      name: `${element.tagName} ${element.getAttribute('class') ?? ''} ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 30)}`,
      address: location.hash,
      dialogs: document.querySelectorAll('dialog[open], [role="dialog"]').length,
      isSeen: inside || width <= 1,
      isMarked:
        marked(outlineStyle, outlineWidth) ||
        boxShadow !== 'none' ||
        (beside !== null && marked(beside.outlineStyle, beside.outlineWidth)),
    }
  })

/** What goes wrong on a walk with the Tab key: no mark (2.4.7), hidden focus (2.4.11), a change by focus alone (3.2.1), no way on (2.1.2). */
export const wrongOnTheWalk = async (page: Page, steps: number): Promise<readonly string[]> => {
  const found: string[] = []
  const address = await page.evaluate(() => location.hash)
  let stays = 0
  let last = ''
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab')
    const now = await focused(page)
    if (now === null) break
    if (!now.isMarked) found.push(`${now.name}: the focus is not marked`)
    if (!now.isSeen) found.push(`${now.name}: the focus is hidden`)
    if (now.address !== address || now.dialogs > 0) found.push(`${now.name}: the focus alone changes the page`)
    stays = now.name === last ? stays + 1 : 0
    last = now.name
    if (stays > 8) found.push(`${now.name}: the focus does not go on`)
  }
  return found
}
