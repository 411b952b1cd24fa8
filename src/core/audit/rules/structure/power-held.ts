import type { ColumnId } from '../../../domain/catalogue'
import type { Cell } from '../../../domain/cell'
import type { Check } from '../../../domain/finding'
import type { Stated } from '../../../domain/report'
import { longAgencyName } from '../../../text/agency-id'
import { lacksOf } from '../../compare-sums'
import { doubtsOf } from '../../doubts'
import { cellOperand, wordsOperand } from '../../operands'
import type { ReportRule } from '../../rule'
import type { ReportSubject } from '../../subject'
import { cannotTell, contradicts, holds } from './verdicts'

/** What was made this year accuses; what is in force or published may be the rules of others. */
const MADE: readonly ColumnId[] = ['issued', 'newly-made']

const TOWNSHIP = /[镇乡]$|[镇乡](?:人民政府|政府|党政)|街道|社区|村民?委员会/u
/** Counties and districts; 新区, 开发区 and autonomous regions are no districts of that kind. */
const COUNTY = /县|(?<!自治)旗|(?<!新|开发|高新|保税|示范|合作|管理|自治|特别行政|地|园|社)区(?!域)/u
/** A body that is no government; the ministries are the ones that may make regulations. */
const BODY = /(?:局|委员会|委|(?<!办公)厅|中心|支队|队|所|院)$/u
const NATIONAL = /^(?:国家|中国|中华|国务院|全国|中央)|部$|总局$|税务|海关|海事|铁路|银行/u
const PLACED = /^\p{Script=Han}{1,8}?[省市州盟]|自治区/u

type Power = 'none' | 'drafts' | 'unknown'

/** Whether a body may make 规章 (立法法): a county, a township or their bureaus may not; bureaus of cities draft them. */
export const powerOf = (agency: string): Power => {
  const name = longAgencyName(agency)
  if (NATIONAL.test(name)) return 'unknown'
  if (TOWNSHIP.test(name) || COUNTY.test(name)) return 'none'
  return BODY.test(name) && PLACED.test(name) ? 'drafts' : 'unknown'
}

const check = (subject: ReportSubject, cell: Cell, agency: Stated<string>): Check => {
  const { report } = subject
  const operand = cellOperand(report, cell, { indicator: cell.indicator, column: cell.column })
  const statement = {
    instance: cell.column ?? '',
    reportId: report.id,
    formula: [0, operand.value === 0 ? ' = 0' : ' > 0'],
    operands: [operand, wordsOperand(report, agency.printed, agency.place)],
    expected: 0,
    ...(operand.value === null ? {} : { actual: operand.value }),
  }
  const lacks = lacksOf([operand])
  if (lacks.length > 0) return cannotTell(statement, lacks)
  if (operand.value === 0) return holds(statement)
  const doubts = doubtsOf([operand], () => subject)
  if (agency.inferred || doubts.length > 0)
    return contradicts(statement, {
      severity: 'note',
      class: 'misread',
      because: agency.inferred ? [{ code: 'agency-inferred', operands: [1] }, ...doubts] : doubts,
    })
  return powerOf(agency.value) === 'drafts'
    ? contradicts(statement, { severity: 'note', class: 'scope', because: [{ code: 'drafted-for-government' }] })
    : contradicts(statement, { severity: 'warning' })
}

/** 规章 made by a body that may not make any: usually internal rules (规章制度) or normative documents in the wrong row. */
export const powerHeld: ReportRule = {
  id: 'power-held',
  over: 'report',
  check: (subject) => {
    const { agency, kind } = subject.report.metadata
    if (agency === null || kind !== 'annual-report' || powerOf(agency.value) === 'unknown') return []
    return MADE.flatMap((column) => {
      const cell = subject.cell('regulations', column)
      return cell === undefined ? [] : [check(subject, cell, agency)]
    })
  },
}
