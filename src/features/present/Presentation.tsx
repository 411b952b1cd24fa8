import './present.css'
import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type { DataStamp } from '../../core/metrics/shared/data-stamp'
import { useFormat } from '../../i18n/locale'
import { usePresentWords } from '../../i18n/present/use-present-words'
import type { PresentWords } from '../../i18n/present/words'
import { useView } from '../../state/view-store'
import { FoundCardsContext } from '../../ui/figures/only-card'
import type { Command } from './commands'
import { DeckPanel } from './DeckPanel'
import { Help } from './Help'
import { Notes } from './Notes'
import { SlideControls } from './SlideControls'
import { useCommands } from './use-commands'
import { useFit } from './use-fit'
import { useNotesWindow } from './notes-window'
import type { AgencyOf } from './same-card'
import { useSlides } from './use-slides'
import type { Spot } from './spotlight'
import { turned } from './turn-page'
import { useSpotlight } from './use-spotlight'
import { yearsStepped } from './years'

/** What the slides are drawn from. */
export interface Presented {
  /** Date and fingerprint of the figures of the slide; null until they are known, and where there are none. */
  readonly stamp: DataStamp | null
  /** Years there are reports of. */
  readonly years: readonly number[]
  readonly agencyOf: AgencyOf
}

interface PresentationProps {
  /** null while it is on its way. */
  readonly presented: Presented | null
  /** The card of the slide. */
  readonly children: ReactNode
}

const stampOf = (stamp: DataStamp | null, words: PresentWords): string => {
  if (stamp === null) return ''
  const { published, years, fingerprint } = stamp
  const date =
    published !== null ? [words.published(published)] : years === null ? [] : [words.dataOf(String(years[1]))]
  return [...date, words.fingerprint(fingerprint)].join(' · ')
}

const ofNobody: AgencyOf = () => null

type Over = 'none' | 'black' | 'help' | 'edit'

const switchFullScreen = (): void => {
  const switched =
    document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen()
  // the browser may refuse; the slides are there all the same
  switched.catch(() => undefined)
}

const Light = ({ spot: { left, top, width, height } }: { readonly spot: Spot }) => (
  <div className="spotlight" style={{ left, top, width, height }} />
)

/** 演示: the cards of the screen, or of the deck, one by one over the whole window. */
export const Presentation = ({ presented, children }: PresentationProps) => {
  const words = usePresentWords()
  const format = useFormat()
  const years = useView((view) => view.years)
  const yearsChosen = useView((view) => view.yearsChosen)
  const presentationEnded = useView((view) => view.presentationEnded)
  const { slides, at, isNone, go, onCard } = useSlides({ head: words.head, agencyOf: presented?.agencyOf ?? ofNobody })
  const [over, setOver] = useState<Over>('none')
  const [typed, setTyped] = useState('')
  const frame = useRef<HTMLElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const slide = slides[at]
  const of = `${slide?.address ?? ''} ${years?.join('-') ?? ''}`
  const spotlight = useSpotlight(stage, of)
  const { step, pages } = useFit({ stage, content, slide: of })
  const notes = useNotesWindow(words.notesWindow)
  const stamp = presented?.stamp ?? null
  useEffect(() => frame.current?.focus(), [])

  const stepYear = (by: 1 | -1) => yearsChosen(yearsStepped(years, presented?.years ?? [], by))
  const leave = () => {
    if (spotlight.spot !== null) spotlight.out()
    else presentationEnded()
  }
  // a dialog tells that it was closed in a task of its own, when the next key may have been obeyed already
  const closed = (which: Over) => () => setOver((now) => (now === which ? 'none' : now))
  const obey = (command: Command) => {
    setTyped(command.kind === 'digit' ? `${typed}${command.digit}`.slice(-2) : '')
    if (over === 'black') {
      setOver('none')
      return
    }
    switch (command.kind) {
      case 'step':
        return pages.of > 1 && turned(stage.current, command.by) ? undefined : go(at + command.by)
      case 'first':
        return go(0)
      case 'last':
        return go(Number.POSITIVE_INFINITY)
      case 'go':
        return typed === '' ? go(at + 1) : go(Number(typed) - 1)
      case 'year':
        return stepYear(command.by)
      case 'spot':
        return spotlight.move(command.by)
      case 'black':
      case 'help':
      case 'edit':
        return setOver(command.kind)
      case 'full':
        return switchFullScreen()
      case 'notes':
        return notes.open()
      case 'leave':
        return leave()
      case 'digit':
        return undefined
    }
  }
  useCommands(obey, notes.opened)
  const { spot } = spotlight
  const title = isNone ? words.noneInYears : slide?.title
  const shownYears = years === null ? words.allYears : words.upTo(String(years[1]))
  const pageText = pages.of === 1 ? '' : words.page(format.number(pages.page), format.number(pages.of))
  return (
    <section ref={frame} className="presentation" aria-label={words.label} tabIndex={-1} data-fit={step}>
      <div className="slide" ref={stage}>
        <div ref={content}>
          <FoundCardsContext value={onCard}>{children}</FoundCardsContext>
        </div>
      </div>
      <p className="visually-hidden" aria-live="polite">
        {[words.position(format.number(at + 1), format.number(slides.length)), title, shownYears, pageText].join(' ')}{' '}
        {spot?.label}
      </p>
      <SlideControls
        at={at}
        count={slides.length}
        typed={typed}
        years={years}
        shownYears={shownYears}
        pages={pageText}
        stamp={stampOf(stamp, words)}
        said={notes.refused ? words.notesBlocked : ''}
        onCommand={obey}
      />
      {spot === null ? null : <Light spot={spot} />}
      {over === 'black' ? (
        <button type="button" className="presentation-black" aria-label={words.black} onClick={() => setOver('none')} />
      ) : null}
      {over === 'help' ? <Help onClose={closed('help')} /> : null}
      {over === 'edit' ? <DeckPanel slides={slides} at={at} go={go} onClose={closed('edit')} /> : null}
      {notes.opened === null ? null : <Notes place={notes.opened} slides={slides} at={at} go={go} />}
    </section>
  )
}
