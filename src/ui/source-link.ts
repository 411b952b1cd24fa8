import { createContext, use } from 'react'
import { formatPlace } from '../core/domain/place'
import type { FigureRef } from './charts/series'

/** Makes the address that opens a figure in its document; the app provides it, so that `ui` knows no store. */
export type SourceHref = (figure: FigureRef) => string

export const SourceHrefContext = createContext<SourceHref>(({ reportId, place, also = [] }) => {
  const others = also.map((other) => `&also=${formatPlace(other.place)}`).join('')
  return `#/source?v=1&report=${encodeURIComponent(reportId)}&place=${formatPlace(place)}${others}`
})

/** Address of a figure in the Source screen that leads back to the present view. */
export const useSourceHref = (): SourceHref => use(SourceHrefContext)

/** Follows an address as a click on a link does, so that what holds for the links of a page holds for its keys. */
export const followLink = (href: string): void => {
  const link = document.createElement('a')
  link.href = href
  document.body.append(link)
  link.click()
  link.remove()
}
