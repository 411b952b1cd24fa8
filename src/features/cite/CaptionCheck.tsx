import { useDeferredValue, useId, useMemo, useState } from 'react'
import type { CaptionPiece } from '../../core/metrics/caption/check-caption'
import type { Verdict } from '../../core/metrics/caption/verdict'
import { captionCheck } from '../../core/metrics/caption/check-caption'
import type { ShownFigure } from '../../core/metrics/caption/shown-figure'
import { useCiteWords } from '../../i18n/cite/use-cite-words'
import { useFormat } from '../../i18n/locale'
import { Made } from './Made'

/** A caption is a sentence or a page, not a book. */
const LONGEST = 4000

const Found = ({ verdict }: { readonly verdict: Verdict }) => {
  const words = useCiteWords()
  if (verdict.state === 'contradicts') return words.contradicts
  if (verdict.state === 'said') return words.saidByPage
  const made = verdict.state === 'not-found' ? null : verdict.made
  const meant = verdict.state === 'shown' || verdict.state === 'not-found' ? verdict.meant : null
  return (
    <>
      {verdict.state === 'shown' ? words.unsure[verdict.why] : ''}
      {(verdict.state === 'right' || verdict.state === 'rounded') && verdict.assumed ? words.assumed : ''}{' '}
      {made === null ? null : <Made made={made} />}{' '}
      {meant === null || meant.of === made?.of ? null : (
        <>
          {words.meant} <Made made={meant} />
        </>
      )}
    </>
  )
}

interface Numbered {
  readonly at: number
  readonly piece: CaptionPiece
}

const numbered = (pieces: readonly CaptionPiece[]): readonly Numbered[] => {
  let at = 0
  return pieces.map((piece) => {
    const start = at
    at += piece.text.length
    return { at: start, piece }
  })
}

const Checked = ({ pieces }: { readonly pieces: readonly Numbered[] }) => {
  const words = useCiteWords()
  const numbers = pieces.flatMap(({ at, piece }) => (piece.kind === 'number' ? [{ at, ...piece }] : []))
  return (
    <>
      <p className="caption-text">
        {pieces.map(({ at, piece }) =>
          piece.kind === 'text' ? (
            piece.text
          ) : (
            <mark key={at} data-state={piece.verdict.state}>
              {piece.text}
            </mark>
          ),
        )}
      </p>
      {numbers.length === 0 ? (
        <p>{words.noNumbers}</p>
      ) : (
        <ol className="caption-numbers">
          {numbers.map(({ at, text, verdict }) => (
            <li key={at} data-state={verdict.state}>
              <strong>
                {text} {words.states[verdict.state]}
              </strong>{' '}
              <Found verdict={verdict} />
            </li>
          ))}
        </ol>
      )}
    </>
  )
}

interface CaptionCheckProps {
  readonly figures: readonly ShownFigure[]
  /** What the page says itself. */
  readonly sentences: readonly string[]
  readonly smallBase: number
}

/** 核对文字: each number of a text held against the figures of the screen. */
export const CaptionCheck = ({ figures, sentences, smallBase }: CaptionCheckProps) => {
  const words = useCiteWords()
  const format = useFormat()
  const [text, setText] = useState('')
  const hint = useId()
  const late = useDeferredValue(text)
  const check = useMemo(() => captionCheck({ figures, sentences, smallBase }), [figures, sentences, smallBase])
  const pieces = useMemo(() => numbered(check(late)), [check, late])
  if (figures.length === 0) return <p>{words.noFigures}</p>
  return (
    <>
      <p id={hint}>{words.hint(format.number(figures.length))}</p>
      <textarea
        aria-label={words.sentence}
        aria-describedby={hint}
        rows={3}
        maxLength={LONGEST}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div aria-live="polite">{late.trim() === '' ? null : <Checked pieces={pieces} />}</div>
    </>
  )
}
