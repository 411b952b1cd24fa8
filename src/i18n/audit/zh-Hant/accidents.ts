import type { GroupWording } from '../wording'

export const ACCIDENTS: GroupWording<'accidents'> = {
  'accident-change': {
    name: '增減與本期、同期數相符',
    states: '印出的增減數和百分比，應與本期數和推算的同期數相符；百分比四捨五入或截斷都算相符。',
    fails: '印出的增減與本期數、同期數不相符。',
    basis: '算術：同期數 = 本期數 − 增減數，百分比 = 增減數 ÷ 同期數',
  },
}
