import { useState } from 'react'
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
      const outcome = await importAndKeep(file)
      setItems((known) => known.map((item) => (item.id === id ? { ...item, outcome } : item)))
    }
  }
  return { items, importFiles }
}

let lastId = 0
const nextId = (): number => {
  lastId += 1
  return lastId
}

const importAndKeep = async (file: File): Promise<Outcome> => {
  const imported = await importFile(file)
  if (imported.state !== 'read') return imported
  return { state: 'kept', report: imported.report, kept: await keepReport(imported.report) }
}
