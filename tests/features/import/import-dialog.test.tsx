import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { importDocument } from '../../../src/data/import-document'
import type { ImportAnswer, ImportRequest } from '../../../src/data/import.worker'
import { library, removeReport } from '../../../src/data/library'
import { ImportDialog } from '../../../src/features/import/ImportDialog'
import { renderScreen } from '../../support/words'

/** Does the worker's work at once: jsdom has no workers. */
class WorkerHere extends EventTarget {
  postMessage(request: ImportRequest): void {
    void this.#read(request)
  }
  async #read({ name, bytes }: ImportRequest): Promise<void> {
    const answer = (data: ImportAnswer): boolean => this.dispatchEvent(new MessageEvent('message', { data }))
    for await (const imported of importDocument(new Uint8Array(bytes), name)) answer(imported)
    answer(null)
  }
  terminate(): void {
    // nothing runs
  }
}

const REPORT = `清河市水务局2018年政府信息公开工作年度报告
根据政府信息公开条例编制本报告。
全年主动公开政府信息77条，收到政府信息公开申请5件。
`

const onClose = vi.fn<() => void>()

const importText = async (name: string, content: string | Uint8Array<ArrayBuffer>, type = 'text/plain') => {
  renderScreen(<ImportDialog open onClose={onClose} />)
  const input = screen.getByLabelText('选择文件')
  await userEvent.upload(input, new File([content], name, { type }), { applyAccept: false })
  return screen.getByRole('region', { name: '读取结果' })
}

describe('import dialog', () => {
  beforeEach(() => {
    vi.stubGlobal('Worker', WorkerHere)
    HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
      this.open = true
    }
  })
  afterEach(async () => {
    vi.unstubAllGlobals()
    for (const { id } of library().reports) await removeReport(id)
  })

  it('reads a report, says how many figures and links to its text', async () => {
    const results = await importText('清河.txt', REPORT)
    await waitFor(() => expect(results).toHaveTextContent('清河.txt：读出 2 个数字，已存入本机。'))
    expect(within(results).getByRole('link', { name: '看原文: 清河.txt' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^#\/source.*report=local-[0-9a-f]{16}/u),
    )
    expect(library().reports.map(({ metadata }) => metadata.year?.value)).toEqual([2018])
  })

  it('says that a browser without storage keeps the report only for now', async () => {
    const results = await importText('清河.txt', REPORT)
    await waitFor(() => expect(results).toHaveTextContent('浏览器不允许保存到本机'))
  })

  it('keeps a document read twice only once', async () => {
    const results = await importText('清河.txt', REPORT)
    const input = screen.getByLabelText('选择文件')
    await userEvent.upload(input, new File([REPORT], '副本.txt', { type: 'text/plain' }))
    await waitFor(() => expect(results).toHaveTextContent('副本.txt：读出'))
    expect(library().reports).toHaveLength(1)
  })

  it('removes a report from this computer', async () => {
    await importText('清河.txt', REPORT)
    const list = screen.getByRole('region', { name: '本机的报告' })
    await userEvent.click(await within(list).findByRole('button', { name: /^从本机删除/u }))
    expect(list).toHaveTextContent('本机还没有导入的报告')
    expect(library().reports).toEqual([])
  })

  it.each([
    [
      '扫描件.txt',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      '扫描件.txt：这是图片，没有可读的文字：请用原来的 .docx 或网页，或先做文字识别 · PNG',
    ],
    ['空.txt', '', '空.txt：文件是空的，没有可读的文字 · 0 bytes'],
    ['表.xlsx', 'PK\u0003\u0004', '表.xlsx：文件已损坏：请用原来的程序打开后另存一份再导入 · ZIP: no directory'],
    ['诗.txt', '春风又绿江南岸，明月何时照我还。', '诗.txt：这不是年度报告、事故通报或统计公报'],
  ])('refuses %s by name and reason', async (name, content, said) => {
    const results = await importText(name, content)
    await waitFor(() => expect(results).toHaveTextContent(said))
    expect(within(results).queryByRole('link')).not.toBeInTheDocument()
    expect(library().reports).toEqual([])
  })

  it('takes files that are dropped', async () => {
    renderScreen(<ImportDialog open onClose={onClose} />)
    fireEvent.drop(screen.getByText('把文件拖到这里'), { dataTransfer: { files: [new File([REPORT], '清河.txt')] } })
    const results = screen.getByRole('region', { name: '读取结果' })
    await waitFor(() => expect(results).toHaveTextContent('清河.txt：读出 2 个数字'))
  })

  it('goes on with the next file after a bad one', async () => {
    renderScreen(<ImportDialog open onClose={onClose} />)
    const files = [new File([''], '空.txt'), new File([REPORT], '清河.txt')]
    await userEvent.upload(screen.getByLabelText('选择文件'), files, { applyAccept: false })
    const results = screen.getByRole('region', { name: '读取结果' })
    await waitFor(() => expect(results).toHaveTextContent('清河.txt：读出 2 个数字'))
    expect(results).toHaveTextContent('空.txt：文件是空的')
  })

  it('says that the reader stopped when the worker fails', async () => {
    vi.stubGlobal(
      'Worker',
      class extends WorkerHere {
        override postMessage(): void {
          this.dispatchEvent(new Event('error'))
        }
      },
    )
    const results = await importText('清河.txt', REPORT)
    await waitFor(() => expect(results).toHaveTextContent('清河.txt：读取程序意外中断'))
  })

  it('closes with its button', async () => {
    renderScreen(<ImportDialog open onClose={onClose} />)
    await userEvent.click(screen.getByRole('button', { name: '关闭' }))
    expect(onClose).toHaveBeenCalledOnce()
  })
})
