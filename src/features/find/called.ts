import { areasOf } from '../../core/domain/agencies/agency-type'
import { shortNamesOf } from '../../core/domain/agencies/short-names'

/** What says the level of an area; a name of two characters (沛县, 城区) needs it. */
const LEVEL = /(?<=\p{Script=Han}{2})(?:新区|[省市区县旗盟镇乡])$/u

/** Areas side by side: each with its level, then without it from the widest on (重庆市渝中区, 重庆渝中区, 重庆渝中). */
const areasCalled = (areas: readonly string[]): readonly string[] => {
  const bare = areas.map((area) => area.replace(LEVEL, ''))
  const called = [...areas.keys(), areas.length].map((count) =>
    [...bare.slice(0, count), ...areas.slice(count)].join(''),
  )
  return [...new Set(called)]
}

/**
 * Every way an agency is called: in full, for short, and each without the levels of its areas; the full name first.
 * @example namesCalled('衡阳市应急管理局') // 衡阳市应急管理局, 衡阳市应急局, 衡阳应急管理局, 衡阳应急局
 */
export const namesCalled = (agency: string): readonly string[] => {
  const areas = areasOf(agency)
  const { length } = areas.join('')
  return areasCalled(areas).flatMap((area) =>
    [agency, ...shortNamesOf(agency)].map((name) => `${area}${name.slice(length)}`),
  )
}
