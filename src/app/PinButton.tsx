import { useMessages } from '../i18n/locale'
import { slideAddress } from '../state/url-codec'
import { useView } from '../state/view-store'

interface PinButtonProps {
  readonly id: string
  readonly title: string
}

/** Puts a card, as it is shown, into what is presented, or takes it out. */
export const PinButton = ({ id, title }: PinButtonProps) => {
  const { app, readings } = useMessages()
  const address = useView((view) => slideAddress({ ...view, card: id }))
  const pinned = useView(({ deck }) => deck.some((slide) => slide.address === address))
  const pinSwitched = useView((view) => view.pinSwitched)
  return (
    <button
      type="button"
      aria-label={readings.titled(app.pin, title)}
      aria-pressed={pinned}
      onClick={() => pinSwitched({ address, title, note: '' })}
    >
      {pinned ? app.pinned : app.pin}
    </button>
  )
}
