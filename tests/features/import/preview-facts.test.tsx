import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { library } from '../../../src/data/library'
import { choose, openDialog, preview, report, text, withEmptyLibrary } from '../../support/import-dialog'

describe('facts said of a preview', () => {
  withEmptyLibrary()

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
})
