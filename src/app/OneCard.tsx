import './one-card.css'
import { useMemo, useState } from 'react'
import { HEAD_CARD } from '../state/deck'
import { useView } from '../state/view-store'
import { encodeView } from '../state/url-codec'
import { useAloneWords } from '../i18n/alone/use-alone-words'
import { OnlyCardContext } from '../ui/figures/only-card'
import { ScreenPanel } from './ScreenPanel'
import type { Shown } from './use-shown-reports'

interface OneCardProps {
  /** {@link HEAD_CARD} for the sentence and the key figures. */
  readonly id: string
  readonly shown: Shown
}

/** One card of a screen; the rest of the screen is made but not seen, its failures are. */
export const OneCard = ({ id, shown }: OneCardProps) => {
  const words = useAloneWords()
  const view = useView()
  const [place, setPlace] = useState<Element | null>(null)
  const only = useMemo(() => (place === null ? null : { id, place }), [id, place])
  return (
    <>
      <div className="one-card-screen" data-head={id === HEAD_CARD || undefined}>
        {only === null ? null : (
          <OnlyCardContext value={only}>
            <ScreenPanel shown={shown} />
          </OnlyCardContext>
        )}
      </div>
      <div className="one-card-place cards" ref={setPlace} />
      <p className="one-card-none">
        {words.none} <a href={encodeView({ ...view, card: null, slide: null })}>{words.whole}</a>
      </p>
    </>
  )
}
