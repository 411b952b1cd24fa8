import { usePresentWords } from '../../i18n/present/use-present-words'
import { useFormat } from '../../i18n/locale'
import type { Command } from './commands'
import type { YearsShown } from './years'

interface SlideControlsProps {
  readonly at: number
  readonly count: number
  /** Digits typed of the number of a slide. */
  readonly typed: string
  readonly years: YearsShown
  readonly shownYears: string
  /** Which page of a slide that is longer than the window is seen; empty where it fits. */
  readonly pages: string
  readonly stamp: string
  readonly said: string
  readonly onCommand: (command: Command) => void
}

/** How a button looks: with a sign for its words, everywhere or where there is little room; `off` at an end. */
interface Look {
  readonly sign?: string
  readonly small?: string
  readonly off?: boolean
}

/** The foot of every slide: date and fingerprint of the data, the year shown, and what the keys do, as buttons. */
export const SlideControls = (props: SlideControlsProps) => {
  const { at, count, typed, years, shownYears, pages, stamp, said, onCommand } = props
  const words = usePresentWords()
  const format = useFormat()
  const button = (label: string, command: Command, { sign = label, small, off = false }: Look = {}) => (
    <button
      type="button"
      className="button"
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={() => onCommand(command)}
    >
      <span className="slide-sign">{sign}</span>
      <span className="slide-small">{small ?? sign}</span>
    </button>
  )
  return (
    <footer className="slide-controls">
      <span className="slide-stamp">{stamp}</span>
      <output>{said}</output>
      <strong className="slide-pages">{pages}</strong>
      <span className="slide-years">
        {button(words.earlier, { kind: 'year', by: -1 }, { sign: '−' })}
        <span>{shownYears}</span>
        {button(words.later, { kind: 'year', by: 1 }, { sign: '+', off: years === null })}
      </span>
      <span className="slide-steps">
        {button(words.previous, { kind: 'step', by: -1 }, { sign: '←', off: at === 0 })}
        <span className="slide-position">
          {words.position(typed === '' ? format.number(at + 1) : `${typed}…`, format.number(count))}
        </span>
        {button(words.next, { kind: 'step', by: 1 }, { sign: '→', off: at >= count - 1 })}
      </span>
      {button(words.full, { kind: 'full' }, { small: '□' })}
      <span className="slide-desk">{button(words.notes, { kind: 'notes' })}</span>
      {button(words.edit, { kind: 'edit' }, { small: '≡' })}
      <span className="slide-desk">{button(words.help, { kind: 'help' }, { sign: '?' })}</span>
      {button(words.close, { kind: 'leave' }, { small: '×' })}
    </footer>
  )
}
