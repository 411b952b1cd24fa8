import type { Check } from '../../src/core/domain/finding'
import { BECAUSE_CODES, FINDING_CLASSES, FINDING_SEVERITIES } from '../../src/core/domain/finding'

const has = (list: readonly unknown[], value: unknown): boolean => list.includes(value)

const isIndexOf = ({ operands }: Check, index: number): boolean =>
  Number.isInteger(index) && index >= 0 && index < operands.length

/** What is said of a verdict: a class only with a contradiction, an accusation only where nothing explains it. */
const flawsOfVerdict = ({ verdict, class: found, severity }: Check): readonly string[] => {
  if (!has(FINDING_SEVERITIES, severity)) return [`severity ${severity}`]
  if (verdict !== 'contradicts') return found === null && severity === 'note' ? [] : [`${verdict} ${found} ${severity}`]
  if (!has(FINDING_CLASSES, found)) return [`class ${found}`]
  return found === 'report-error' || severity === 'note' ? [] : [`${found} ${severity}`]
}

const flawsOfReasons = (check: Check): readonly string[] =>
  check.because.flatMap(({ code, operands = [], values = {} }) => [
    ...(has(BECAUSE_CODES, code) ? [] : [`code ${code}`]),
    ...operands.filter((index) => !isIndexOf(check, index)).map((index) => `${code} of ${index}`),
    ...Object.entries(values).flatMap(([name, value]) => (value === '' ? [`${code} without ${name}`] : [])),
  ])

const flawsOfNumbers = (check: Check): readonly string[] => {
  const { expected, actual, difference, formula, remedies } = check
  const apart = expected === null || actual === null ? null : actual - expected
  return [
    ...formula.flatMap((part) => (typeof part === 'number' && !isIndexOf(check, part) ? [`formula of ${part}`] : [])),
    ...(apart === null || difference === null || Math.abs(apart - difference) < 1e-6
      ? []
      : [`${difference} ≠ ${apart}`]),
    ...remedies.flatMap(({ operand }) => (isIndexOf(check, operand) ? [] : [`remedy of ${operand}`])),
  ]
}

/** One case of a rule has one name: two of the same numbers would share a person's verdict. */
const namesOf = ({ reportId, instance, operands }: Check): string =>
  [reportId, instance, ...operands.map(({ reportId: id, value, state }) => `${id} ${value ?? state}`)].join('|')

/** What is wrong with the form of checks, whatever they say; none of a sound one. */
export const flawsOf = (checks: readonly Check[]): readonly string[] => [
  ...checks.flatMap((check) =>
    [
      ...(check.instance === '' ? ['no instance'] : []),
      ...flawsOfVerdict(check),
      ...flawsOfReasons(check),
      ...flawsOfNumbers(check),
    ].map((flaw) => `${check.instance}: ${flaw}`),
  ),
  ...checks.map(namesOf).filter((name, index, all) => all.indexOf(name) !== index),
]
