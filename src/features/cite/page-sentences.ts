import { composeSentence } from '../../core/metrics/sentence'
import { cardContent } from '../../ui/figures/card-content'

const textOf = (element: Element): string => element.textContent.trim()

/** What the page says: the sentence at its head, and those of its cards with their titles, as slides say them. */
export const sentencesOn = (page: Element | null, about: string): readonly string[] => {
  if (page === null) return []
  const cards = [...page.querySelectorAll('.card')].flatMap((card) => {
    const said = card.querySelector('[data-sentence]')
    const title = cardContent(card)?.title
    if (said === null || title === undefined) return []
    const lead = composeSentence(about, { title }).map(({ text }) => text)
    return [`${lead.join('')}${textOf(said)}`]
  })
  return [...[...page.querySelectorAll('h1')].map(textOf), ...cards]
}
