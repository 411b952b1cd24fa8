/** 广州市, 洪泽区 where a clause begins with it; 全市, 各县, 城区, 市民 and 县级 are no names of places. */
const PLACE =
  /(?<=^|[,、:。;年月中在] ?)(?!其中|其他|全|我|本|该|各)(?<place>\p{Script=Han}{2,6}?(?:自治区|自治州|省|市|州|县|区))(?<![全我本该各地城社园校小灾矿景辖市]\p{Script=Han})(?![级区域场民政划])/gu

/** True where a text names a place that none of the bodies shown is of: their figures are not what it speaks of. */
export const namesStrangePlace = (text: string, bodies: readonly string[]): boolean =>
  [...text.matchAll(PLACE)].some(({ groups }) => {
    const place = groups?.place ?? ''
    return !bodies.some((body) => body.includes(place))
  })
