import type { GroupWording } from '../wording'

export const SENTENCES: GroupWording<'sentences'> = {
  'sentence-matches-table': {
    name: '正文数字与统计表一致',
    states: '正文和统计表说的是同一指标、同一范围、同一时期时，数字应当相同；“400余”与 406 相符。',
    fails: '正文的数字与统计表不一致。',
    basis: '报告自己的正文与统计表：同一事实的两次陈述',
  },
  'none-means-none': {
    name: '否定的事项在统计表中为零',
    states: '正文说“未收到”“没有”“无”的，统计表相应项目应为 0。',
    fails: '正文说没有，统计表却有数。',
    basis: '报告自己的正文与统计表：同一事实的两次陈述',
  },
}
