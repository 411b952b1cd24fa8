import type { RefObject } from 'react'
import { useEffect } from 'react'
import { useView } from '../../state/view-store'

const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement

/**
 * Keys of the list while the focus is in it: j and k can be switched off (WCAG 2.1.4), and in a field they are letters.
 * j and ↓ go to the next finding, k and ↑ to the one before, Enter on a finding opens its first place in the source.
 */
export const useFindingKeys = (list: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const element = list.current
    const step = (from: Element | null, by: 1 | -1): void => {
      const cards = [...(element?.querySelectorAll<HTMLElement>('.finding') ?? [])]
      const at = cards.findIndex((card) => card === from)
      const next = cards[at + by]
      next?.focus({ preventScroll: true })
      next?.scrollIntoView({ block: 'nearest' })
    }
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target } = event
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(target) || !(target instanceof Element)) return
      const card = target.closest('.finding')
      const by = event.key.length > 1 || useView.getState().singleKeys ? STEPS[event.key] : undefined
      if (by !== undefined) step(card, by)
      else if (event.key === 'Enter' && target === card) card.querySelector<HTMLElement>('a.figure-link')?.click()
      else return
      event.preventDefault()
    }
    element?.addEventListener('keydown', onKeyDown)
    return () => element?.removeEventListener('keydown', onKeyDown)
  })
}
