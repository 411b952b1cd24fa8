import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { choose, openDialog, partOf, preview, report, text, withEmptyLibrary } from '../../support/import-dialog'

describe('a preview beside the report already held', () => {
  withEmptyLibrary()

  it('compares with the report already held for the same agency and year', async () => {
    await openDialog()
    await choose(text('清河.txt', report(77)))
    await preview(1)
    await userEvent.click(screen.getByRole('button', { name: '存入本机（1）' }))
    await screen.findByText('1 份报告只保留到关闭页面为止。')
    await choose(text('清河新.txt', report(79)))
    const region = await partOf(await preview(1), '与已有报告比较')
    expect(await within(region).findByText(/^本机已有同一单位、同一年度的报告/u)).toBeInTheDocument()
    expect(await within(region).findByText(/：77 → 79$/u)).toBeInTheDocument()
    expect(within(region).getByRole('heading', { name: '改变 1' })).toBeInTheDocument()
  })
})
