import type { ShownCard } from '../../src/core/schema/wire-shown'
import { card, figure } from './shown-builder'

/** 5 in 2017, a blank in 2018, 7 worked out in 2019 after a change of form. */
export const TREND: ShownCard = card(
  '收到申请数',
  [
    [{ text: '2017' }, figure(5, 1)],
    [{ text: '2018' }, figure(null, 2)],
    [{ text: '2019' }, { text: '7 件', value: 7, mark: 'derived' }],
  ],
  {
    remarks: ['2019 年起口径变化，不作比较'],
    chart: {
      kind: 'trend',
      categories: ['2017', '2018', '2019'],
      series: [
        {
          label: '甲局',
          points: [
            { value: 5, mark: 'printed', text: '5 件' },
            { value: null, mark: 'blank', text: '空白' },
            { value: 7, mark: 'derived', text: '7 件' },
          ],
        },
      ],
      total: null,
      breaks: [{ before: 2, label: '口径变化', joined: false }],
    },
  },
)

/** 406 of 468 on the website, nothing printed for the microblog. */
export const BARS: ShownCard = card(
  '各渠道',
  [
    [{ text: '网站' }, figure(406, 1)],
    [{ text: '微博' }, figure(null, 2)],
  ],
  {
    chart: {
      kind: 'bars',
      categories: ['网站', '微博'],
      series: [
        {
          label: '',
          points: [
            { value: 406, mark: 'printed', text: '406 条' },
            { value: null, mark: 'blank', text: '空白' },
          ],
        },
      ],
      total: { value: 468, label: '共 468 条' },
      breaks: [],
    },
  },
)

/** 8 persons and 2 firms asked; 7 persons were answered, of the firms nothing is printed. */
export const PARTS: ShownCard = card(
  '申请流向',
  [
    [{ text: '新收' }, figure(8, 1), figure(2, 1)],
    [{ text: '予以公开' }, figure(7, 2), figure(null, 2)],
  ],
  {
    chart: {
      kind: 'parts',
      categories: ['新收', '予以公开'],
      series: [
        {
          label: '自然人',
          points: [
            { value: 8, mark: 'printed', text: '8 件' },
            { value: 7, mark: 'printed', text: '7 件' },
          ],
        },
        {
          label: '商业企业',
          points: [
            { value: 2, mark: 'printed', text: '2 件' },
            { value: null, mark: 'blank', text: '空白' },
          ],
        },
      ],
      total: null,
      breaks: [],
    },
  },
)

/** 53 deaths worked out for 2017; 68 in 2018, 18 of them counted but not assessed. */
export const COLUMNS: ShownCard = card(
  '死亡人数',
  [
    [{ text: '2017' }, { text: '53 人', value: 53, mark: 'derived' }],
    [{ text: '2018' }, figure(68, 1, { text: '68 人' })],
  ],
  {
    chart: {
      kind: 'columns',
      categories: ['2017', '2018'],
      series: [
        {
          label: '',
          tone: 'deaths',
          points: [
            { value: 53, mark: 'derived', text: '53 人' },
            {
              value: 68,
              mark: 'printed',
              text: '68 人',
              hatched: { value: 18, label: '6·29：18 人，列入统计、不计考核' },
            },
          ],
        },
      ],
      total: null,
      breaks: [],
    },
  },
)
