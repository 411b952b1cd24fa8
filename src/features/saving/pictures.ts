import type { DocxPicture } from '../../exporters/document/docx-picture'
import { chartImage, pngOf } from '../../ui/charts/chart-image'
import type { ChartImage } from '../../ui/charts/chart-image'
import { everyChartDrawn } from '../../ui/charts/load-charts'
import { withTexts } from '../../exporters/picture/png-text'
import type { SavedCard } from './shown-of'

/** Draws for paper, whatever theme is on the screen: nothing is painted in between. */
const inLight = <T>(draw: () => T): T => {
  const { dataset } = document.documentElement
  const { theme } = dataset
  dataset['theme'] = 'light'
  try {
    return draw()
  } finally {
    if (theme === undefined) delete dataset['theme']
    else dataset['theme'] = theme
  }
}

/** The picture of a card with all its words inside, the small print of the file last; null where no chart is drawn. */
export const cardImage = ({ element, card }: SavedCard, foot: readonly string[]): ChartImage | null =>
  element === null ? null : chartImage(element, { ...card, foot })

const bytesOf = async (image: ChartImage): Promise<Uint8Array> =>
  new Uint8Array(await (await pngOf(image)).arrayBuffer())

/** The same in pixels, with title, note, source and small print as text of the file too. */
export const cardPng = async (saved: SavedCard, foot: readonly string[]): Promise<Uint8Array<ArrayBuffer> | null> => {
  const image = cardImage(saved, foot)
  if (image === null) return null
  const { title, note, source } = saved.card
  return withTexts(await bytesOf(image), [
    { keyword: 'Title', text: title },
    { keyword: 'Description', text: note },
    { keyword: 'Source', text: source },
    { keyword: 'Comment', text: foot.join('\n') },
  ])
}

/** Charts alone, for files that say everything else themselves; one a card. */
export const plainCharts = async (cards: readonly SavedCard[]): Promise<readonly (ChartImage | null)[]> => {
  await everyChartDrawn()
  return inLight(() =>
    cards.map(({ element }) =>
      element === null ? null : chartImage(element, { title: '', note: '', source: '', remarks: [] }),
    ),
  )
}

/** The same for a paper, with a copy in pixels. */
export const paperPictures = async (cards: readonly SavedCard[]): Promise<readonly (DocxPicture | null)[]> => {
  const images = await plainCharts(cards)
  return Promise.all(
    images.map(async (image, at): Promise<DocxPicture | null> => {
      if (image === null) return null
      const png = await bytesOf(image)
      const { svg, width, height } = image
      return { kind: 'picture', svg, png, width, height, description: cards[at]?.card.title ?? '' }
    }),
  )
}
