import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Intake } from '../../src/app/Intake'
import { importRequestEnded, importRequested, useImportRequest } from '../../src/state/import-request'
import { filesOf, serveFiles } from '../support/data-set'
import { renderScreen, WORDS } from '../support/words'

const FILE = new File(['公开5条'], '清河.txt', { type: 'text/plain' })
const held = { types: ['Files'], files: [FILE], items: [] }

/** Reads for ever: jsdom has no workers. */
class BusyWorker extends EventTarget {
  postMessage(): void {
    // no answer
  }
  terminate(): void {
    // nothing runs
  }
}

const page = () => (
  <QueryClientProvider client={new QueryClient()}>
    <p>screen</p>
    <Intake />
    <input aria-label="field" />
  </QueryClientProvider>
)

beforeEach(() => {
  serveFiles(filesOf([]))
  vi.stubGlobal('Worker', BusyWorker)
  HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false
  }
})
afterEach(() => {
  importRequestEnded()
  vi.unstubAllGlobals()
})

describe('the import, wherever the reader is', () => {
  it('catches a file, which the browser would open instead of the page, and says where it may be put', async () => {
    await renderScreen(page())
    // false: the browser does nothing of its own
    expect(fireEvent.dragOver(window, { dataTransfer: held })).toBe(false)
    expect(screen.getByText(WORDS.messages.importing.dropAnywhere)).toBeInTheDocument()
    expect(fireEvent.drop(window, { dataTransfer: held })).toBe(false)
    expect(screen.queryByText(WORDS.messages.importing.dropAnywhere)).not.toBeInTheDocument()
    expect(useImportRequest.getState()).toMatchObject({ open: true, expected: null })
  })

  it('leaves what is pasted into a field to the field', async () => {
    await renderScreen(page())
    await userEvent.click(screen.getByLabelText('field'))
    await userEvent.paste('公开5条')
    expect(screen.getByLabelText('field')).toHaveValue('公开5条')
    expect(useImportRequest.getState().open).toBe(false)
  })

  it('opens for a report that is missing, and forgets it when it is closed', () => {
    importRequested({ agency: '乙县教育局', year: 2023 })
    expect(useImportRequest.getState()).toMatchObject({ open: true, expected: { agency: '乙县教育局', year: 2023 } })
    importRequestEnded()
    expect(useImportRequest.getState()).toMatchObject({ open: false, expected: null })
  })
})
