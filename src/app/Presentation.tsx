import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import { useFormat, useMessages } from '../i18n/locale'
import { everyChartDrawn } from '../ui/charts/load-charts'
import { slidesOf } from './slides'

interface PresentationProps {
  readonly main: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

const FORWARD = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' '])
const BACK = new Set(['ArrowLeft', 'ArrowUp', 'PageUp'])

const NO_SLIDES: readonly HTMLElement[] = []

const Slide = ({ content }: { readonly content: HTMLElement }) => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.replaceChildren(content), [content])
  return <div className="slide" ref={place} aria-live="polite" />
}

/** Copies of the cards once every chart is drawn; null until then. */
const useSlides = (main: RefObject<HTMLElement | null>): readonly HTMLElement[] | null => {
  const [slides, setSlides] = useState<readonly HTMLElement[] | null>(null)
  useEffect(() => {
    let wanted = true
    void everyChartDrawn().then(() => {
      if (wanted) setSlides(main.current === null ? [] : slidesOf(main.current))
    })
    return () => {
      wanted = false
    }
  }, [main])
  return slides
}

/** 演示: the cards of the screen one by one over the whole window; arrow keys, Esc. */
export const Presentation = ({ main, onClose }: PresentationProps) => {
  const { presenting, loading } = useMessages().app
  const format = useFormat()
  const dialog = useRef<HTMLDialogElement>(null)
  const made = useSlides(main)
  const slides = made ?? NO_SLIDES
  const [shown, setShown] = useState(0)
  const content = slides[shown]
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    shown?.focus()
    // a link of a slide opens the source of its figure; the slide must not stand in front of it
    const leave = () => shown?.close()
    window.addEventListener('hashchange', leave)
    return () => window.removeEventListener('hashchange', leave)
  }, [])
  const go = (to: number) => {
    // a link that has the focus goes with its slide
    if (!(document.activeElement instanceof HTMLButtonElement)) dialog.current?.focus()
    setShown(Math.min(slides.length - 1, Math.max(0, to)))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const onButton = event.target instanceof HTMLButtonElement
    if (event.key === ' ' && onButton) return
    if (FORWARD.has(event.key)) go(shown + 1)
    else if (BACK.has(event.key)) go(shown - 1)
    else if (event.key === 'Home') go(0)
    else if (event.key === 'End') go(slides.length - 1)
    else return
    event.preventDefault()
  }
  return (
    <dialog
      ref={dialog}
      className="presentation"
      tabIndex={-1}
      aria-label={presenting.label}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      {content === undefined ? (
        <p className="problem">{made === null ? loading : presenting.none}</p>
      ) : (
        <Slide content={content} />
      )}
      <div className="slide-controls">
        <button type="button" className="button" aria-disabled={shown === 0} onClick={() => go(shown - 1)}>
          {presenting.previous}
        </button>
        {slides.length === 0 ? null : (
          <span>{presenting.position(format.number(shown + 1), format.number(slides.length))}</span>
        )}
        <button
          type="button"
          className="button"
          aria-disabled={shown >= slides.length - 1}
          onClick={() => go(shown + 1)}
        >
          {presenting.next}
        </button>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {presenting.close}
        </button>
      </div>
    </dialog>
  )
}
