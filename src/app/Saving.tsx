import { useMessages } from '../i18n/locale'
import { useView } from '../state/view-store'
import { SaveDialog } from '../features/saving/SaveDialog'
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
  if (state.state !== 'ready') return null
  const { reports, focus } = state.shown
  return <SaveDialog root={root} screen={app.screens[screen]} reports={reports} focus={focus} onClose={onClose} />
}
