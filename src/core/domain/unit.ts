/** Units as the forms print them; `万元` and `元` are never converted silently. */
export const UNITS = [
  '条',
  '件',
  '次',
  '篇',
  '个',
  '人',
  '人次',
  '项',
  '元',
  '万元',
  '亿元',
  '期',
  '份',
  '场',
  '家',
  '起',
  '%',
  '条次',
  '部',
  '例',
  '宗',
  '名',
  '处',
] as const
export type Unit = (typeof UNITS)[number]

const NAMED: ReadonlySet<string> = new Set(UNITS)

/** True for a unit the domain has a name for; 只 and 封 are none. */
export const isUnit = (text: string): text is Unit => NAMED.has(text)

/** Lower bound (余, 多, 超过, 以上), approximate (约, 左右), or upper bound (近, 不足, 不到). */
export type Approximation = 'at-least' | 'about' | 'up-to'
