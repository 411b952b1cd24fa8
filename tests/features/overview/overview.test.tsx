import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { SentencePart } from '../../../src/core/metrics/sentence'
import { annualReports } from '../../../src/core/metrics/selection'
import { overviewKeyFigures, overviewSentence } from '../../../src/features/overview/model'
import { OverviewScreen } from '../../../src/features/overview/Screen'
import { AGENCY, HENGYANG_2018 } from '../../support/hengyang'
import { report } from '../../support/report-builder'
import { Focused } from '../../support/focused'
import { renderScreen, WORDS } from '../../support/words'

const [entry] = annualReports([HENGYANG_2018])
const textOf = (parts: readonly SentencePart[] | null | undefined) => parts?.map((part) => part.text).join('')

describe('overview', () => {
  it('says in one sentence what the report says: 406 of 468 is 86.8 %, nearly nine tenths', () => {
    expect(textOf(entry && overviewSentence(entry, WORDS))).toBe(
      '2018 年主动公开 468 条，近九成（406/468）经由政府网站；生产安全事故减少约四分之一，死亡人数却上升 28.3%',
    )
  })

  it('gives the deaths without the event that is not assessed: 68 − 18 = 50', () => {
    const deaths = entry && overviewKeyFigures(entry, WORDS).find((figure) => figure.key === 'deaths')
    expect(deaths?.text).toBe('68 人')
    expect(textOf(deaths?.note)).toBe('▲ +15 人（+28.3%），较 2017\u00a0年\u00a0· 不计“6·29”为 50 人')
  })

  it('shows the report with linked key figures when nothing is chosen', async () => {
    await renderScreen(<Focused screen={OverviewScreen} reports={[HENGYANG_2018]} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('2018 年主动公开 468 条')
    expect(screen.getByText(`未选择单位，显示${AGENCY}。可在筛选栏添加单位。`)).toBeVisible()
    const figures = screen.getByRole('list', { name: '主要数字' })
    expect(within(figures).getByRole('link', { name: '生产安全事故 53 起' })).toHaveAttribute(
      'href',
      expect.stringContaining('hengyang-2018'),
    )
  })

  it('lists figures of the text that belong to no indicator', async () => {
    await renderScreen(<Focused screen={OverviewScreen} reports={[HENGYANG_2018]} />)
    const table = await screen.findByRole('table', { name: '正文中的相关数字：数据表' }, { timeout: 10_000 })
    expect(within(table).getByRole('row', { name: /事故调查报告/u })).toBeVisible()
  })

  it('names a chosen agency that has no report beside those that have one', async () => {
    await renderScreen(<Focused screen={OverviewScreen} reports={[HENGYANG_2018]} />, {
      agencies: [AGENCY, '衡阳市应急管理局'],
      years: [2016, 2018],
    })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('2018 年主动公开 468 条')
    expect(screen.getByText('衡阳市应急管理局在 2016–2018 年未收录可用的年度报告。')).toBeVisible()
  })

  it('says when the chosen agency has no report in the chosen years', async () => {
    await renderScreen(<Focused screen={OverviewScreen} reports={[HENGYANG_2018]} />, {
      agencies: [AGENCY],
      years: [2010, 2012],
    })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      `${AGENCY}在 2010–2012 年未收录可用的年度报告。`,
    )
  })

  it('does not invent figures for a report without any', async () => {
    await renderScreen(<Focused screen={OverviewScreen} reports={[report({ agency: '某县水利局', year: 2020 })]} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      '某县水利局 2020 年的报告没有能概括全年情况的数字。',
    )
    expect(screen.queryByRole('list', { name: '主要数字' })).not.toBeInTheDocument()
  })
})
