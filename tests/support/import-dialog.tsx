import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, vi } from 'vitest'
import { auditLocal } from '../../src/data/audit-local'
import type { AuditRequest } from '../../src/data/audit.worker'
import { importDocument, readUnderForm } from '../../src/data/import-document'
import type { FormRequest, ImportRequest } from '../../src/data/import.worker'
import type { Incoming } from '../../src/data/incoming'
import { library } from '../../src/data/library'
import { removeEntry } from '../../src/data/library-actions'
import { ImportDialog } from '../../src/features/import/ImportDialog'
import { filesOf, serveFiles } from './data-set'
import { renderScreen } from './words'

/** A loaded machine takes its time. */
export const SLOW = { timeout: 10_000 } as const

/** Does the work of either worker at once: jsdom has no workers. */
export class WorkerHere extends EventTarget {
  postMessage(request: ImportRequest | FormRequest | AuditRequest): void {
    if ('bytes' in request) void this.#read(request)
    else if ('form' in request) {
      this.#answer(readUnderForm(request.report, request.form))
      this.#answer(null)
    } else this.#answer(auditLocal(request.local, request.reports))
  }
  async #read({ name, bytes }: ImportRequest): Promise<void> {
    for await (const imported of importDocument(new Uint8Array(bytes), name)) this.#answer(imported)
    this.#answer(null)
  }
  #answer(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
  terminate(): void {
    // nothing runs
  }
}

/** A browser with workers and dialogs, no data set and, before and after, an empty library. */
export const withEmptyLibrary = (): void => {
  vi.setConfig({ testTimeout: 30_000 })
  beforeEach(() => {
    serveFiles(filesOf([]))
    vi.stubGlobal('Worker', WorkerHere)
    HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
      this.open = true
    }
  })
  afterEach(async () => {
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
    for (const { id } of library().reports) await removeEntry(id)
  })
}

/** The text of a report on the form of 2014 without tables. */
export const report = (
  published: number,
  agency = '清河市水务局',
  year = 2018,
) => `${agency}${year}年政府信息公开工作年度报告
本报告数据的统计期限自${year}年1月1日起至${year}年12月31日止。
全年主动公开政府信息${published}条，收到政府信息公开申请5件。
`

/** Is called when the dialog asks to be closed. */
export const onClose = vi.fn<() => void>()

/** The dialog, open; something may have been dropped on the page before. */
export const openDialog = async (incoming: Incoming | null = null) => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  await renderScreen(
    <QueryClientProvider client={client}>
      <ImportDialog open incoming={incoming} expected={null} onClose={onClose} />
    </QueryClientProvider>,
  )
  return screen.findByRole('dialog', { name: '导入年报' })
}

/** Chooses files in the dialog. */
export const choose = (...files: readonly File[]) =>
  userEvent.upload(screen.getByLabelText('选择文件'), [...files], { applyAccept: false })

/** A file. */
export const text = (name: string, content: string | Uint8Array<ArrayBuffer>) =>
  new File([content], name, { type: 'text/plain' })

/** The previews, as many as are expected. */
export const preview = (count: number) => screen.findByRole('region', { name: `读出的报告（${count}）` }, SLOW)

/** The part of a preview below this heading. */
export const partOf = async (region: HTMLElement, heading: string): Promise<HTMLElement> => {
  const { parentElement: part } = await within(region).findByRole('heading', { name: heading }, SLOW)
  if (part === null) throw new Error('a heading stands in its part')
  return part
}
