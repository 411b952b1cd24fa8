import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { SLOW, choose, openDialog, partOf, preview, report, text, withEmptyLibrary } from '../../support/import-dialog'

describe('a preview beside the report of the year before', () => {
  withEmptyLibrary()

  it('tells what changed: 77 → 80 is +3, +3.9 %; 5 requests stay 5', async () => {
    await openDialog()
    await choose(text('去年.txt', report(77)))
    const alone = await partOf(await preview(1), '与上年（2017 年度）比较')
    expect(
      await within(alone).findByText('还没有同一单位 2017 年度的报告，无法与上年比较。', {}, SLOW),
    ).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '存入本机（1）' }))
    await screen.findByText('1 份报告只保留到关闭页面为止。', {}, SLOW)
    await choose(text('今年.txt', report(80, '清河市水务局', 2019)))
    const compared = await partOf(await preview(1), '与上年（2018 年度）比较')
    expect(await within(compared).findByRole('listitem', {}, SLOW)).toHaveTextContent(
      /：77 条 → 80 条，\+3 条（\+3\.9%）$/u,
    )
    expect(within(compared).getByText('主要数字中另有 1 个与上年相同。')).toBeInTheDocument()
  })

  it('is compared with last year’s report that is read together with it and not kept yet', async () => {
    await openDialog()
    await choose(text('去年.txt', report(77)), text('今年.txt', report(80, '清河市水务局', 2019)))
    const compared = await partOf(await preview(2), '与上年（2018 年度）比较')
    expect(
      await within(compared).findByText('上年报告是一并读出的 去年.txt，还没有存入本机。', {}, SLOW),
    ).toBeInTheDocument()
    expect(within(compared).getByRole('listitem')).toHaveTextContent(/：77 条 → 80 条，\+3 条（\+3\.9%）$/u)
  })
})
