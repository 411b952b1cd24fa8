import { useId, useState } from 'react'
import { usePresentWords } from '../../i18n/present/use-present-words'
import { useFormat } from '../../i18n/locale'
import { LONGEST_NOTE, moved } from '../../state/deck'
import type { Deck, Slide } from '../../state/deck'
import { useView } from '../../state/view-store'
import { fileName, saveFile } from '../../ui/charts/save-file'
import { deckFile, readDeckFile } from './deck-file'
import { Sheet } from './Sheet'

interface SlideLineProps {
  readonly deck: Deck
  readonly index: number
  readonly slide: Slide
  readonly shown: boolean
  readonly onChange: (deck: Deck) => void
  readonly onShow: () => void
}

/** A slide of a kept deck: shown, moved, taken off, with its note. */
const SlideLine = ({ deck, index, slide, shown, onChange, onShow }: SlideLineProps) => {
  const words = usePresentWords().deck
  const format = useFormat()
  const { title } = slide
  const noted = (note: string) => onChange(deck.map((each) => (each === slide ? { ...each, note } : each)))
  return (
    <li aria-current={shown ? 'step' : undefined}>
      <button type="button" className="button quiet" onClick={onShow}>
        {words.show(format.number(index + 1), title)}
      </button>
      <span className="deck-tools">
        <button
          type="button"
          className="button"
          aria-label={words.up(title)}
          aria-disabled={index === 0}
          onClick={() => onChange(moved(deck, index, -1))}
        >
          ↑
        </button>
        <button
          type="button"
          className="button"
          aria-label={words.down(title)}
          aria-disabled={index === deck.length - 1}
          onClick={() => onChange(moved(deck, index, 1))}
        >
          ↓
        </button>
        <button
          type="button"
          className="button"
          aria-label={words.remove(title)}
          onClick={() => onChange(deck.filter((each) => each !== slide))}
        >
          ×
        </button>
      </span>
      <textarea
        rows={2}
        aria-label={words.noteOf(title)}
        placeholder={words.noteOf(title)}
        maxLength={LONGEST_NOTE}
        value={slide.note}
        onChange={({ target }) => noted(target.value)}
      />
    </li>
  )
}

interface DeckPanelProps {
  readonly slides: Deck
  readonly at: number
  readonly go: (to: number) => void
  readonly onClose: () => void
}

/** 编排: order and choice of the slides, their notes, and the deck as a file. */
export const DeckPanel = ({ slides, at, go, onClose }: DeckPanelProps) => {
  const words = usePresentWords().deck
  const format = useFormat()
  const deck = useView((view) => view.deck)
  const deckChanged = useView((view) => view.deckChanged)
  const [said, setSaid] = useState('')
  const file = useId()
  const kept = deck.length > 0
  const open = async (chosen: File) => {
    const read = readDeckFile(await chosen.text())
    if (read.kind === 'deck') deckChanged(read.deck)
    setSaid(read.kind === 'deck' ? '' : words[read.kind === 'newer' ? 'newerDeck' : 'notDeck'](chosen.name))
  }
  return (
    <Sheet title={words.title} close={words.done} onClose={onClose}>
      <p>{kept ? words.ofPins(format.number(deck.length)) : words.ofScreen}</p>
      <ol className="deck-slides">
        {slides.map((slide, index) =>
          kept ? (
            <SlideLine
              key={slide.address}
              deck={deck}
              index={index}
              slide={slide}
              shown={index === at}
              onChange={deckChanged}
              onShow={() => go(index)}
            />
          ) : (
            <li key={slide.address} aria-current={index === at ? 'step' : undefined}>
              <button type="button" className="button quiet" onClick={() => go(index)}>
                {words.show(format.number(index + 1), slide.title)}
              </button>
            </li>
          ),
        )}
      </ol>
      <div className="deck-actions">
        {kept ? (
          <>
            <button
              type="button"
              className="button"
              onClick={() =>
                saveFile(fileName(words.fileName, 'json'), new Blob([deckFile(deck)], { type: 'application/json' }))
              }
            >
              {words.save}
            </button>
            <button type="button" className="button" onClick={() => deckChanged([])}>
              {words.clear}
            </button>
          </>
        ) : (
          <button type="button" className="button primary" onClick={() => deckChanged(slides)}>
            {words.keep}
          </button>
        )}
        <span className="deck-file">
          <input
            id={file}
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => {
              const [chosen] = target.files ?? []
              if (chosen !== undefined) void open(chosen)
              target.value = ''
            }}
          />
          <label htmlFor={file} className="button">
            {words.open}
          </label>
        </span>
        <output>{said}</output>
      </div>
    </Sheet>
  )
}
