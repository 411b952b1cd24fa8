import type { GroupWording } from '../wording'

export const ACCIDENTS: GroupWording<'accidents'> = {
  'accident-change': {
    name: '增减与本期、同期数相符',
    states: '印出的增减数和百分比，应与本期数和推算的同期数相符；百分比四舍五入或截断都算相符。',
    fails: '印出的增减与本期数、同期数不相符。',
    basis: '算术：同期数 = 本期数 − 增减数，百分比 = 增减数 ÷ 同期数',
  },
}
