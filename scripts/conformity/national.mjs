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
 * The four areas its items are said to lie in, and the principle of WCAG each shares its name with, by the first digit of the
 * criteria.
 * @type {readonly (readonly [area: string, principle: string, digit: string])[]}
 */
export const AREAS = [
  ['可感知性', 'Perceivable', '1'],
  ['可操作性', 'Operable', '2'],
  ['可理解性', 'Understandable', '3'],
  ['兼容性', 'Robust', '4'],
]

/** @type {readonly import('./join.mjs').State[]} */
const STATES = ['proved', 'partly', 'absent', 'open', 'failed', 'not run']

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
    `three for the other ${third}; each item has a way to test it; four areas; it draws on WCAG 2.0 and 2.1. Not known: the number`,
    `and wording of the items and how many lie in which area, so none of the ${first + second + third} is claimed. What is known of the`,
    'principle of WCAG that each area shares its name with:',
    '',
    `| Area | Principle | Criteria | ${STATES.join(' | ')} |`,
    `|---|---|---|${STATES.map(() => '---|').join('')}`,
    ...AREAS.map(([area, principle, digit]) => {
      const states = criteria.filter(({ id }) => id.startsWith(`${digit}.`)).map((line) => stateOf(line, ran))
      const counts = STATES.map((state) => states.filter((other) => other === state).length)
      return `| ${area} | ${principle} | ${states.length} | ${counts.join(' | ')} |`
    }),
    '',
    'What the standard is reported to ask for, and the criterion that asks for the same:',
    '',
    '| Reported subject | Criterion | State | What the tests leave, or why there is none |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n')
}
