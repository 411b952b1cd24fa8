import { useMemo, useRef, useState } from 'react'
import type { FormId } from '../../core/domain/catalogue'
import type { Said } from '../../core/domain/library-entry'
import type { Incoming } from '../../data/incoming'
import { filesOf } from '../../data/incoming-files'
import type { Imported, Preview } from '../../data/import-document'
import type { ImportFailure } from '../../data/import-pool'
import { importFiles, readOnForm } from '../../data/import-pool'
import type { Kept } from '../../data/library'
import { keepEntries } from '../../data/library-actions'
import { useLibrary } from '../../data/local-reports'
import type { Failure } from './failure-text'
import { inBatches } from './in-batches'
import { chosenPreviews, idOf, previewed } from './previewed'
import type { Previewed } from './previewed'

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
  readonly previews: readonly Previewed[]
  /** Ids of previews that shall be kept. */
  readonly chosen: ReadonlySet<string>
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

const UNDECIDED: ReadonlyMap<string, boolean> = new Map()
const UNSAID: ReadonlyMap<string, Said> = new Map()
const NOTHING_READ: Progress = { done: 0, all: 0 }

/** What came of a file, or that one is done with. */
type News = Imported | ImportFailure | null

/** The same document chosen twice is one preview. */
const withOne = (previews: readonly Preview[], added: Preview): readonly Preview[] => [
  ...previews.filter((preview) => idOf(preview) !== idOf(added)),
  added,
]

/** Reads files in the background and collects what came of them until a person decides. */
export const useImportSession = (): ImportSession => {
  const [reports, setReports] = useState<readonly Preview[]>([])
  const [saidHere, setSaidHere] = useState(UNSAID)
  const [decided, setDecided] = useState(UNDECIDED)
  const [failures, setFailures] = useState<readonly Failure[]>([])
  const [progress, setProgress] = useState<Progress | null>(null)
  const [ending, setEnding] = useState<Ending | null>(null)
  const run = useRef(new AbortController())
  const turn = useRef<Promise<void>>(Promise.resolve())
  const { entries } = useLibrary()
  const kept = useMemo(() => new Map(entries.map((entry) => [entry.report.id, entry])), [entries])
  const previews = useMemo(
    () => reports.map((read) => previewed(read, saidHere.get(idOf(read)), kept.get(idOf(read)))),
    [reports, saidHere, kept],
  )
  const chosen = useMemo(() => chosenPreviews(previews, decided, kept), [previews, decided, kept])

  const take = (news: readonly News[]): void => {
    const read = news.flatMap((one) => (one !== null && one.state === 'read' ? [one] : []))
    const failed = news.flatMap((one) => (one !== null && one.state !== 'read' ? [one] : []))
    const done = news.filter((one) => one === null).length
    if (read.length > 0) setReports((known) => read.reduce(withOne, known))
    if (failed.length > 0) setFailures((known) => [...known, ...failed])
    if (done > 0) setProgress((known) => (known === null ? null : { ...known, done: known.done + done }))
  }

  const read = async (incoming: Incoming): Promise<void> => {
    setEnding(null)
    // what is still being read goes on beside it and is stopped with it
    if (run.current.signal.aborted) run.current = new AbortController()
    const { signal } = run.current
    const files = await filesOf(incoming)
    setProgress((known) => ({ done: known?.done ?? 0, all: (known?.all ?? 0) + files.length }))
    // one after another, so that no more workers run than there are processors to spare
    const { add, flush } = inBatches(take)
    turn.current = turn.current.then(() => importFiles(files, { signal, onOutcome: add, onFileDone: () => add(null) }))
    await turn.current
    flush()
    setProgress((known) => (known === null || known.done >= known.all ? null : known))
  }

  return {
    previews,
    chosen,
    failures,
    progress,
    ending,
    read,
    cancel: () => {
      run.current.abort()
      setEnding({ kind: 'cancelled', progress: progress ?? NOTHING_READ })
      setProgress(null)
    },
    toggle: (id) => setDecided((known) => new Map([...known, [id, !chosen.has(id)]])),
    say: (id, said) => setSaidHere((known) => new Map([...known, [id, said]])),
    readOn: async (id, form) => {
      const before = reports.find((read) => idOf(read) === id)
      const again = before === undefined ? null : await readOnForm(before.entry.report, form)
      if (again === null) return
      const onForm = ({ entry, ofLibrary }: Preview): Preview => ({
        ...again,
        ofLibrary,
        entry: { ...entry, report: again.entry.report },
      })
      setReports((known) => known.map((read) => (idOf(read) === id ? onForm(read) : read)))
    },
    keepChosen: async () => {
      const taken = previews.filter((preview) => chosen.has(idOf(preview))).map(({ entry }) => entry)
      const where = await keepEntries(taken)
      setReports((known) => known.filter((read) => !chosen.has(idOf(read))))
      setEnding({ kind: 'kept', count: taken.length, kept: where })
    },
    forgetEnding: () => setEnding(null),
    leaveAll: () => {
      setReports([])
      setSaidHere(UNSAID)
      setDecided(UNDECIDED)
      setFailures([])
      setEnding(null)
    },
  }
}
