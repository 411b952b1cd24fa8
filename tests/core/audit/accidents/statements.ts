import type { AccidentField, AccidentFigure, AccidentStatement } from '../../../../src/core/domain/accident'
import type { Report } from '../../../../src/core/domain/report'
import { accident, figure, monthsPeriod, placeAt, report } from '../../../support/report-builder'

const JAN_AUG = monthsPeriod('2019-01', '2019-08')

type Value = number | AccidentFigure

/** A percentage as printed: `percent('−24.4')` is 24.4% down. */
export const percent = (signed: string): AccidentFigure => {
  const value = Number(signed.replace('−', '-'))
  return figure(value, { printed: `${signed.replace(/^[−+]/u, '')}%` })
}

/** 持平, 未发生: a number in words. */
export const inWords = (printed: string): AccidentFigure => figure(0, { printed, inWords: true })

/** A statistic of a city for January to August 2019; a plain number is printed as it stands. */
export const statistic = (
  figures: Partial<Record<AccidentField, Value>>,
  extra: Partial<AccidentStatement> = {},
): AccidentStatement =>
  accident({
    scope: '全市',
    period: JAN_AUG,
    figures: Object.fromEntries(
      Object.entries(figures).map(([field, value]) => [
        field,
        typeof value === 'number' ? figure(value, { printed: String(Math.abs(value)) }) : value,
      ]),
    ),
    ...extra,
  })

/** A bulletin of a city with these statements; the first is the total the others may be a part of. */
export const bulletin = (...accidents: readonly AccidentStatement[]): Report =>
  report({ id: 'bulletin', kind: 'accident-bulletin', title: '临川市2019年1—8月通报', year: 2019, accidents })

/** A report whose reader left an accident figure of one block alone. */
export const leftAlone = (sound: Report, block: number): Report => ({
  ...sound,
  diagnostics: [{ code: 'accident-unread', severity: 'note', place: placeAt(block), actual: '3起' }],
})

/** A report whose reader says that a number beside its figures is damaged. */
export const damaged = (sound: Report): Report => ({
  ...sound,
  diagnostics: [{ code: 'number-damaged', severity: 'warning', place: placeAt(5), actual: '1?' }],
})
