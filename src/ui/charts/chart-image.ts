import { textWidth, wrapText } from './text-model'

// Recharts keeps headings and legend outside its drawing, so a picture of a chart is put together here.

const SVG = 'http://www.w3.org/2000/svg'
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'font-weight',
  'text-anchor',
] as const
const PADDING = 20
const LINE = 1.4
const TITLE = 18
const TEXT = 13
const SMALL = 11
/** Type of the page for which these are; where it is larger (长者模式) so is what is written around the chart. */
const PAGE_TYPE = 15
const COMPUTED_COLOUR =
  /^color\(srgb (?<red>[\d.]{1,12}) (?<green>[\d.]{1,12}) (?<blue>[\d.]{1,12})(?: \/ [\d.]{1,12})?\)$/u

/** What stands around the chart in its picture. */
export interface ImageWords {
  readonly title: string
  readonly note: string
  readonly source: string
  /** Breaks, gaps and what is withheld, each on lines of its own. */
  readonly remarks: readonly string[]
  /** Small print: of which day and state the figures are, and where they are found. */
  readonly foot?: readonly string[]
}

export interface ChartImage {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** Mixed colours in the notation that every reader of SVG files knows. */
export const plainColour = (value: string): string => {
  const { red, green, blue } = COMPUTED_COLOUR.exec(value)?.groups ?? {}
  if (red === undefined || green === undefined || blue === undefined) return value
  return `rgb(${[red, green, blue].map((part) => Math.round(Number(part) * 255)).join(', ')})`
}

const make = (name: string, attributes: Readonly<Record<string, string | number>>): SVGElement => {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  return element
}

/** A copy that looks the same without the style sheet, without links into the app and without anything to focus. */
const plainCopy = (source: Element): SVGElement | null => {
  const name = source.localName === 'a' ? 'g' : source.localName
  if (name === 'desc' || source.classList.contains('recharts-tooltip-cursor')) return null
  const copy = make(name, {})
  for (const { name: key, value } of source.attributes) {
    if (!/^(?:class|style|tabindex|role|href|data-.{1,40}|aria-.{1,40}|xmlns)$/u.test(key))
      copy.setAttribute(key, value)
  }
  const style = getComputedStyle(source)
  for (const key of STYLES) {
    const value = style.getPropertyValue(key)
    const isPattern = (source.getAttribute('fill') ?? '').startsWith('url(') && key === 'fill'
    if (value !== '' && !isPattern) copy.setAttribute(key, plainColour(value))
  }
  for (const child of source.childNodes) {
    if (child instanceof Element) {
      const inner = plainCopy(child)
      if (inner !== null) copy.append(inner)
    } else if (child.nodeType === Node.TEXT_NODE) copy.append(child.textContent ?? '')
  }
  return copy
}

interface Pen {
  readonly root: SVGElement
  readonly width: number
  readonly colour: (name: string) => string
  /** How much larger than usual everything is written. */
  readonly scale: number
  y: number
}

const write = (
  pen: Pen,
  text: string,
  { size: usual, colour, weight }: { size: number; colour: string; weight: number },
) => {
  if (text === '') return
  const size = usual * pen.scale
  for (const line of wrapText(text, (pen.width - 2 * PADDING) / size)) {
    pen.y += size * LINE
    const element = make('text', {
      x: PADDING,
      y: pen.y,
      'font-size': size,
      'font-weight': weight,
      fill: pen.colour(colour),
    })
    element.append(line)
    pen.root.append(element)
  }
}

const writeLegend = (pen: Pen, entries: Iterable<Element>) => {
  const size = TEXT * pen.scale
  let x = PADDING
  let started = false
  for (const entry of entries) {
    const sign = entry.querySelector('svg')
    const text = (entry.textContent ?? '').trim()
    const need = (sign === null ? 0 : 34) + textWidth(text) * size
    if (!started || x + need > pen.width - PADDING) {
      pen.y += size * 1.7
      x = PADDING
      started = true
    }
    const copy = sign === null ? null : plainCopy(sign)
    if (copy !== null) {
      for (const [key, value] of Object.entries({ x, y: pen.y - 12, width: 28, height: 14 }))
        copy.setAttribute(key, String(value))
      pen.root.append(copy)
    }
    const label = make('text', {
      x: x + (sign === null ? 0 : 34),
      y: pen.y,
      'font-size': size,
      fill: pen.colour('--ink-2'),
    })
    label.append(text)
    pen.root.append(label)
    x += need + 18
  }
}

/** A chart with title, note, legend and source as one SVG document; null where the element shows no chart. */
export const chartImage = (card: Element, words: ImageWords): ChartImage | null => {
  const chart = card.querySelector('.chart-frame svg[width][height]')
  if (chart === null) return null
  const style = getComputedStyle(card)
  const colour = (name: string) => plainColour(style.getPropertyValue(name).trim() || 'black')
  const inner = { width: Number(chart.getAttribute('width')), height: Number(chart.getAttribute('height')) }
  const width = Math.max(480, inner.width + 2 * PADDING)
  const root = make('svg', { width, 'font-family': style.fontFamily || 'sans-serif', role: 'img' })
  // what the drawing is called where it is read, listed or opened alone
  for (const [name, text] of [
    ['title', words.title],
    ['desc', [words.note, words.source].filter((line) => line !== '').join(' ')],
  ] as const) {
    if (text === '') continue
    const told = make(name, {})
    told.append(text)
    root.append(told)
  }
  const ground = make('rect', { width, fill: style.getPropertyValue('--card').trim() || 'white' })
  root.append(ground)
  const scale = Math.max(1, Number.parseFloat(style.fontSize) / PAGE_TYPE || 1)
  const pen: Pen = { root, width, colour, scale, y: PADDING / 2 }
  write(pen, words.title, { size: TITLE, colour: '--ink', weight: 700 })
  write(pen, words.note, { size: TEXT, colour: '--ink-2', weight: 400 })
  const copy = plainCopy(chart)
  if (copy !== null) {
    const place = { x: PADDING, y: pen.y + 12, width: inner.width, height: inner.height, overflow: 'visible' }
    for (const [key, value] of Object.entries(place)) copy.setAttribute(key, String(value))
    root.append(copy)
  }
  pen.y += 12 + inner.height
  writeLegend(pen, card.querySelectorAll('.chart-legend > li'))
  const below = [...words.remarks, words.source].filter((line) => line !== '')
  if (below.length > 0) pen.y += 6
  for (const line of below) write(pen, line, { size: TEXT, colour: '--ink-2', weight: 400 })
  const { foot = [] } = words
  if (foot.length > 0) pen.y += 4
  for (const line of foot) write(pen, line, { size: SMALL, colour: '--ink-2', weight: 400 })
  const height = Math.ceil(pen.y + PADDING)
  root.setAttribute('height', String(height))
  root.setAttribute('viewBox', `0 0 ${width} ${height}`)
  ground.setAttribute('height', String(height))
  return { svg: new XMLSerializer().serializeToString(root), width, height }
}

const SCALE = 2

/** The picture as PNG, twice as fine as on the screen. */
export const pngOf = async ({ svg, width, height }: ChartImage): Promise<Blob> => {
  const image = new Image(width, height)
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * SCALE
  canvas.height = height * SCALE
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('canvas gave no image')) : resolve(blob)), 'image/png')
  })
}
