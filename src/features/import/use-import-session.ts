import { useRef, useState } from 'react'
import type { FormId } from '../../core/domain/catalogue'
import type { LibraryEntry, Said } from '../../core/domain/library-entry'
import { freshEntry } from '../../core/library/library-entry'
import type { Incoming } from '../../data/incoming'
import { filesOf } from '../../data/incoming-files'
import type { Imported } from '../../data/import-document'
import type { ImportFailure } from '../../data/import-pool'
import { importFiles, readOnForm } from '../../data/import-pool'
import type { Kept } from '../../data/library'
import { keepEntries } from '../../data/library-actions'
import type { Failure } from './failure-text'

/** Files read so far. */
export interface Progress {
  readonly done: number
  readonly all: number
}

/** How reading or keeping ended, to be told. */
export type Ending =
  | { readonly kind: 'cancelled'; readonly progress: Progress }
  | { readonly kind: 'kept'; readonly count: number; readonly kept: Kept }

/** What was read and is still to be decided on; nothing of it is charted or kept. */
export interface ImportSession {
  readonly previews: readonly LibraryEntry[]
  /** Ids of previews that shall not be kept. */
  readonly leftOut: ReadonlySet<string>
  readonly failures: readonly Failure[]
  /** null while nothing is being read. */
  readonly progress: Progress | null
  readonly ending: Ending | null
  readonly read: (incoming: Incoming) => Promise<void>
  readonly cancel: () => void
  readonly toggle: (id: string) => void
  readonly say: (id: string, said: Said) => void
  /** Reads a preview again on the form a person says it is on. */
  readonly readOn: (id: string, form: FormId) => Promise<void>
  readonly keepChosen: () => Promise<void>
  readonly leaveAll: () => void
  /** How reading or keeping ended is old news once the dialog was closed. */
  readonly forgetEnding: () => void
}

const NONE: ReadonlySet<string> = new Set()
const NOTHING_READ: Progress = { done: 0, all: 0 }

const without = (previews: readonly LibraryEntry[], id: string): readonly LibraryEntry[] =>
  previews.filter(({ report }) => report.id !== id)

/** Reads files in the background and collects what came of them until a person decides. */
export const useImportSession = (): ImportSession => {
  const [previews, setPreviews] = useState<readonly LibraryEntry[]>([])
  const [leftOut, setLeftOut] = useState(NONE)
  const [failures, setFailures] = useState<readonly Failure[]>([])
  const [progress, setProgress] = useState<Progress | null>(null)
  const [ending, setEnding] = useState<Ending | null>(null)
  const run = useRef(new AbortController())
  const turn = useRef<Promise<void>>(Promise.resolve())

  const take = (outcome: Imported | ImportFailure): void => {
    // the same document chosen twice is one preview
    if (outcome.state === 'read')
      setPreviews((known) => [...without(known, outcome.report.id), freshEntry(outcome.report)])
    else setFailures((known) => [...known, outcome])
  }

  const read = async (incoming: Incoming): Promise<void> => {
    setEnding(null)
    // what is still being read goes on beside it and is stopped with it
    if (run.current.signal.aborted) run.current = new AbortController()
    const { signal } = run.current
    const files = await filesOf(incoming)
    setProgress((known) => ({ done: known?.done ?? 0, all: (known?.all ?? 0) + files.length }))
    // one after another, so that no more workers run than there are processors to spare
    turn.current = turn.current.then(() =>
      importFiles(files, {
        signal,
        onOutcome: take,
        onFileDone: () => setProgress((known) => (known === null ? null : { ...known, done: known.done + 1 })),
      }),
    )
    await turn.current
    setProgress((known) => (known === null || known.done >= known.all ? null : known))
  }

  return {
    previews,
    leftOut,
    failures,
    progress,
    ending,
    read,
    cancel: () => {
      run.current.abort()
      setEnding({ kind: 'cancelled', progress: progress ?? NOTHING_READ })
      setProgress(null)
    },
    toggle: (id) =>
      setLeftOut((known) =>
        known.has(id) ? new Set([...known].filter((one) => one !== id)) : new Set([...known, id]),
      ),
    say: (id, said) =>
      setPreviews((known) => known.map((entry) => (entry.report.id === id ? { ...entry, said } : entry))),
    readOn: async (id, form) => {
      const entry = previews.find(({ report }) => report.id === id)
      const report = entry === undefined ? null : await readOnForm(entry.report, form)
      if (report === null) return
      setPreviews((known) => known.map((one) => (one.report.id === id ? { ...one, report } : one)))
    },
    keepChosen: async () => {
      const chosen = previews.filter(({ report }) => !leftOut.has(report.id))
      const kept = await keepEntries(chosen)
      const ids = new Set(chosen.map(({ report }) => report.id))
      setPreviews((known) => known.filter(({ report }) => !ids.has(report.id)))
      setEnding({ kind: 'kept', count: chosen.length, kept })
    },
    forgetEnding: () => setEnding(null),
    leaveAll: () => {
      setPreviews([])
      setLeftOut(NONE)
      setFailures([])
      setEnding(null)
    },
  }
}
