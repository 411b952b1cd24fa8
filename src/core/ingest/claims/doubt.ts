import type { IndicatorId } from '../../domain/catalogue'
import type { FigureInContext } from './context'

const INDEFINITE = /每|定期|至少|一次性|原则上|任何|某|应当/u
const DONE_ONCE = /(?:召开|举办|举行|开展|组织|收到|受理|发生|设立|设置|配备|有|为|其中)了?$/u
const AFTER_BARE = /^[,;。、)[…]|^$/u
const BARE_COUNT = /(?:量|数|信息)(?:共|累计|总计|已|达到|达|为|突破|超过|了)*$/u
const OBJECT_OF = /(?:对|将|把|就)$/u
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
  const known = read.indicator !== 'other' && read.indicator !== 'disclosure.class'
  if (figure.digits === 'chinese') {
    if (!known || INDEFINITE.test(words.left)) return true
    return figure.value === 1 && words.right !== '' && !DONE_ONCE.test(words.left)
  }
  if (figure.unit === '') {
    if ((figure.value >= 1900 && figure.value < 2100) || !AFTER_BARE.test(next)) return true
    return !(known && !read.indicator.startsWith('disclosure')) && !BARE_COUNT.test(words.left)
  }
  if (OBJECT_OF.test(words.left) || (amongAccidents && !known && ACCIDENT_UNIT.test(figure.unit))) return true
  return read.indicator === 'other' && !/[\p{Script=Han}A-Za-z]/u.test(read.subject)
}
