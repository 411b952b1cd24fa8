import type { Page } from 'playwright-core'

/** A line of text on the screen. */
interface TextBox {
  readonly text: string
  /** Size of its type in px. */
  readonly size: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A line of text with its contrast (WCAG 2.2, 1 to 21) as the pixels of a picture have it. */
export interface ReadText extends Pick<TextBox, 'text' | 'size'> {
  readonly contrast: number
}

/** Every line of text that is seen inside an element. */
const textBoxes = (page: Page, part: string): Promise<readonly TextBox[]> =>
  page.evaluate((selector) => {
    const boxes: TextBox[] = []
    for (const root of document.querySelectorAll(selector)) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = (node.textContent ?? '').trim()
        const parent = node.parentElement
        if (
          text === '' ||
          parent === null ||
          !parent.checkVisibility() ||
          parent.closest('.visually-hidden, title, button') !== null
        )
          continue
        const range = document.createRange()
        range.selectNodeContents(node)
        const box = [...range.getClientRects()].find(({ width, height }) => width > 8 && height > 8)
        if (box === undefined || box.bottom > innerHeight || box.right > innerWidth) continue
        const size = Number.parseFloat(getComputedStyle(parent).fontSize)
        boxes.push({ text, size, x: box.x, y: box.y, width: box.width, height: box.height })
      }
    }
    return boxes
  }, part)

/** The text and a picture of it from one moment: taken again while the page still lays itself out. */
const pictured = async (page: Page, part: string, quality: number) => {
  for (;;) {
    const boxes = await textBoxes(page, part)
    const picture = await page.screenshot({ type: 'jpeg', quality })
    if (JSON.stringify(await textBoxes(page, part)) === JSON.stringify(boxes)) return { boxes, picture }
  }
}

/**
 * What is left of the text of a page after a picture of it was compressed as a screen share would: each line with its size
 * and the contrast between the ground (the median pixel of its box) and the ink (the pixel farthest from that).
 */
export const readAfterSharing = async (page: Page, part: string, quality: number): Promise<readonly ReadText[]> => {
  const { boxes, picture } = await pictured(page, part, quality)
  // a page without the site's policy decodes the picture
  const desk = await page.context().newPage()
  const contrasts = await desk.evaluate(
    async ({ data, boxes: asked }) => {
      const bitmap = await createImageBitmap(await (await fetch(data)).blob())
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
      const pen = canvas.getContext('2d')
      if (pen === null) throw new Error('no canvas')
      pen.drawImage(bitmap, 0, 0)
      const linear = (byte: number) =>
        byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4
      return asked.map(({ x, y, width, height }) => {
        const { data: bytes } = pen.getImageData(Math.floor(x), Math.floor(y), Math.ceil(width), Math.ceil(height))
        const light: number[] = []
        for (let at = 0; at < bytes.length; at += 4)
          light.push(
            0.2126 * linear(bytes[at] ?? 0) + 0.7152 * linear(bytes[at + 1] ?? 0) + 0.0722 * linear(bytes[at + 2] ?? 0),
          )
        light.sort((a, b) => a - b)
        const ground = light[Math.floor(light.length / 2)] ?? 0
        const ratio = (one: number) => (Math.max(one, ground) + 0.05) / (Math.min(one, ground) + 0.05)
        return Math.max(ratio(light[0] ?? ground), ratio(light.at(-1) ?? ground))
      })
    },
    { data: `data:image/jpeg;base64,${picture.toString('base64')}`, boxes },
  )
  await desk.close()
  return boxes.map(({ text, size }, at) => ({ text, size, contrast: contrasts[at] ?? 0 }))
}
