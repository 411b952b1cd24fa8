import { useMessages } from '../i18n/locale'
import { useView } from '../state/view-store'
import { SaveDialog } from '../features/saving/SaveDialog'
import { useShownData } from '../features/shared/use-shown-data'
import { useShownState } from './shown-context'

interface SavingProps {
  readonly root: Element
  readonly onClose: () => void
}

/** Saves a card or a screen with what its figures were read from. */
export const Saving = ({ root, onClose }: SavingProps) => {
  const { app } = useMessages()
  const screen = useView((view) => view.screen)
  const state = useShownState()
  const data = useShownData(state.state === 'ready' ? state.shown : null)
  if (state.state !== 'ready' || data === null) return null
  const { focus } = state.shown
  return (
    <SaveDialog
      root={root}
      screen={app.screens[screen]}
      reports={data.reports}
      agencies={focus.agencies}
      stamp={data.stamp}
      link={new URL(data.addressOf(root.getAttribute('data-card')), window.location.href).href}
      onClose={onClose}
    />
  )
}
