import { readContent } from './cell-content'

/** The amount of a cell; null for what is no certain one (blank, dash, approximate). */
export const amountOf = (text: string): number | null => {
  const { content } = readContent(text)
  return content.state === 'value' && content.approx === undefined ? content.value : null
}

/** Whether the last of these amounts is the sum of those before it; never where one of them is not certain. */
export const endsInSum = (amounts: readonly (number | null)[]): boolean => {
  let sum = 0
  for (const amount of amounts.slice(0, -1)) {
    if (amount === null) return false
    sum += amount
  }
  return sum === amounts.at(-1)
}
