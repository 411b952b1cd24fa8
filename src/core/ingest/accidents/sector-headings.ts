import { tokenise } from './tokens'

const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、)])(?<name>[^\d,;。:]{2,24})[。:]?$/u
/** (含建筑): what the name takes in with it. */
const REMARK = /\([^()]*\)/gu
const TAIL = /(?:生产安全|安全生产)?(?:事故)?(?:情况)?$/u
/** What ends the name of a field, though no list of words knows it. */
const OF_A_FIELD = /^(?!行业|领域|企业).{2,}(?:业|行业|领域|企业|工程|方面)$/u
/** 各行业, 重点行业: no name of one. */
const NO_FIELD =
  /^(?:各|全|重点|主要|其余|相关|有关|分|按|一般|部分|多数|大部分)|情况|特点|形势|问题|建议|措施|工作|监管|安全/u

/**
 * The sector a numbered line names and says nothing else of, those of a list joined by 、; null for any other line. A name
 * that holds more than the words known of (交通运输与仓储业) is a sector of its own.
 *
 * @example sectorHeading('3.商贸制造业。') // '商贸制造业'
 * @example sectorHeading('3.事故特点') // null
 */
export const sectorHeading = (text: string): string | null => {
  const name = NUMBERED.exec(text)?.groups?.name?.replaceAll(REMARK, '').replace(TAIL, '') ?? ''
  if (name.length < 2 || NO_FIELD.test(name)) return null
  const tokens = tokenise(name)
  const sectors = tokens.flatMap((token) => (token.kind === 'sector' ? [token.sector + token.manner] : []))
  const covered = tokens.reduce(
    (sum, { kind, start, end }) => (kind === 'sector' || kind === 'and' ? sum + end - start : sum),
    0,
  )
  if (sectors.length > 0 && covered === name.length) return sectors.join('、')
  return OF_A_FIELD.test(name) ? name : null
}
