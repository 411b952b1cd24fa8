import { expect, it } from 'vitest'
import { agencyEntries } from '../../../src/features/find/agencies'
import { parseQuery } from '../../../src/features/find/query'
import { indexOf, search } from '../../../src/features/find/search'
import { catalogLine } from '../../support/data-set'
import { report } from '../../support/report-builder'

const line = (agency: string, year: number) =>
  catalogLine(report({ id: `${agency}-${year}`, agency, year, form: '2021' }), null)
const INDEX = indexOf(
  agencyEntries(
    [
      line('衡阳县行政审批服务局', 2023),
      line('衡阳市水利局', 2023),
      line('衡阳市水利局', 2024),
      line('衡阳市', 2013),
      line('宿迁市', 2024),
    ],
    String,
  ),
)
const found = (typed: string) => {
  const query = parseQuery(typed)
  return query === null ? [] : search(INDEX, query, 8).hits.map(({ target }) => target.key)
}

it('the shortest of the names that begin as typed comes first', () => {
  expect(found('衡阳')).toEqual(['衡阳市', '衡阳市水利局', '衡阳县行政审批服务局'])
})

it('a year beside a name, with a space or without, asks for those with a report of it', () => {
  expect(found('衡阳 2024')).toEqual(['衡阳市水利局'])
  expect(found('宿迁2024')).toEqual(['宿迁市'])
  expect(found('宿迁2024年')).toEqual(['宿迁市'])
  expect(found('宿迁2019')).toEqual([])
})

it.each([
  ['hyajj', '衡阳市安全生产监督管理局'],
  ['衡阳安监局', '衡阳市安全生产监督管理局'],
  ['衡阳市安监局', '衡阳市安全生产监督管理局'],
  ['hysthj', '衡阳市生态环境局'],
  ['上海应急局', '上海市应急管理局'],
  ['shyjj', '上海市应急管理局'],
  ['重庆渝中区应急局', '重庆市渝中区应急管理局'],
  ['cqyzyjj', '重庆市渝中区应急管理局'],
  ['hnyjt', '湖南省应急管理厅'],
  ['pxslj', '沛县水利局'],
])('%s finds %s, without the words of level too', (typed, wanted) => {
  const index = indexOf(agencyEntries([line('衡阳市', 2013), line('水利部', 2013), line(wanted, 2023)], String))
  const query = parseQuery(typed)
  expect(query === null ? [] : search(index, query, 8).hits.map(({ target }) => target.key)).toEqual([wanted])
})
