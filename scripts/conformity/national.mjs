import { stateOf } from './join.mjs'

/** @typedef {import('./wcag.mjs').Line} Line */
/** @typedef {import('./join.mjs').Ran} Ran */

/** What is known of the items of the standard: how many its levels add. */
export const ITEMS = /** @type {const} */ ({ first: 20, second: 17, third: 21 })

/**
 * What those who made the standard and newspapers report it to ask for, with the criterion of WCAG, on which it draws, that
 * asks for the same. They are subjects, not items: which item asks for them, and in what words, is not known.
 * @type {readonly (readonly [subject: string, criterion: string])[]}
 */
export const SUBJECTS = [
  ['图片的替代文本', '1.1.1'],
  ['视频的字幕', '1.2.2'],
  ['语义准确的网页标题', '2.4.2'],
  ['功能可由读屏软件和键盘操作', '2.1.1'],
  ['标签、按钮可被读屏软件朗读', '4.1.2'],
  ['验证码不止图形一种', '3.3.8'],
]

/**
 * The part of the list about GB/T 37668-2019, in the states of the criteria of WCAG.
 * @param {readonly Line[]} criteria
 * @param {readonly Ran[]} ran
 */
export const nationalPart = (criteria, ran) => {
  const { first, second, third } = ITEMS
  const rows = SUBJECTS.map(([subject, id]) => {
    const line = criteria.find((each) => each.id === id)
    return `| ${subject} | ${id} ${line?.name ?? ''} | ${line === undefined ? 'open' : stateOf(line, ran)} | ${line?.why ?? ''} |`
  })
  return [
    '## GB/T 37668-2019, as far as known',
    '',
    `Known: ${first + second + third} items, in force since 1 March 2020; level one asks for ${first} of them, level two for ${second} more, level`,
    `three for the other ${third}; four areas (可感知性, 可操作性, 可理解性, 兼容性); it draws on WCAG 2.0 and 2.1. Not known: the number and`,
    `wording of the items, so none of the ${first + second + third} is claimed. What it is reported to ask for, and the criterion that asks for the same:`,
    '',
    '| Reported subject | Criterion | State | What the tests leave, or why there is none |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n')
}
