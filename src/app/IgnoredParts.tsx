import { useLinkWords } from '../i18n/link/use-link-words'
import { linkNoticeDismissed } from '../state/link-notice'
import { Notice } from './Notice'

/** The parts of a link that were not understood, by what they say. */
export const IgnoredParts = ({ names }: { readonly names: readonly string[] }) => {
  const { ignored, parts, unknown, separator } = useLinkWords()
  const named = names.map((name) => (Object.hasOwn(parts, name) ? parts[name] : undefined) ?? unknown(name))
  return <Notice text={ignored(named.join(separator))} onDismiss={linkNoticeDismissed} />
}
