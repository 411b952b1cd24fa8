import type { FormId, Identity, IndicatorId } from '../../domain/catalogue'
import { identitiesOf } from '../../domain/identities'
import type { Parting } from './parted-digits'

/** For each row of part 三 the ways its digits can be parted so that 总计 is the sum of the others. */
export type WaysOfRows = ReadonlyMap<IndicatorId, readonly Parting[]>

type Parted = ReadonlyMap<IndicatorId, Parting>

/** More combinations than these are not looked through. */
const MOST_TOGETHER = 4000
const COLUMNS = 7

/**
 * The rows of part 三 whose digits the form's own sums part in one way only. A row by itself proves nothing, for cells may
 * be blank: first the four rows of 第一项加第二项之和，等于第三项加第四项之和, or else all outcomes and their total, must fit in every
 * column. Then a row that its 总计 parts in one way is certain, and of several ways the one with which the outcomes add up.
 */
export const partRequests = (form: FormId, rows: WaysOfRows): Parted => {
  const identities = identitiesOf(form)
  const balance = identities.find(({ rule }) => rule === 'requests-balance')
  const outcomes = identities.find((identity) => identity.rule === 'outcomes-sum' && applies(identity, rows))
  const proofs = [balance, outcomes].flatMap((identity) => {
    const fits = identity === undefined ? null : fitting(identity, rows)
    return fits === null ? [] : [fits]
  })
  if (proofs.length === 0) return new Map()
  const single = [...rows].flatMap(([row, ways]): [IndicatorId, Parting][] => {
    const [way] = ways
    return way === undefined || ways.length > 1 ? [] : [[row, way]]
  })
  return new Map([...single, ...proofs.flatMap((parted) => [...parted])])
}

const applies = ({ when }: Identity, rows: WaysOfRows): boolean =>
  when === undefined || rows.has(when.indicator) === when.printed

/** What is the same in every combination of ways that fulfils the identity in all columns; null where none does. */
const fitting = (identity: Identity, rows: WaysOfRows): Parted | null => {
  const terms = [
    ...identity.left.map(({ indicator, sign }) => ({ indicator, sign })),
    ...identity.right.map(({ indicator, sign }) => ({ indicator, sign: -sign })),
  ]
  const ways = terms.map(({ indicator }) => rows.get(indicator) ?? [])
  const together = ways.reduce((product, list) => product * list.length, 1)
  if (together === 0 || together > MOST_TOGETHER) return null
  const fits: (readonly Parting[])[] = []
  for (let at = 0; at < together; at += 1) {
    let rest = at
    const chosen = ways.flatMap((list) => {
      const way = list[rest % list.length]
      rest = Math.floor(rest / list.length)
      return way === undefined ? [] : [way]
    })
    const sums = (column: number): number =>
      chosen.reduce((sum, way, term) => sum + (terms[term]?.sign ?? 0) * Number(way[column]), 0)
    if (Array.from({ length: COLUMNS }, (_, column) => sums(column)).every((sum) => sum === 0)) fits.push(chosen)
  }
  const [first] = fits
  if (first === undefined) return null
  return new Map(
    terms.flatMap(({ indicator }, term): [IndicatorId, Parting][] => {
      const way = first[term]
      const same = way !== undefined && fits.every((chosen) => chosen[term]?.join() === way.join())
      return same ? [[indicator, way]] : []
    }),
  )
}
