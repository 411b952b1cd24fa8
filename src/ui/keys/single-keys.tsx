import { useKeysWords } from '../../i18n/keys/use-keys-words'
import './single-keys.css'

interface SingleKeysProps {
  readonly on: boolean
  readonly onSwitched: () => void
}

/** Switches the keys of one character on and off; offered wherever keys are told of. */
export const SingleKeys = ({ on, onSwitched }: SingleKeysProps) => {
  const words = useKeysWords()
  return (
    <label className="single-keys">
      <input type="checkbox" checked={on} onChange={onSwitched} />
      {words.single}
    </label>
  )
}
