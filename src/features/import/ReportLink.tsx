import { useMessages } from '../../i18n/locale'
import { currentView } from '../../state/address'
import { encodeView } from '../../state/url-codec'

interface ReportLinkProps {
  readonly id: string
  readonly name: string
  readonly onOpen: () => void
}

/** Opens a report at its beginning. */
export const ReportLink = ({ id, name, onOpen }: ReportLinkProps) => {
  const { importing } = useMessages()
  const view = currentView()
  const from = view.screen === 'source' ? view.from : view.screen
  const href = encodeView({ ...view, screen: 'source', source: { report: id, place: null, also: [] }, from })
  return (
    <a href={href} aria-label={`${importing.open}: ${name}`} onClick={onOpen}>
      {importing.open}
    </a>
  )
}
