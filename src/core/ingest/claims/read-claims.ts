import type { Claim } from '../../domain/claim'
import type { Diagnostic } from '../../domain/diagnostic'
import type { Place } from '../../domain/place'
import type { NormalDocument } from '../normal-document'
import type { SentenceContext } from '../sentence-context'
import { missingNumbers } from './missing-number'
import { partsBySum } from './parts-by-sum'
import { passagesOf, placeOf, printedOf, printedWhole } from './passage'
import type { Passage } from './passage'
import { PassageReader } from './passage-reader'
import type { ClaimDraft } from './claim-draft'
import { sectionOf } from './section'
import { withoutSlippedYears } from './slipped-year'
import type { ReaderMemory } from './reader-memory'

const LONGEST_HEADING = 40

/** Figures of the sentences that are neither in tables nor accident statistics. */
export interface ClaimsReading {
  readonly claims: readonly Claim[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads every counted figure of the prose, zeros in words included. What the rules cannot name keeps its words as
 * `subject` under `other`; dates, numbers of documents, articles and names are never figures.
 */
export const readClaims = (
  document: NormalDocument,
  context: SentenceContext & { readonly taken: readonly Place[] },
): ClaimsReading => {
  const memory: ReaderMemory = {
    year: context.metadata.year?.value ?? null,
    section: null,
    lastWhole: null,
    lastCount: null,
    lastOpen: null,
    ofYear: null,
    outright: false,
    listOpen: false,
    headed: '',
  }
  const claims: Claim[] = []
  const indices = new Map<ClaimDraft, number>()
  const diagnostics: Diagnostic[] = []
  const taken = takenByBlock(context.taken)
  for (const passage of passagesOf(document, context.tableBlocks)) {
    memory.section = sectionOf(passage, memory.section)
    const before = memory.lastCount?.indicator === 'disclosure.cumulative' ? memory.lastCount : memory.lastWhole
    const drafts = partsBySum(new PassageReader(passage, memory).read(), before)
    for (const draft of drafts) {
      const place = placeOf(passage, draft.start, draft.end)
      if (isTaken(taken, place)) continue
      indices.set(draft, claims.length)
      claims.push(claimOf(passage, draft, place, indices))
    }
    memory.headed = isHeadingOnly(passage) ? passage.text : ''
    for (const missing of missingNumbers(passage.text)) {
      const place = placeOf(passage, missing.start, missing.end)
      diagnostics.push({
        code: 'number-missing',
        severity: 'warning',
        place,
        actual: printedOf(passage, place).slice(0, 80),
      })
    }
  }
  const told = withoutSlippedYears(claims, memory.year)
  return { claims: told.claims, diagnostics: [...diagnostics, ...told.diagnostics] }
}

/** A line that names what follows and says nothing itself. */
const isHeadingOnly = ({ text }: Passage): boolean =>
  text.length <= LONGEST_HEADING && !/[。;,]|\d[\d ]*(?:条|件|篇|次)/u.test(text)

const claimOf = (
  passage: Passage,
  draft: ClaimDraft,
  place: Place,
  indices: ReadonlyMap<ClaimDraft, number>,
): Claim => {
  const claim: Claim = {
    indicator: draft.indicator,
    subject: draft.subject,
    measure: draft.measure,
    value: draft.value,
    inWords: draft.inWords,
    unit: draft.unit,
    period: draft.period,
    scope: draft.scope,
    partOf: draft.whole === null ? null : (indices.get(draft.whole) ?? null),
    printed: printedWhole(passage, draft.start, draft.end),
    place,
    phrase: placeOf(passage, draft.from, draft.to),
  }
  return draft.approx === undefined ? claim : { ...claim, approx: draft.approx }
}

const takenByBlock = (taken: readonly Place[]): ReadonlyMap<number, readonly Place[]> => {
  const byBlock = new Map<number, Place[]>()
  for (const place of taken) {
    const list = byBlock.get(place.block)
    if (list === undefined) byBlock.set(place.block, [place])
    else list.push(place)
  }
  return byBlock
}

const isTaken = (taken: ReadonlyMap<number, readonly Place[]>, place: Place): boolean =>
  taken
    .get(place.block)
    ?.some((range) => range.row === undefined && place.start < range.end && range.start < place.end) === true
