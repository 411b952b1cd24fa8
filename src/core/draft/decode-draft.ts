import { FORM_IDS } from '../domain/catalogue'
import type { Draft } from './draft'
import { PROSE_PARTS } from './draft'

/** More than any figure, and far more than any part, is long; a limit only against garbage. */
const LONGEST_FIGURE = 80
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

/** What was kept of a draft → draft; null where it is none. Texts that cannot be right are left out, the rest stays. */
export const decodeDraft = (stored: unknown): Draft | null => {
  if (!isFields(stored)) return null
  const { agency, year } = stored
  const form = FORM_IDS.find((known) => known === stored['form'])
  if (typeof agency !== 'string' || typeof year !== 'number' || !Number.isInteger(year) || form === undefined)
    return null
  const texts = textsOf(stored['parts'], LONGEST_PART)
  const [preface, overview, problems, other] = PROSE_PARTS.map((part) => texts[part] ?? '')
  return {
    agency,
    year,
    form,
    figures: textsOf(stored['figures'], LONGEST_FIGURE),
    parts: { preface: preface ?? '', overview: overview ?? '', problems: problems ?? '', other: other ?? '' },
  }
}
