import { usePresentWords } from '../../i18n/present/use-present-words'
import { useView } from '../../state/view-store'
import { SingleKeys } from '../../ui/keys/single-keys'
import { Sheet } from './Sheet'

/** The keys of a presentation and what they do. */
export const Help = ({ onClose }: { readonly onClose: () => void }) => {
  const words = usePresentWords()
  const singleKeys = useView((view) => view.singleKeys)
  const singleKeysSwitched = useView((view) => view.singleKeysSwitched)
  return (
    <Sheet title={words.help} close={words.deck.done} onClose={onClose}>
      <dl className="present-keys">
        {words.keys.map(({ keys, means }) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <SingleKeys on={singleKeys} onSwitched={singleKeysSwitched} />
    </Sheet>
  )
}
