import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ResourcesScreen } from '../../../src/features/resources/Screen'
import { AGENCY, HENGYANG_2018 } from '../../support/hengyang'
import { cell, report } from '../../support/report-builder'
import { Focused } from '../../support/focused'
import { renderScreen, tableRows } from '../../support/words'

describe('resources screen', () => {
  it('names staff, funds and meetings', async () => {
    await renderScreen(<Focused screen={ResourcesScreen} reports={[HENGYANG_2018]} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      '2018 年工作人员 2 人，专项经费 2 万元，召开会议 1 次',
    )
  })

  it('measures full-time and part-time staff against the staff: 1 of 2 is 50 %', async () => {
    await renderScreen(<Focused screen={ResourcesScreen} reports={[HENGYANG_2018]} />, { measure: 'share' })
    expect(await tableRows(`${AGENCY} 2018 年工作人员`)).toContain(
      '兼职人员 | 1 人 | 50%（1/2）、95% 威尔逊区间 9.5–90.5%',
    )
  })

  it('shows complaints and says that they have no shares', async () => {
    await renderScreen(<Focused screen={ResourcesScreen} reports={[HENGYANG_2018]} />, { measure: 'share' })
    const card = screen.getByRole('region', { name: `${AGENCY} 2018 年举报投诉` })
    expect(card).toHaveTextContent('此图不适用占比，显示数量。')
    expect(await tableRows(`${AGENCY} 2018 年举报投诉`)).toEqual(['举报投诉数量 | 17 件'])
  })

  it('shows what was asked for as information handling fee beside what was collected', async () => {
    const charging = report({
      agency: '某市人民政府',
      year: 2025,
      form: '2021',
      cells: [
        cell('2021', 'information-handling-fee.notices', 3),
        cell('2021', 'information-handling-fee.noticed', 1250),
        cell('2021', 'information-handling-fee', 900),
      ],
    })
    await renderScreen(<Focused screen={ResourcesScreen} reports={[charging]} />)
    expect(await tableRows('某市人民政府 2025 年经费与收费')).toEqual([
      '信息处理费通知收取件数 | 3 件',
      '信息处理费通知收取金额 | 1,250 元',
      '信息处理费 | 900 元',
    ])
  })

  it('says that later forms do not ask for resources', async () => {
    const later = report({
      agency: '某市人民政府',
      year: 2022,
      form: '2021',
      cells: [cell('2021', 'requests.received', 3, 'total')],
    })
    await renderScreen(<Focused screen={ResourcesScreen} reports={[later]} />)
    expect(screen.getByText(/2019 年起的统计表不再要求填报/u)).toBeVisible()
  })
})
