/** Longer texts are sentences, and hardly come twice. */
const LONGEST = 60
const MOST = 4096

/**
 * A function of a text that keeps its answers for short ones: the labels and most figures of a form stand in every
 * report again. When it holds as many as it may, it begins anew, so that memory stays flat.
 */
export const remembered = <Answer extends object | string>(
  answer: (text: string) => Answer,
): ((text: string) => Answer) => {
  const answers = new Map<string, Answer>()
  return (text) => {
    if (text.length > LONGEST) return answer(text)
    const known = answers.get(text)
    if (known !== undefined) return known
    const found = answer(text)
    if (answers.size >= MOST) answers.clear()
    answers.set(text, found)
    return found
  }
}
