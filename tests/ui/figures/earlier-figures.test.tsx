import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { ChannelsScreen } from '../../../src/features/channels/Screen'
import { OverviewScreen } from '../../../src/features/overview/Screen'
import { RequestsScreen } from '../../../src/features/requests/Screen'
import { ResourcesScreen } from '../../../src/features/resources/Screen'
import { ResponsesScreen } from '../../../src/features/responses/Screen'
import { Focused } from '../../support/focused'
import { cell, claim, report } from '../../support/report-builder'
import { renderScreen } from '../../support/words'

// whole screens, several of them in one test
vi.setConfig({ testTimeout: 60_000 })

const TITLE = '最近的报告未见、较早的报告载有的数字'
const OF = { agency: '某市水利局' } as const

const Y2018 = report({
  ...OF,
  year: 2018,
  form: '2014',
  cells: [
    cell('2014', 'disclosure.channel.website', 60),
    cell('2014', 'response.interpretations', 3),
    cell('2014', 'requests.received', 5),
    cell('2014', 'requests.received.in-person', 2),
    cell('2014', 'resources.staff.full-time', 4),
    cell('2014', 'training.meetings', 6),
  ],
})
const Y2020 = report({
  ...OF,
  year: 2020,
  form: '2019',
  cells: [cell('2019', 'permits', 9, 'decisions'), cell('2019', 'requests.granted', 7, 'total')],
})
/** Has something of every screen, and nothing of what is asked about. */
const Y2023 = report({
  ...OF,
  year: 2023,
  form: '2021',
  cells: [
    cell('2021', 'normative-documents', 2, 'issued'),
    cell('2021', 'requests.received', 1, 'total'),
    cell('2021', 'permits', 'blank', 'decisions'),
  ],
  claims: [claim('visits.website', 500), claim('information-handling-fee', 30)],
})
const REPORTS = [Y2018, Y2020, Y2023]

const earlier = async (): Promise<readonly (string | null)[]> => {
  const card = await screen.findByRole('region', { name: TITLE }, { timeout: 20_000 })
  const note = '各项取自载有它的最近一份较早报告，不是最近一年的情况。'
  await within(card).findByText(note, {}, { timeout: 20_000 })
  const [, ...lines] = [...card.querySelectorAll('p')]
  return lines.map(({ textContent }) => textContent)
}

describe('figures of an earlier report that the latest lacks', () => {
  it('are named with the year they are of, each kind from the last report that has it', async () => {
    await renderScreen(<Focused screen={OverviewScreen} reports={REPORTS} />)
    expect(await earlier()).toEqual([
      '某市水利局 2018 年：主动公开的渠道（2023 年报告未见）：政府网站 60 条',
      '某市水利局 2018 年：回应解读（2023 年报告未见）：政策解读稿件发布 3 篇',
      '某市水利局 2020 年：申请办理结果（2023 年报告未见）：予以公开 7 件',
      '某市水利局 2020 年：行政行为处理决定（2023 年报告未见）：行政许可 9',
    ])
  })

  it('lead to their own document', async () => {
    await renderScreen(<Focused screen={ChannelsScreen} reports={REPORTS} />)
    expect(await earlier()).toHaveLength(2)
    const card = screen.getByRole('region', { name: TITLE })
    const href = within(card).getByRole('link', { name: '行政许可 9' }).getAttribute('href') ?? ''
    expect(decodeURIComponent(href)).toContain(`report=${Y2020.id}`)
  })

  it.each([
    [
      RequestsScreen,
      [
        '某市水利局 2020 年申请办理结果（2023 年报告未见）：予以公开 7 件',
        '某市水利局 2018 年申请的提出方式（2023 年报告未见）：当面申请数 2 件',
      ],
    ],
    [ResponsesScreen, ['某市水利局 2018 年回应解读（2023 年报告未见）：政策解读稿件发布 3 篇']],
    [
      ResourcesScreen,
      [
        '某市水利局 2018 年工作人员（2023 年报告未见）：专职人员 4 人',
        '某市水利局 2018 年会议与培训（2023 年报告未见）：召开政府信息公开工作会议或专题会议数 6 次',
      ],
    ],
  ])('stand on every screen about reports', async (Screen, lines) => {
    await renderScreen(<Focused screen={Screen} reports={REPORTS} />)
    expect(await earlier()).toEqual(lines)
  })

  it('are not asked for where the latest has its own, nor from years that are not in view', async () => {
    await renderScreen(<Focused screen={OverviewScreen} reports={[Y2018]} />)
    expect(await screen.findByRole('region', { name: '主动公开的渠道' }, { timeout: 20_000 })).toBeVisible()
    expect(screen.queryByRole('region', { name: TITLE })).toBeNull()
    await renderScreen(<Focused screen={ResponsesScreen} reports={REPORTS} />, { years: [2020, 2023] })
    expect(screen.queryByRole('region', { name: TITLE })).toBeNull()
  })
})
