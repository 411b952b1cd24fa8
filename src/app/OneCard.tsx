import { useView } from '../state/view-store'
import { encodeView } from '../state/url-codec'
import { CardPlace } from './CardPlace'
import { ScreenPanel } from './ScreenPanel'
import type { Shown } from './use-shown-reports'

interface OneCardProps {
  readonly id: string
  readonly shown: Shown
}

/** One card of a screen, without the frame. */
export const OneCard = ({ id, shown }: OneCardProps) => {
  const view = useView()
  return (
    <CardPlace id={id} whole={encodeView({ ...view, card: null, slide: null })}>
      <ScreenPanel shown={shown} />
    </CardPlace>
  )
}
