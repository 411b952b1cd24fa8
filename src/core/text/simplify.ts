import TSCharacters from 'opencc-js/dict/TSCharacters'

/** Over-conversions and variants the OpenCC table does not carry but mirrors of government sites show (方麵, 谘詢, 答複, 範). */
const VARIANTS: readonly (readonly [string, string])[] = [
  ['麵', '面'],
  ['谘', '咨'],
  ['産', '产'],
  ['佈', '布'],
  ['覆', '复'],
  ['複', '复'],
  ['復', '复'],
  ['徵', '征'],
  ['徴', '征'],
  ['衹', '只'],
  ['祗', '只'],
  ['啓', '启'],
  ['峯', '峰'],
  ['羣', '群'],
  ['裏', '里'],
  ['爲', '为'],
  ['衆', '众'],
  ['説', '说'],
  ['値', '值'],
  ['帳', '账'],
  ['箇', '个'],
  ['囯', '国'],
  ['內', '内'],
  ['戶', '户'],
  ['户', '户'],
  ['強', '强'],
  ['吿', '告'],
  ['査', '查'],
  ['収', '收'],
  ['増', '增'],
  ['発', '发'],
  ['衞', '卫'],
  ['擧', '举'],
  ['鬪', '斗'],
]

const table: ReadonlyMap<string, string> = new Map([
  ...TSCharacters.split('|').flatMap((pair): (readonly [string, string])[] => {
    const [traditional, simplified] = pair.split(' ')
    return traditional !== undefined && simplified !== undefined ? [[traditional, simplified]] : []
  }),
  ...VARIANTS,
])

/** One character to its simplified form (OpenCC table plus {@link VARIANTS}); length is kept, so offsets do not move. */
export const simplifyCharacter = (character: string): string => table.get(character) ?? character
