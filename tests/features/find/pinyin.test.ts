import { describe, expect, it } from 'vitest'
import { readingsOf } from '../../../src/features/find/pinyin'

const reads = (name: string) => [...name].map((character) => readingsOf(character).join('/')).join(' ')

describe('readings', () => {
  it.each([
    ['衡阳市水利局', 'heng yang shi shui li ju'],
    ['安徽省民政厅', 'an hui sheng/xing min zheng ting'],
    // first and last of the table
    ['阿坐', 'a/e zuo'],
    // ü is typed v, and stands in the order of u
    ['吕略女虐', 'lv lve nv nve'],
    ['路乱轮罗', 'lu luan lun luo'],
    // read in two ways, one of them the place's
    ['重庆厦门长沙', 'chong/zhong qing xia/sha men chang/zhang sha'],
    // what is no Chinese character reads as itself
    ['A区2号', 'a qu/ou 2 hao'],
  ])('%s: %s', (name, readings) => {
    expect(reads(name)).toBe(readings)
  })
})
