import { useFormat } from '../../i18n/locale'
import { useImportWords } from '../../i18n/importing/use-import-words'
import type { Ending, Progress } from './use-import-session'

interface ReadingProgressProps {
  readonly progress: Progress | null
  readonly ending: Ending | null
  /** Reports that were read and are not decided on, and files that were not read. */
  readonly read: number
  readonly failed: number
  readonly onCancel: () => void
}

/** How far reading is, with a way to stop it, and how it or keeping ended. */
export const ReadingProgress = ({ progress, ending, read, failed, onCancel }: ReadingProgressProps) => {
  const words = useImportWords()
  const { number } = useFormat()
  const said =
    ending === null
      ? progress === null && read + failed > 0
        ? words.readDone(number(read), number(failed))
        : null
      : ending.kind === 'cancelled'
        ? words.cancelled(number(ending.progress.done), number(ending.progress.all))
        : ending.kept === 'disk'
          ? words.accepted(number(ending.count))
          : words.acceptedInMemory(number(ending.count))
  return (
    <>
      {progress === null ? null : (
        <div className="import-progress">
          <progress value={progress.done} max={Math.max(1, progress.all)} aria-label={words.results} />
          <span>{words.reading(number(progress.done), number(progress.all))}</span>
          <button type="button" onClick={onCancel}>
            {words.cancel}
          </button>
        </div>
      )}
      <output>{said}</output>
    </>
  )
}
