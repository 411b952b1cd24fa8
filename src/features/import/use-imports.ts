import { useState } from 'react'
import type { Imported } from '../../data/import-document'
import type { ImportFailure } from '../../data/import-file'
import { importFile } from '../../data/import-file'
import { keepReport } from '../../data/library'
import type { Outcome } from './outcome'

/** A chosen file and what has become of it. */
export interface ImportItem {
  readonly id: number
  readonly name: string
  readonly outcome: Outcome
}

interface Imports {
  /** Newest first. */
  readonly items: readonly ImportItem[]
  readonly importFiles: (files: readonly File[]) => Promise<void>
}

/** Reads files one after another, so that many large ones need the memory of one. */
export const useImports = (): Imports => {
  const [items, setItems] = useState<readonly ImportItem[]>([])
  const importFiles = async (files: readonly File[]): Promise<void> => {
    for (const file of files) {
      const id = nextId()
      setItems((known) => [{ id, name: file.name, outcome: { state: 'reading' } }, ...known])
      for await (const imported of importFile(file)) {
        const done = { id: nextId(), name: imported.name, outcome: await keep(imported) }
        setItems((known) => known.flatMap((item) => (item.id === id ? [item, done] : [item])))
      }
      setItems((known) => known.filter((item) => item.id !== id))
    }
  }
  return { items, importFiles }
}

let lastId = 0
const nextId = (): number => {
  lastId += 1
  return lastId
}

const keep = async (imported: Imported | ImportFailure): Promise<Outcome> =>
  imported.state === 'read'
    ? { state: 'kept', report: imported.report, kept: await keepReport(imported.report) }
    : imported
