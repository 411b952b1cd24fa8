import type { NormalDocument } from '../normal-document'
import { SECTOR_WORDS } from './vocabulary'

/** A title about coal mines or fires alone. */
const ONE_SECTOR =
  /^(?!.*(?:、|及|和|与|等|各类|重点)).*?(?<!非)(?<sector>煤矿|火灾|道路交通|房屋市政工程|特种设备(?=安全|事故)|化工(?=事故)|燃气(?=事故)|水上交通(?=安全|事故)|渔业船舶|铁路交通|铁路(?=安全|运输)|农业机械)/u

/** 道路交通事故死亡620人, 煤矿事故死近七百人: a headline tells one of the figures, not what the others are about. */
const HEADLINE = /[\d一二三四五六七八九十百千万两](?:余|多)?(?:起|人|宗)/u

/** The sector a title is about alone: one without figures, or a headline above a text that tells of nothing else. */
export const sectorOfTitle = (title: string, document: NormalDocument): string | null => {
  const head = title === '' ? firstLine(document) : title
  const sector = /事故|安全|死/u.test(head) ? ONE_SECTOR.exec(head)?.groups?.sector : undefined
  if (sector === undefined) return null
  return (title === '' || HEADLINE.test(head)) && tellsOfOthers(document, sector) ? null : sector
}

const LONGEST = 64

/** The line above a text that no metadata takes for its title. */
const firstLine = ({ blocks: [first] }: NormalDocument): string => {
  const text = first?.kind === 'paragraph' ? first.normal.text : ''
  return text.length > LONGEST || /[。;]/u.test(text) ? '' : text
}

/** Whether a document names another sector than one and its kinds (国有重点煤矿), or all accidents. */
const tellsOfOthers = ({ blocks }: NormalDocument, sector: string): boolean => {
  const named = SECTOR_WORDS.filter((word) => !word.includes(sector) && !/^其[他它]/u.test(word))
  const others = new RegExp(`${named.join('|')}|(?<!${sector})各类(?:生产安全|安全生产|伤亡|安全)*事故`, 'u')
  return blocks.some((block) => block.kind === 'paragraph' && others.test(block.normal.text))
}
