import type { Measures, Piece } from './pages'
import { mayStay, nearest, pagesOf } from './pages'

/** Which page of a slide that is longer than the window is seen, counted from 1. */
export interface Pages {
  readonly page: number
  readonly of: number
}

/** What fits the window. */
export const ONE_PAGE: Pages = { page: 1, of: 1 }

/** A head that stays where it is while the page scrolls is measured with its table. */
const PIECES = 'h1, h2, h3, p, li, tr, dt, dd, figure, summary, footer, .key-figure, .matrix-row'
/** The source line of a card. */
const FOOT = '.card-source'
const HEADED = '.data-table, .matrix'
const HEAD = 'thead, .matrix-head'

const measuresOf = (stage: HTMLElement): Measures => {
  const { top: origin } = stage.getBoundingClientRect()
  const height = stage.clientHeight
  const pieceOf = (element: Element): Piece => {
    const { top, bottom } = element.getBoundingClientRect()
    const kept = element.matches(FOOT) ? ({ kept: true } as const) : {}
    return { top: top - origin + stage.scrollTop, bottom: bottom - origin + stage.scrollTop, ...kept }
  }
  const pieces = [...stage.querySelectorAll(PIECES)]
    .filter((element) => element.closest('.matrix-head') === null)
    .map(pieceOf)
    .filter(({ top, bottom }) => bottom > top)
  const headed = [...stage.querySelectorAll(HEADED)].map((table) => ({
    ...pieceOf(table),
    head: table.querySelector(HEAD)?.getBoundingClientRect().height ?? 0,
  }))
  const stay = headed.every(({ head }) => mayStay(head, height))
  stage.style.setProperty('--page-head', stay ? 'sticky' : 'static')
  const content = stage.firstElementChild
  return {
    pieces,
    tables: stay ? headed : [],
    height,
    total: content === null ? 0 : pieceOf(content).bottom,
  }
}

/** Room below the last page, so that it can begin where it does, and what of the window the next page shows. */
const layOut = (stage: HTMLElement, { rest, cut }: { readonly rest: number; readonly cut: number }): void => {
  stage.style.setProperty('--page-rest', `${Math.max(0, rest)}px`)
  stage.style.setProperty('--page-cut', `${Math.max(0, cut)}px`)
}

/** Counts the pages of a slide that is longer than the window, and hides at its end what the next page begins with. */
export const countedPages = (stage: HTMLElement): Pages => {
  const measures = measuresOf(stage)
  const pages = pagesOf(measures)
  const at = nearest(stage.scrollTop, pages)
  const { start = 0, end = Number.POSITIVE_INFINITY } = pages[at] ?? {}
  const rest = (pages.at(-1)?.start ?? 0) + measures.height - measures.total
  // whoever scrolls by hand sees what there is
  layOut(stage, { rest, cut: Math.abs(start - stage.scrollTop) < 2 ? start + measures.height - end : 0 })
  return { page: at + 1, of: pages.length }
}

/** Turns to the next or the last page of what is longer than the window, such as a table pinned; false at its end. */
export const turned = (stage: HTMLElement | null, by: 1 | -1): boolean => {
  if (stage === null) return false
  const before = stage.scrollTop
  const measures = measuresOf(stage)
  const to =
    by === 1 ? pagesOf(measures, before)[1] : [...pagesOf(measures)].reverse().find(({ start }) => start < before - 1)
  if (to === undefined) return false
  stage.scrollTop = to.start
  return Math.abs(stage.scrollTop - before) > 1
}

/** Shows the first page of a slide. */
export const toTop = (stage: HTMLElement | null): void => {
  if (stage === null) return
  layOut(stage, { rest: 0, cut: 0 })
  stage.scrollTop = 0
}
