import { useId, useState } from 'react'
import type { Finding } from '../../core/domain/finding'
import { encodeReviews } from '../../core/schema/encode-reviews'
import type { AuditLanguage } from '../../i18n/audit/present-finding'
import { useReviews } from '../../state/review-store'
import { fileName, saveFile } from '../../ui/charts/save-file'
import type { Entry } from './model'
import { readReviews } from './read-reviews'

interface ReviewToolsProps {
  readonly language: AuditLanguage
  readonly entries: readonly Entry[]
  /** All of the audit, to tell which imported reviews speak of none of them. */
  readonly findings: readonly Finding[]
}

/** How far the reviews are; undo; a file to hand them on, and to take over those of others. */
export const ReviewTools = ({ language, entries, findings }: ReviewToolsProps) => {
  const { review: words } = language.wording.screen
  const { number } = language.format
  const { reviews, kept, past, reviewsImported, stepUndone } = useReviews()
  const [said, setSaid] = useState<readonly string[]>([])
  const field = useId()
  const all = Object.values(reviews)
  const done = entries.filter(({ review }) => review !== null && review.verdict !== null).length
  const exportAll = () => {
    if (all.length === 0) return setSaid([words.nothingToExport])
    saveFile(fileName(words.title, 'json'), new Blob([encodeReviews(all)], { type: 'application/json' }))
    setSaid([words.exported(number(all.length))])
  }
  const importFrom = async (file: File) => {
    const read = await readReviews(file, words)
    if (read.state === 'refused') return setSaid([`${file.name}：${read.problem}`])
    const { added, replaced, same } = reviewsImported(read.reviews)
    const known = new Set(findings.map(({ fingerprint }) => fingerprint))
    const elsewhere = read.reviews.filter(({ fingerprint }) => !known.has(fingerprint)).length
    setSaid([
      words.imported({ added: number(added), replaced: number(replaced), same: number(same) }),
      ...(elsewhere === 0 ? [] : [words.elsewhere(number(elsewhere))]),
    ])
  }
  return (
    <section className="card wide review-tools" aria-label={words.title}>
      <h2>{words.title}</h2>
      {entries.length === 0 ? null : <p>{words.progress(number(done), number(entries.length))}</p>}
      <p className="card-note" data-problem={kept ? undefined : true}>
        {kept ? words.kept : words.notKept} {words.mergeRule}
      </p>
      <div className="audit-tools">
        <button
          type="button"
          className="button"
          disabled={past.length === 0}
          onClick={() => {
            stepUndone()
            setSaid([words.undone])
          }}
        >
          {words.undo}
        </button>
        <button type="button" className="button" onClick={exportAll}>
          {words.exportFile}
        </button>
        <span className="file-button">
          <input
            id={field}
            className="visually-hidden"
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => {
              const [file] = target.files ?? []
              if (file !== undefined) void importFrom(file)
              // so that the same file can be chosen again
              target.value = ''
            }}
          />
          <label htmlFor={field} className="button">
            {words.importFile}
          </label>
        </span>
      </div>
      <output aria-live="polite">
        {said.map((line) => (
          <span key={line} className="said">
            {line}
          </span>
        ))}
      </output>
    </section>
  )
}
