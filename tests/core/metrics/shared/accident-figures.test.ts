import { expect, it } from 'vitest'
import { accidentFigures, accidentFiguresIn } from '../../../../src/core/metrics/shared/accident-figures'
import { accident, figure, rate, report, yearPeriod } from '../../../support/report-builder'

const bulletin = report({
  id: 'b',
  kind: 'accident-bulletin',
  agency: '衡阳市应急管理局',
  year: 2018,
  accidents: [
    accident({ scope: '全市', figures: { incidents: figure(71), deaths: figure(60, { approx: 'about' }) } }),
    accident({ scope: '全市', sector: '道路交通', severity: 'larger', figures: { deaths: figure(3) } }),
    accident({ scope: '湖南省', figures: { deaths: figure(900) } }),
    accident({ scope: '全市', period: yearPeriod(2010), figures: { deaths: figure(99) } }),
  ],
  rates: [
    rate({ scope: '湖南省', value: figure(0.1) }),
    rate({ scope: '全市', period: yearPeriod(2019), value: figure(0.2), previous: figure(0.3) }),
  ],
})
const rows = ({ owner, year, name, text }: ReturnType<typeof accidentFiguresIn>[number]) => [owner, year, name, text]

it('are every figure of the areas and years chosen, each with the part of the accidents it counts', () => {
  expect(accidentFigures([bulletin], { areas: ['衡阳市'], agencies: [], years: [2018, 2018] }).map(rows)).toEqual([
    ['衡阳市|||2018', 2018, 'accident:incidents', '71'],
    ['衡阳市|||2018', 2018, 'accident:deaths', '60~'],
    ['衡阳市|道路交通|larger|2018', 2018, 'accident:deaths', '3'],
    ['衡阳市|||2019', 2019, 'rate:value:per-megatonne-coal', '0.2'],
    ['衡阳市|||2019', 2019, 'rate:previous:per-megatonne-coal', '0.3'],
  ])
})

it('are all of a report where nothing narrows them', () => {
  expect(accidentFiguresIn([bulletin]).map(rows)).toEqual([
    ['衡阳市|||2018', 2018, 'accident:incidents', '71'],
    ['衡阳市|||2018', 2018, 'accident:deaths', '60~'],
    ['衡阳市|道路交通|larger|2018', 2018, 'accident:deaths', '3'],
    ['湖南省|||2018', 2018, 'accident:deaths', '900'],
    ['衡阳市|||2010', 2010, 'accident:deaths', '99'],
    ['湖南省|||2018', 2018, 'rate:value:per-megatonne-coal', '0.1'],
    ['衡阳市|||2019', 2019, 'rate:value:per-megatonne-coal', '0.2'],
    ['衡阳市|||2019', 2019, 'rate:previous:per-megatonne-coal', '0.3'],
  ])
})
