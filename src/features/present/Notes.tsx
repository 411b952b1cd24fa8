import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { usePresentWords } from '../../i18n/present/use-present-words'
import { useFormat } from '../../i18n/locale'
import type { Deck } from '../../state/deck'
import { embedPage } from '../../state/embed-page'
import { encodeView, slideView } from '../../state/url-codec'
import type { View } from '../../state/view'
import { useView } from '../../state/view-store'

interface NotesProps {
  readonly place: Window
  readonly slides: Deck
  readonly at: number
  readonly go: (to: number) => void
}

const MINUTE = 60_000

/** Whole minutes since it was first drawn. */
const useMinutes = (): number => {
  const [since] = useState(() => Date.now())
  const [minutes, setMinutes] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setMinutes(Math.floor((Date.now() - since) / MINUTE)), MINUTE / 12)
    return () => clearInterval(timer)
  }, [since])
  return minutes
}

/** A slide as a card alone, in the language and looks of now. */
const cardHash = (address: string, view: View): string =>
  encodeView({ ...slideView(address, view, 0), deck: [], slide: null })

/** What only the presenter sees, in a window of its own: the note, the slide that comes, and the time. */
export const Notes = ({ place, slides, at, go }: NotesProps) => {
  const words = usePresentWords()
  const format = useFormat()
  const minutes = useMinutes()
  const view = useView()
  const page = embedPage()
  const [now, next] = [slides[at], slides[at + 1]]
  return createPortal(
    <main className="present-notes">
      <header>
        <strong>{words.position(format.number(at + 1), format.number(slides.length))}</strong>
        <span>{words.elapsed(format.number(minutes))}</span>
        <button type="button" className="button" aria-disabled={at === 0} onClick={() => go(at - 1)}>
          {words.previous}
        </button>
        <button type="button" className="button" aria-disabled={next === undefined} onClick={() => go(at + 1)}>
          {words.next}
        </button>
      </header>
      <section>
        <h1>{now?.title}</h1>
        <p className="present-note">{now === undefined || now.note === '' ? words.noNote : now.note}</p>
      </section>
      <section>
        <h2>{next === undefined ? words.lastSlide : `${words.nextSlide}：${next.title}`}</h2>
        {next === undefined || page === null ? null : (
          // seen, not used: the keys go on moving the slides
          // oxlint-disable-next-line react/iframe-missing-sandbox -- our own page, which a sandbox would keep from its own data
          <iframe key={next.address} title={next.title} src={`${page}${cardHash(next.address, view)}`} inert />
        )}
      </section>
    </main>,
    place.document.body,
  )
}
