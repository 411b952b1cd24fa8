import type { GroupWording } from '../wording'

export const SENTENCES: GroupWording<'sentences'> = {
  'sentence-matches-table': {
    name: '正文數字與統計表一致',
    states: '正文和統計表說的是同一指標、同一範圍、同一時期時，數字應當相同；「400餘」與 406 相符。',
    fails: '正文的數字與統計表不一致。',
    basis: '報告自己的正文與統計表：同一事實的兩次陳述',
  },
  'none-means-none': {
    name: '否定的事項在統計表中為零',
    states: '正文說“未收到”“沒有”“無”的，統計表相應項目應為 0。',
    fails: '正文說沒有，統計表卻有數。',
    basis: '報告自己的正文與統計表：同一事實的兩次陳述',
  },
}
