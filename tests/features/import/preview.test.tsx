import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { library } from '../../../src/data/library'
import { choose, openDialog, partOf, preview, report, text, withEmptyLibrary } from '../../support/import-dialog'

describe('a preview of the import', () => {
  withEmptyLibrary()

  it('shows what was read and how it is known, and keeps nothing before it is accepted', async () => {
    await openDialog()
    await choose(text('清河.txt', report(77)))
    const region = await preview(1)
    const facts = await partOf(region, '这是谁的、哪一年的报告')
    expect(within(facts).getByText('清河市水务局')).toBeInTheDocument()
    expect(within(facts).getAllByText('原文写明').length).toBeGreaterThanOrEqual(3)
    expect(within(region).getByText('句子里的数字 2')).toBeInTheDocument()
    expect(library().reports).toEqual([])
  })

  it('says before anything is kept what the reader noted, the worst first: a second report in the file', async () => {
    await openDialog()
    await choose(text('两份.txt', `${report(77)}\n\n${report(80, '白水县教育局', 2019)}`))
    const region = await preview(1)
    const figures = await partOf(region, '读出的数字')
    const [first] = within(figures).getAllByText(/ · /u)
    expect(first).toHaveTextContent('一个文件里有多份报告')
    expect(first).toHaveTextContent('白水县教育局2019年政府信息公开工作年度报告')
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

  it('reads what was dropped on the page before it was opened', async () => {
    await openDialog({ files: [text('清河.txt', report(77))], folders: [] })
    expect(await preview(1)).toBeInTheDocument()
  })
})
