import type { NormalDocument, NormalParagraph } from '../normal-document'

/** 四、政府信息公开行政复议、行政诉讼情况 */
const HEADING = /^[(（]?[一二三四五六七八]{1,2}[)）]?[、.,]?(?=.*复议).{0,24}诉讼[^。;,:]{0,8}$/u
const NEXT = /^[(（]?[一二三四五六七八]{1,2}[)）]?[、.]/u
/** Words that say there was nothing, or where the table is. */
export const TOLD_INSTEAD = /[。;!?]|无|没有|未(?:发生|收到|产生|涉及|有)|附[表件]/u

/** The heading of part 四 and the blocks below it, `from` to before `to`. */
export interface ReviewPart {
  readonly heading: NormalParagraph
  readonly from: number
  readonly to: number
}

/** Every stretch of a document under a heading of part 四, up to the next heading. */
export const reviewParts = ({ blocks }: NormalDocument): readonly ReviewPart[] =>
  blocks.flatMap((block, at) => {
    if (block.kind !== 'paragraph' || !HEADING.test(block.normal.text) || TOLD_INSTEAD.test(block.normal.text))
      return []
    const next = blocks.findIndex(
      (other, index) => index > at && other.kind === 'paragraph' && NEXT.test(other.normal.text),
    )
    return [{ heading: block, from: at + 1, to: next < 0 ? blocks.length : next }]
  })
