import type { Library } from '../../data/library'
import { useFormat } from '../../i18n/locale'
import { useImportWords } from '../../i18n/importing/use-import-words'

/** What a person must know about how reports are kept on this computer; nothing where all is well. */
export const KeepingNotice = ({ library: { keeping, unwritten, unread } }: { readonly library: Library }) => {
  const words = useImportWords()
  const { number } = useFormat()
  const notices = [
    keeping === 'opening' || keeping === 'disk' ? null : words.keeping[keeping],
    unwritten === null ? null : words.unwritten[unwritten],
    unread === 0 ? null : words.unread(number(unread)),
  ].filter((notice) => notice !== null)
  return (
    <div className="import-notices" aria-live="polite">
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
    </div>
  )
}
