import { useMemo } from 'react'
import { reportOfEntry } from '../../core/library/library-entry'
import { useImportWords } from '../../i18n/importing/use-import-words'
import { FigureChanges } from './FigureChanges'
import type { Previewed } from './previewed'

interface PreviewVersionsProps {
  readonly preview: Previewed
  /** Read before it, of the same agency and year. */
  readonly first: Previewed
}

/** What a report says otherwise than another of the same agency and year that was read before it. */
export const PreviewVersions = ({ preview, first }: PreviewVersionsProps) => {
  const words = useImportWords()
  const before = useMemo(() => reportOfEntry(first.entry), [first])
  const after = useMemo(() => reportOfEntry(preview.entry), [preview])
  return (
    <section>
      <h4>{words.againstVersion(before.source.name)}</h4>
      <FigureChanges before={before} after={after} />
    </section>
  )
}
