import { agencyId } from '../../../text/agency-id'
import type { FiguresSubject } from '../../subject'

/** One place name before the rest: 上海市, 松江区; a single character before it (城市管理局) is no place. */
const PLACE = /^[^省市县区旗州盟镇乡]{2,8}(?<level>[省市县区旗州盟镇乡])(?<body>.{2,40})$/u

/**
 * Level and body of an agency without its place, so that those of many places can be compared.
 * @example peerKind('上海市松江区人民政府') // '区人民政府'
 */
export const peerKind = (name: string): string | null => {
  let [rest, level] = [name, '']
  for (let found = PLACE.exec(rest); found !== null; found = PLACE.exec(rest)) {
    level = found.groups?.level ?? ''
    rest = found.groups?.body ?? ''
  }
  return level === '' ? null : `${level}${rest}`
}

/** Annual reports of agencies of one kind for one year, each agency once. */
export const peersOf = (reports: readonly FiguresSubject[]): readonly (readonly FiguresSubject[])[] => {
  const groups = new Map<string, Map<string, FiguresSubject>>()
  for (const subject of reports) {
    const { agency, kind } = subject.report.metadata
    if (agency === null || kind !== 'annual-report' || subject.year === null) continue
    const id = agencyId({ agency: agency.value, kind })
    const peer = peerKind(id)
    if (peer === null) continue
    const key = `${subject.year} ${peer}`
    groups.set(key, (groups.get(key) ?? new Map<string, FiguresSubject>()).set(id, subject))
  }
  return [...groups.values()].map((group) => [...group.values()])
}
