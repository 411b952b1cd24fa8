import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import {
  WorkerHere,
  choose,
  onClose,
  openDialog,
  preview,
  report,
  text,
  withEmptyLibrary,
} from '../../support/import-dialog'

describe('reading files in the import dialog', () => {
  withEmptyLibrary()

  it.each([
    [
      '扫描件.txt',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      '扫描件.txt：这是图片，没有可读的文字：请用原来的 .docx 或网页，或先做文字识别 · 格式：PNG',
    ],
    ['空.txt', '', '空.txt：文件是空的，没有可读的文字：请确认选对了文件，或用原来的程序打开后另存一份再导入'],
    ['表.xlsx', 'PK\u0003\u0004', '表.xlsx：文件已损坏：请用原来的程序打开后另存一份再导入'],
    ['诗.txt', '春风又绿江南岸，明月何时照我还。', '诗.txt：这不是年度报告、事故通报或统计公报：请导入报告的原文'],
  ])('refuses %s by name and reason and reads the next file', async (name, content, said) => {
    await openDialog()
    await choose(text(name, content), text('清河.txt', report(77)))
    const failures = await screen.findByRole('region', { name: '没有读成的文件（1）' }, { timeout: 10_000 })
    expect(failures).toHaveTextContent(said)
    expect(await preview(1)).toBeInTheDocument()
  })

  it('says that the reader stopped when the worker fails', async () => {
    vi.spyOn(WorkerHere.prototype, 'postMessage').mockImplementation(function fail(this: WorkerHere) {
      this.dispatchEvent(new Event('error'))
    })
    await openDialog()
    await choose(text('清河.txt', report(77)))
    expect(await screen.findByText(/^清河\.txt：读取程序意外中断/u)).toBeInTheDocument()
  })

  it('stops reading and says how far it came', async () => {
    // never answers
    vi.spyOn(WorkerHere.prototype, 'postMessage').mockImplementation(() => undefined)
    await openDialog()
    await choose(text('一.txt', report(77)), text('二.txt', report(78)))
    await userEvent.click(await screen.findByRole('button', { name: '停止读取' }))
    expect(screen.getByText('已停止：读了 2 个文件中的 0 个，其余没有读。')).toBeInTheDocument()
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument()
  })

  it('closes with its button', async () => {
    await openDialog()
    await userEvent.click(screen.getByRole('button', { name: '关闭' }))
    expect(onClose).toHaveBeenCalledOnce()
  })
})
