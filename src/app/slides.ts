/** What a slide does not show: the controls of a card and of its table. */
const CONTROLS = '.card-views, .chart-downloads, .table-tools'
/** A table of which only the rows in sight are drawn: a copy would be a part that looks like the whole. */
const PARTLY_DRAWN = 'table[aria-rowcount]'

/** The name of a column without the button that sorts by it. */
const plainHead = (button: Element): void => {
  const [label] = button.childNodes
  button.replaceWith(...(label === undefined ? [] : [label]))
}

const sectionOf = (elements: readonly Element[]): HTMLElement => {
  const slide = document.createElement('div')
  slide.append(...elements.map((element) => element.cloneNode(true)))
  for (const control of slide.querySelectorAll(CONTROLS)) control.remove()
  for (const button of slide.querySelectorAll('.sort-button')) plainHead(button)
  // the name of a card is that of the one on the screen
  for (const card of slide.querySelectorAll('[data-card]')) card.removeAttribute('data-card')
  return slide
}

/**
 * Copies of what a screen shows, one slide each: its sentence with the key figures, then every card but plain tables and
 * those too long for a slide.
 */
export const slidesOf = (main: Element): readonly HTMLElement[] => {
  const head = [...main.querySelectorAll('.page-sentence, .page-subtitle, .key-figures')]
  const cards = [...main.querySelectorAll('.cards:not(.section-data) .card')].filter(
    (card) => card.querySelector(PARTLY_DRAWN) === null,
  )
  return [...(head.length === 0 ? [] : [sectionOf(head)]), ...cards.map((card) => sectionOf([card]))]
}
