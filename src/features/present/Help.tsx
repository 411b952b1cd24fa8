import { usePresentWords } from '../../i18n/present/use-present-words'
import { Sheet } from './Sheet'

/** The keys of a presentation and what they do. */
export const Help = ({ onClose }: { readonly onClose: () => void }) => {
  const words = usePresentWords()
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
    </Sheet>
  )
}
