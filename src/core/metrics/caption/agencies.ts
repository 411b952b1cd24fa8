import { shortNamesOf } from '../../domain/agencies/short-names'
import { normalize } from '../../text/normalize'

interface Called {
  readonly agency: string
  readonly name: string
  /** Said alone it names an agency only where a clause begins with it: 市局, but not 城市局部. */
  readonly opens: boolean
}

/** An agency named in a text, by whichever of its names. */
interface Mention {
  readonly agency: string
  readonly start: number
  readonly end: number
}

/** 衡阳市 | 安全生产监督管理局: the area an office is of, the last letter of which is its level. */
const OF_AREA = /^(?<area>\p{Script=Han}{1,12}(?<level>省|市|州|县|区))(?<office>\p{Script=Han}{2,20}(?<rank>局|厅))$/u
const OPENS = /(?:^|[,，、。:：;；!?\n]|据|该|由|和|与|比|较)$/u

const officeNames = (agency: string, name: string): readonly Called[] => {
  const { office, level, rank } = OF_AREA.exec(name)?.groups ?? {}
  if (office === undefined) return []
  return [
    { agency, name: office, opens: false },
    { agency, name: `${level}${rank}`, opens: true },
  ]
}

/** Every way an agency is named: in full, for short, by its office alone (安监局), by its level and rank (市局). */
const namesOf = (agency: string): readonly Called[] =>
  [agency, ...shortNamesOf(agency)]
    .map((name) => normalize(name).text)
    .flatMap((name) => [{ agency, name, opens: false }, ...officeNames(agency, name)])

const mentionsOf = (text: string, { agency, name, opens }: Called): readonly Mention[] => {
  const found: Mention[] = []
  for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + 1))
    if (!opens || OPENS.test(text.slice(Math.max(0, start - 1), start)))
      found.push({ agency, start, end: start + name.length })
  return found
}

const isWithin = (one: Mention, other: Mention): boolean =>
  other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start

/** Agencies among those shown that a normalised text names, and what is left of it without their names. */
export interface AgenciesNamed {
  readonly agencies: ReadonlySet<string>
  readonly rest: string
}

/**
 * Prepares to find the agencies shown in normalised texts; the longest name wins where one lies within another.
 * @example agencyFinder(['衡阳市安全生产监督管理局'])('市安监局公开468条').rest // '市 公开468条'
 */
export const agencyFinder = (agencies: readonly string[]): ((text: string) => AgenciesNamed) => {
  const called = agencies.flatMap(namesOf)
  return (text) => {
    const all = called.flatMap((one) => mentionsOf(text, one))
    const mentions = all.filter((one) => !all.some((other) => isWithin(one, other)))
    const named = [...mentions].sort((a, b) => a.start - b.start)
    let rest = ''
    let done = 0
    for (const { start, end } of named) {
      if (start >= done) rest += `${text.slice(done, start)} `
      done = Math.max(done, end)
    }
    return { agencies: new Set(mentions.map(({ agency }) => agency)), rest: rest + text.slice(done) }
  }
}
