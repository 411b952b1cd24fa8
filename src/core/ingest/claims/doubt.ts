import type { IndicatorId } from '../../domain/catalogue'
import { isNamedBySubject } from '../../domain/forms/prose'
import type { FigureInContext } from './context'

const INDEFINITE = /每|定期|至少|一次性|原则上|任何|某|应当/u
const DONE_ONCE = /(?:召开|举办|举行|开展|组织|收到|受理|发生|设立|设置|配备|有|为|其中)了?$/u
const AFTER_BARE = /^[,;。、)[…]|^$/u
const BARE_COUNT = /(?:量|数|信息)(?:共|累计|总计|已|达到|达|为|突破|超过|了)*$/u
const OBJECT_OF = /(?:对|将|把|就|由)$/u
/** 对23份政府信息公开申请依法作出答复: all that is said of them. */
const ANSWERED = /^(?:政府)?信息公开(?:的)?申请(?:件|事项)?[^,;。]{0,8}(?:答复|回复)/u
const RECEIPT = /(?:收到|受理|接收|接到)(?:了)?$/u
const MEMBERS = /组长|成员|领导小组|负责人为/u
const ACCIDENT_UNIT = /^(?:起|宗|人)$/u

/**
 * A bare number, a Chinese numeral or a figure without a thing counted is read only where the rules know what it counts.
 * `next` is the character after the figure, `amongAccidents` whether the passage holds accident statistics.
 */
export const isDoubtful = (
  words: FigureInContext,
  read: { readonly indicator: IndicatorId; readonly subject: string },
  next: string,
  amongAccidents: boolean,
): boolean => {
  const { figure } = words
  const known = !isNamedBySubject(read.indicator)
  if (figure.digits === 'chinese') return !known || isIndefinite(words)
  if (figure.unit === '') {
    // 受理4申请: the thing counted stands where its unit is missing
    if (read.indicator === 'requests.received' && /^申请(?:$|[,;。])/u.test(words.right) && RECEIPT.test(words.left))
      return false
    if ((figure.value >= 1900 && figure.value < 2100) || !AFTER_BARE.test(next)) return true
    return !(known && !read.indicator.startsWith('disclosure')) && !BARE_COUNT.test(words.left)
  }
  if (OBJECT_OF.test(words.left)) return !(read.indicator === 'requests.answered' && ANSWERED.test(words.right))
  if (known) return false
  if (amongAccidents && ACCIDENT_UNIT.test(figure.unit)) return true
  if (/^[名位人]$/u.test(figure.unit) && MEMBERS.test(words.left + words.right)) return true
  return read.indicator === 'other' && !/[\p{Script=Han}A-Za-z]/u.test(read.subject)
}

/** 一次性, 每年召开一次, 任何一个: a numeral that counts nothing that has happened. */
const isIndefinite = ({ figure, left, right }: FigureInContext): boolean =>
  INDEFINITE.test(left) || (figure.value === 1 && right !== '' && !DONE_ONCE.test(left))
