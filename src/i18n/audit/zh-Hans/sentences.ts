import type { GroupWording } from '../wording'

export const SENTENCES: GroupWording<'sentences'> = {
  'sentence-matches-table': {
    name: '正文数字与统计表一致',
    states: '正文和统计表说的是同一指标、同一范围、同一时期时，数字应当相同；“400余”与 406 相符。',
    fails: '正文的数字与统计表不一致。',
    basis: '报告自己的正文与统计表：同一事实的两次陈述',
  },
}
