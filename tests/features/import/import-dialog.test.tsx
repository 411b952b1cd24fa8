import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { auditLocal } from '../../../src/data/audit-local'
import type { AuditRequest } from '../../../src/data/audit.worker'
import { importDocument, readUnderForm } from '../../../src/data/import-document'
import type { FormRequest, ImportRequest } from '../../../src/data/import.worker'
import type { Incoming } from '../../../src/data/incoming'
import { library } from '../../../src/data/library'
import { removeEntry } from '../../../src/data/library-actions'
import { ImportDialog } from '../../../src/features/import/ImportDialog'
import { filesOf, serveFiles } from '../../support/data-set'
import { renderScreen } from '../../support/words'

/** Does the work of either worker at once: jsdom has no workers. */
class WorkerHere extends EventTarget {
  postMessage(request: ImportRequest | FormRequest | AuditRequest): void {
    if ('bytes' in request) void this.#read(request)
    else if ('form' in request) {
      this.#answer({ state: 'read', name: '', report: readUnderForm(request.report, request.form) })
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

const report = (published: number, agency = '清河市水务局', year = 2018) => `${agency}${year}年政府信息公开工作年度报告
本报告数据的统计期限自${year}年1月1日起至${year}年12月31日止。
全年主动公开政府信息${published}条，收到政府信息公开申请5件。
`

const onClose = vi.fn<() => void>()

const openDialog = async (incoming: Incoming | null = null) => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  await renderScreen(
    <QueryClientProvider client={client}>
      <ImportDialog open incoming={incoming} expected={null} onClose={onClose} />
    </QueryClientProvider>,
  )
  return screen.findByRole('dialog', { name: '导入年报' })
}

const choose = (...files: readonly File[]) =>
  userEvent.upload(screen.getByLabelText('选择文件'), [...files], { applyAccept: false })

const text = (name: string, content: string | Uint8Array<ArrayBuffer>) =>
  new File([content], name, { type: 'text/plain' })

const preview = (count: number) => screen.findByRole('region', { name: `读出的报告（${count}）` }, { timeout: 10_000 })

/** The part of a preview below this heading. */
const partOf = (region: HTMLElement, heading: string): HTMLElement => {
  const part = within(region).getByRole('heading', { name: heading }).parentElement
  if (part === null) throw new Error('a heading stands in its part')
  return part
}

describe('import dialog', () => {
  beforeEach(() => {
    serveFiles(filesOf([]))
    vi.stubGlobal('Worker', WorkerHere)
    HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
      this.open = true
    }
  })
  afterEach(async () => {
    vi.unstubAllGlobals()
    for (const { id } of library().reports) await removeEntry(id)
  })

  it('shows what was read and how it is known, and keeps nothing before it is accepted', async () => {
    await openDialog()
    await choose(text('清河.txt', report(77)))
    const region = await preview(1)
    const facts = partOf(region, '这是谁的、哪一年的报告')
    expect(within(facts).getByText('清河市水务局')).toBeInTheDocument()
    expect(within(facts).getAllByText('原文写明').length).toBeGreaterThanOrEqual(3)
    expect(within(region).getByText('句子里的数字 2')).toBeInTheDocument()
    expect(library().reports).toEqual([])
  })

  it('keeps what is accepted and says that a browser without storage keeps it only for now', async () => {
    await openDialog()
    await choose(text('清河.txt', report(77)))
    await preview(1)
    await userEvent.click(screen.getByRole('button', { name: '存入本机（1）' }))
    expect(await screen.findByText('1 份报告只保留到关闭页面为止。')).toBeInTheDocument()
    expect(library().reports.map(({ metadata }) => metadata.year?.value)).toEqual([2018])
    const local = screen.getByRole('region', { name: '本机的报告' })
    expect(within(local).getByText(/^浏览器不允许保存/u)).toBeInTheDocument()
    expect(within(local).getByRole('link', { name: /^看原文/u })).toHaveAttribute(
      'href',
      expect.stringMatching(/^#\/source.*report=local-[0-9a-f]{16}/u),
    )
  })

  it('keeps only those that are chosen', async () => {
    await openDialog()
    await choose(text('清河.txt', report(77)), text('白水.txt', report(80, '白水县教育局', 2019)))
    await preview(2)
    await userEvent.click(
      await screen.findByRole('checkbox', { name: '存入 白水县教育局2019年政府信息公开工作年度报告' }),
    )
    await userEvent.click(screen.getByRole('button', { name: '存入本机（1）' }))
    await waitFor(() => expect(library().reports.map(({ metadata }) => metadata.year?.value)).toEqual([2018]))
    expect(await preview(1)).toBeInTheDocument()
  })

  it('changes nothing when everything is left', async () => {
    await openDialog()
    await choose(text('清河.txt', report(77)))
    await preview(1)
    await userEvent.click(screen.getByRole('button', { name: '都不要' }))
    expect(screen.queryByRole('region', { name: /^读出的报告/u })).not.toBeInTheDocument()
    expect(library().entries).toEqual([])
  })

  it('lets a person say another year, marks it and keeps it', async () => {
    await openDialog()
    await choose(text('清河.txt', report(77)))
    const region = await preview(1)
    const year = within(region).getByLabelText('年度')
    await userEvent.clear(year)
    await userEvent.type(year, '201')
    expect(within(region).getByText('年度是四位数字，例如 2023')).toBeInTheDocument()
    await userEvent.type(year, '7{Enter}')
    expect(within(region).getByText('人工填写')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '存入本机（1）' }))
    await waitFor(() => expect(library().reports).toHaveLength(1))
    expect(library().reports[0]?.metadata.year).toMatchObject({ value: 2017, by: 'person', printed: '2018' })
    expect(library().entries[0]?.report.metadata.year?.value).toBe(2018)
  })

  it('lets a person say another form and other months, marks both and keeps them', async () => {
    await openDialog()
    await choose(text('清河.txt', report(77)))
    const region = await preview(1)
    await userEvent.selectOptions(within(region).getByLabelText('表格'), '2019')
    const until = within(region).getByLabelText('统计期限止')
    await userEvent.clear(until)
    await userEvent.type(until, '2017-09')
    expect(within(region).getByText('起止年月写作 2023-01，起不能晚于止')).toBeInTheDocument()
    await userEvent.clear(until)
    await userEvent.type(until, '2018-09{Enter}')
    await waitFor(() => expect(within(region).getAllByText('人工填写')).toHaveLength(2))
    await userEvent.click(screen.getByRole('button', { name: '存入本机（1）' }))
    await waitFor(() => expect(library().reports).toHaveLength(1))
    expect(library().reports[0]?.metadata).toMatchObject({
      form: { value: '2019', by: 'person' },
      period: { period: { kind: 'to-date', from: '2018-01', to: '2018-09' }, by: 'person' },
    })
  })

  it('compares with the report already held for the same agency and year', async () => {
    await openDialog()
    await choose(text('清河.txt', report(77)))
    await preview(1)
    await userEvent.click(screen.getByRole('button', { name: '存入本机（1）' }))
    await screen.findByText('1 份报告只保留到关闭页面为止。')
    await choose(text('清河新.txt', report(79)))
    const region = partOf(await preview(1), '与已有报告比较')
    expect(await within(region).findByText(/^本机已有同一单位、同一年度的报告/u)).toBeInTheDocument()
    expect(await within(region).findByText(/：77 → 79$/u)).toBeInTheDocument()
    expect(within(region).getByRole('heading', { name: '改变 1' })).toBeInTheDocument()
  })

  it('renames, removes and undoes', async () => {
    await openDialog()
    await choose(text('清河.txt', report(77)))
    await preview(1)
    await userEvent.click(screen.getByRole('button', { name: '存入本机（1）' }))
    await userEvent.click(await screen.findByRole('button', { name: /^改名/u }))
    const field = screen.getByLabelText('新名称')
    await userEvent.clear(field)
    await userEvent.type(field, '送审稿{Enter}')
    await userEvent.click(await screen.findByRole('button', { name: '从本机删除 送审稿' }))
    expect(await screen.findByText('本机还没有导入的报告。')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '撤销删除' }))
    expect(await screen.findByText('送审稿')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '撤销改名' }))
    expect(await screen.findByText('清河市水务局2018年政府信息公开工作年度报告')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '撤销存入' }))
    expect(library().entries).toEqual([])
  })

  it('says how reading ended, and never lets the focus fall out of the dialog', async () => {
    await openDialog()
    await choose(text('清河.txt', report(77)), text('诗.txt', '春风又绿江南岸，明月何时照我还。'))
    await preview(1)
    expect(await screen.findByText('已读完：读出 1 份报告，1 个文件没有读成。')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '存入本机（1）' }))
    await waitFor(() => expect(screen.getByRole('heading', { name: '导入年报' })).toHaveFocus())
    await userEvent.click(await screen.findByRole('button', { name: /^改名/u }))
    expect(screen.getByLabelText('新名称')).toHaveFocus()
    await userEvent.keyboard('送审稿{Enter}')
    const rename = await screen.findByRole('button', { name: '改名：送审稿' })
    expect(rename).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: '从本机删除 送审稿' }))
    await waitFor(() => expect(screen.getByRole('button', { name: '撤销删除' })).toHaveFocus())
  })

  it('reads what was dropped on the page before it was opened', async () => {
    await openDialog({ files: [text('清河.txt', report(77))], folders: [] })
    expect(await preview(1)).toBeInTheDocument()
  })

  it.each([
    [
      '扫描件.txt',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      '扫描件.txt：这是图片，没有可读的文字：请用原来的 .docx 或网页，或先做文字识别 · PNG',
    ],
    ['空.txt', '', '空.txt：文件是空的，没有可读的文字 · 0 B'],
    ['表.xlsx', 'PK\u0003\u0004', '表.xlsx：文件已损坏：请用原来的程序打开后另存一份再导入 · ZIP: no directory'],
    ['诗.txt', '春风又绿江南岸，明月何时照我还。', '诗.txt：这不是年度报告、事故通报或统计公报'],
  ])('refuses %s by name and reason and reads the next file', async (name, content, said) => {
    await openDialog()
    await choose(text(name, content), text('清河.txt', report(77)))
    const failures = await screen.findByRole('region', { name: '没有读成的文件（1）' }, { timeout: 10_000 })
    expect(failures).toHaveTextContent(said)
    expect(await preview(1)).toBeInTheDocument()
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
    await openDialog()
    await choose(text('清河.txt', report(77)))
    expect(await screen.findByText(/^清河\.txt：读取程序意外中断/u)).toBeInTheDocument()
  })

  it('stops reading and says how far it came', async () => {
    vi.stubGlobal(
      'Worker',
      class extends WorkerHere {
        override postMessage(): void {
          // never answers
        }
      },
    )
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
