import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { library } from '../../../src/data/library'
import { choose, openDialog, partOf, preview, report, text, withEmptyLibrary } from '../../support/import-dialog'

const TAKE = '存入 清河市水务局2018年政府信息公开工作年度报告'

describe('two reports of one agency and year in one drop', () => {
  withEmptyLibrary()

  it('are told, compared with each other, and not both kept unless a person says so', async () => {
    await openDialog()
    await choose(text('初稿.txt', report(77)), text('定稿.txt', report(79)))
    const region = await preview(2)
    expect(
      within(region).getByText('有 1 份与先读出的另一份是同一单位、同一年度，默认不存，请逐份核对。'),
    ).toBeInTheDocument()
    expect(within(region).getByText('同一单位、同一年度还读出了：定稿.txt。')).toBeInTheDocument()
    const compared = await partOf(region, '与先读出的 初稿.txt 比较')
    expect(within(compared).getByText(/：77 → 79$/u)).toBeInTheDocument()
    const [first, second] = ['初稿.txt', '定稿.txt'].map((file) =>
      within(region).getByRole('checkbox', { name: `${TAKE} · ${file}` }),
    )
    if (first === undefined || second === undefined) throw new Error('two previews')
    expect([first, second].map((box) => box.matches(':checked'))).toEqual([true, false])
    // the other one instead
    await userEvent.click(first)
    await userEvent.click(second)
    await userEvent.click(screen.getByRole('button', { name: '存入本机（1）' }))
    await waitFor(() => expect(library().reports.map(({ source }) => source.name)).toEqual(['定稿.txt']))
  })

  it('stand beside each other as soon as a person says that they are of one year', async () => {
    await openDialog()
    await choose(text('一.txt', report(77)), text('二.txt', report(80, '清河市水务局', 2019)))
    const region = await preview(2)
    expect(screen.getByRole('button', { name: '存入本机（2）' })).toBeInTheDocument()
    const [, year] = await within(region).findAllByLabelText('年度')
    if (year === undefined) throw new Error('each has a year')
    await userEvent.clear(year)
    await userEvent.type(year, '2018{Enter}')
    expect(screen.getByRole('button', { name: '存入本机（1）' })).toBeInTheDocument()
  })
})
