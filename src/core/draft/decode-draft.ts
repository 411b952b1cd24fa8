import { FORM_IDS } from '../domain/catalogue'
import type { CellRemark, CheckedReport, Draft } from './draft'
import { LONGEST_FIGURE, PROSE_PARTS } from './draft'

/** Far more than any part is long; a limit only against garbage. */
const LONGEST_PART = 200_000

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const textsOf = (value: unknown, longest: number): Readonly<Record<string, string>> =>
  isFields(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([name, text]) =>
          typeof text === 'string' && text.length <= longest ? [[name, text] as const] : [],
        ),
      )
    : {}

const remarkOf = (stored: unknown): CellRemark | null => {
  if (!isFields(stored)) return null
  const { kind, printed } = stored
  return (kind === 'corrected' || kind === 'left-out') && typeof printed === 'string' ? { kind, printed } : null
}

const checkedReportOf = (stored: unknown): CheckedReport | null => {
  if (!isFields(stored) || typeof stored['file'] !== 'string') return null
  const remarks = isFields(stored['remarks']) ? Object.entries(stored['remarks']) : []
  return {
    file: stored['file'],
    remarks: Object.fromEntries(
      remarks.flatMap(([key, one]) => {
        const remark = remarkOf(one)
        return remark === null ? [] : [[key, remark] as const]
      }),
    ),
  }
}

/** What was kept of a draft → draft; null where it is none. Texts that cannot be right are left out, the rest stays. */
export const decodeDraft = (stored: unknown): Draft | null => {
  if (!isFields(stored)) return null
  const { agency, year } = stored
  const form = FORM_IDS.find((known) => known === stored['form'])
  if (typeof agency !== 'string' || typeof year !== 'number' || !Number.isInteger(year) || form === undefined)
    return null
  const texts = textsOf(stored['parts'], LONGEST_PART)
  const [preface, overview, problems, other] = PROSE_PARTS.map((part) => texts[part] ?? '')
  const of = checkedReportOf(stored['of'])
  return {
    agency,
    year,
    form,
    figures: textsOf(stored['figures'], LONGEST_FIGURE),
    parts: { preface: preface ?? '', overview: overview ?? '', problems: problems ?? '', other: other ?? '' },
    ...(of === null ? {} : { of }),
  }
}
