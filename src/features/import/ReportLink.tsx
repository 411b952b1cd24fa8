import { useImportWords } from '../../i18n/importing/use-import-words'
import { currentView } from '../../state/address'
import { encodeView } from '../../state/url-codec'

interface ReportLinkProps {
  readonly id: string
  readonly name: string
  readonly onOpen: () => void
}

/** Opens a report at its beginning. */
export const ReportLink = ({ id, name, onOpen }: ReportLinkProps) => {
  const words = useImportWords()
  const view = currentView()
  const from = view.screen === 'source' ? view.from : view.screen
  const href = encodeView({ ...view, screen: 'source', source: { report: id, place: null, also: [] }, from })
  return (
    <a href={href} aria-label={`${words.open}: ${name}`} onClick={onOpen}>
      {words.open}
    </a>
  )
}
