import type { Finding, Operand } from '../../src/core/domain/finding'
import { placeAt } from './report-builder'

/** A cell of the total column with a value, at a place of its own if the test needs one. */
export const operand = (value: number | null, extra: Partial<Operand> = {}): Operand => ({
  reportId: 'report',
  year: 2021,
  name: { kind: 'cell', indicator: 'requests.received', column: 'total' },
  state: value === null ? 'blank' : 'value',
  value,
  printed: value === null ? '' : String(value),
  place: placeAt(9),
  ...extra,
})

let made = 0

/** `10 + 1 = 11`, a sum that holds, unless the test says otherwise; every one has a fingerprint of its own. */
export const finding = (extra: Partial<Finding> = {}): Finding => {
  made += 1
  const verdict = extra.verdict ?? 'holds'
  return {
    fingerprint: made.toString(16).padStart(16, '0'),
    rule: 'parts-sum',
    instance: `case ${made}`,
    reportId: 'report',
    verdict,
    class: verdict === 'contradicts' ? 'report-error' : null,
    severity: verdict === 'contradicts' ? 'error' : 'note',
    formula: [0, ' + ', 1, ' = ', 2],
    operands: [10, 1, 11].map((value, index) => operand(value, { place: placeAt(index) })),
    expected: 11,
    actual: 11,
    difference: 0,
    because: [],
    remedies: [],
    ...extra,
  }
}
