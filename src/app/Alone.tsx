import './alone.css'
import { useState } from 'react'
import { useAloneWords } from '../i18n/alone/use-alone-words'
import { encodeView } from '../state/url-codec'
import { useView } from '../state/view-store'
import { OnlyCardContext } from '../ui/figures/only-card'
import { ScreenPanel } from './ScreenPanel'
import type { Shown } from './use-shown-reports'

interface AloneProps {
  readonly id: string
  readonly shown: Shown
}

/** One card of a screen without the frame; the rest of the screen is made but not seen, its failures are. */
export const Alone = ({ id, shown }: AloneProps) => {
  const words = useAloneWords()
  const view = useView()
  const [place, setPlace] = useState<Element | null>(null)
  return (
    <>
      <div className="alone-screen">
        {place === null ? null : (
          <OnlyCardContext value={{ id, place }}>
            <ScreenPanel shown={shown} />
          </OnlyCardContext>
        )}
      </div>
      <div className="alone-place cards" ref={setPlace} />
      <p className="alone-none">
        {words.none} <a href={encodeView({ ...view, card: null })}>{words.whole}</a>
      </p>
    </>
  )
}
