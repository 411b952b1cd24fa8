import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { library } from '../../../src/data/library'
import { choose, openDialog, preview, report, text, withEmptyLibrary } from '../../support/import-dialog'

describe('the library in the import dialog', () => {
  withEmptyLibrary()

  it('renames, removes and undoes', async () => {
    await openDialog()
    await choose(text('清河.txt', report(77)))
    await preview(1)
    await userEvent.click(screen.getByRole('button', { name: '存入本机（1）' }))
    await userEvent.click(await screen.findByRole('button', { name: /^改名/u }))
    const field = screen.getByLabelText('新名称')
    await userEvent.clear(field)
    await userEvent.type(field, '送审稿{Enter}')
    expect(await screen.findByText('已改名为 送审稿。')).toHaveRole('status')
    await userEvent.click(await screen.findByRole('button', { name: '从本机删除 送审稿' }))
    expect(await screen.findByText('本机还没有导入的报告。')).toBeInTheDocument()
    expect(screen.getByText('已从本机删除 送审稿；关闭本页之前可以撤销。')).toHaveRole('status')
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
    await userEvent.keyboard('别的{Escape}')
    expect(await screen.findByRole('button', { name: /^改名：清河/u })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await userEvent.keyboard('送审稿{Enter}')
    const rename = await screen.findByRole('button', { name: '改名：送审稿' })
    expect(rename).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: '从本机删除 送审稿' }))
    await waitFor(() => expect(screen.getByRole('button', { name: '撤销删除' })).toHaveFocus())
  })
})
