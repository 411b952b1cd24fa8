import type { GroupWording } from '../wording'

export const SENTENCES: GroupWording<'sentences'> = {
  'sentence-matches-table': {
    name: '正文數字與統計表一致',
    states: '正文和統計表說的是同一指標、同一範圍、同一時期時，數字應當相同；「400餘」與 406 相符。',
    fails: '正文的數字與統計表不一致。',
    basis: '報告自己的正文與統計表：同一事實的兩次陳述',
  },
}
