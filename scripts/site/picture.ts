import { crc32, deflateSync } from 'node:zlib'

/** What previews of links show: as wide and high as they ask for. */
export const PICTURE = { file: 'preview.png', width: 1200, height: 630 } as const

type Colour = readonly [red: number, green: number, blue: number]
const PAPER: Colour = [0xf6, 0xf7, 0xf5]
const ACCENT: Colour = [0x0b, 0x5c, 0x8a]
const WHITE: Colour = [0xff, 0xff, 0xff]
const LINE: Colour = [0xc3, 0xcb, 0xcf]

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly radius: number
}

const { width: WIDTH, height: HEIGHT } = PICTURE

/** Paints a box with round corners, its edge as soft as a pixel. */
const paint = (pixels: Uint8Array, { x, y, width, height, radius }: Box, colour: Colour): void => {
  const [middleX, middleY] = [x + width / 2, y + height / 2]
  for (let row = Math.floor(y); row < y + height; row += 1)
    for (let column = Math.floor(x); column < x + width; column += 1) {
      const away = Math.hypot(
        Math.max(0, Math.abs(column + 0.5 - middleX) - width / 2 + radius),
        Math.max(0, Math.abs(row + 0.5 - middleY) - height / 2 + radius),
      )
      const cover = Math.min(1, Math.max(0, radius - away + 0.5))
      for (const [part, value] of colour.entries()) {
        const at = (row * WIDTH + column) * 3 + part
        pixels[at] = Math.round((pixels[at] ?? 0) * (1 - cover) + value * cover)
      }
    }
}

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

const png = (pixels: Uint8Array): Uint8Array => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(WIDTH, 0)
  header.writeUInt32BE(HEIGHT, 4)
  // eight bits of red, green and blue
  header.set([8, 2, 0, 0, 0], 8)
  const rows = Buffer.alloc((WIDTH * 3 + 1) * HEIGHT)
  for (let row = 0; row < HEIGHT; row += 1)
    rows.set(pixels.subarray(row * WIDTH * 3, (row + 1) * WIDTH * 3), row * (WIDTH * 3 + 1) + 1)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ])
}

/** The mark of the product: `public/favicon.svg`, 32 units wide. */
const paintMark = (pixels: Uint8Array, x: number, y: number, size: number): void => {
  const unit = size / 32
  paint(pixels, { x, y, width: size, height: size, radius: 6 * unit }, ACCENT)
  for (const [top, length] of [
    [9, 18],
    [16, 12],
    [23, 7],
  ] as const) {
    const bar = { x: x + 5.5 * unit, y: y + (top - 1.5) * unit, width: (length + 3) * unit, height: 3 * unit }
    paint(pixels, { ...bar, radius: 1.5 * unit }, WHITE)
  }
}

/** A PNG without words: the mark, and a column for each number. */
export const pictureOf = (numbers: readonly number[]): Uint8Array => {
  const pixels = new Uint8Array(WIDTH * HEIGHT * 3)
  for (let at = 0; at < pixels.length; at += 3) pixels.set(PAPER, at)
  paintMark(pixels, 80, 175, 280)
  const most = Math.max(1, ...numbers)
  const step = 700 / Math.max(1, numbers.length)
  for (const [at, number] of numbers.entries()) {
    const height = (number / most) * 360
    const column = { x: 430 + at * step + step * 0.14, y: 495 - height, width: step * 0.72, height }
    if (height > 0) paint(pixels, { ...column, radius: Math.min(4, height / 2) }, ACCENT)
  }
  paint(pixels, { x: 430, y: 497, width: 700, height: 3, radius: 1 }, LINE)
  return png(pixels)
}
