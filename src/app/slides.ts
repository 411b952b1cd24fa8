/** What a slide does not show: the controls of a card. */
const CONTROLS = '.card-views, .chart-downloads'

const sectionOf = (elements: readonly Element[]): HTMLElement => {
  const slide = document.createElement('div')
  slide.append(...elements.map((element) => element.cloneNode(true)))
  for (const control of slide.querySelectorAll(CONTROLS)) control.remove()
  return slide
}

/** Copies of what a screen shows, one slide each: its sentence with the key figures, then every card but plain tables. */
export const slidesOf = (main: Element): readonly HTMLElement[] => {
  const head = [...main.querySelectorAll('.page-sentence, .page-subtitle, .key-figures')]
  const cards = [...main.querySelectorAll('.cards:not(.section-data) .card')]
  return [...(head.length === 0 ? [] : [sectionOf(head)]), ...cards.map((card) => sectionOf([card]))]
}
