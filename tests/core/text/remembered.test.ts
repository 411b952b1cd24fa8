import { describe, expect, test } from 'vitest'
import { remembered } from '../../../src/core/text/remembered'

/** A function that counts how often it worked. */
const counting = () => {
  const worked: string[] = []
  return { worked, answer: (text: string) => (worked.push(text), `${text}!`) }
}

describe('remembered', () => {
  test('a short text is worked out once', () => {
    const { worked, answer } = counting()
    const ask = remembered(answer)
    expect([ask('规章'), ask('规章'), ask('')]).toEqual(['规章!', '规章!', '!'])
    expect(worked).toEqual(['规章', ''])
  })

  test('a long text is never kept', () => {
    const { worked, answer } = counting()
    const ask = remembered(answer)
    const long = '件'.repeat(61)
    ask(long)
    ask(long)
    expect(worked).toHaveLength(2)
  })

  test('it holds a bounded number of answers and begins anew', () => {
    const { worked, answer } = counting()
    const ask = remembered(answer)
    for (let index = 0; index < 4097; index += 1) ask(`${index}`)
    expect(worked).toHaveLength(4097)
    ask('4096')
    expect(worked).toHaveLength(4097)
    ask('0')
    expect(worked).toHaveLength(4098)
  })
})
