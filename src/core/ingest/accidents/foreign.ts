import { withArabicYears } from '../../text/days'

/** 因灾死亡…: victims of natural disasters are no accident statistics; up to the end of the sentence. */
const DISASTER = /(?:因灾|自然灾害(?:共|累计|已)?(?:造成|致|死亡|受灾))[^。;]{0,200}/gu

/** 起数由3306起减少到1403起: two values, of which the first is another year's and the second no change. */
const REACHED =
  /(?:由|从)[^,;。]{0,16}?\d[\d.]{0,9}万?[起人]?(?:首次|逐年|大幅)?(?:下降|减少|降低|降|减|上升|增加|增|升)(?:[到至]了?|为)\d[\d.]{0,9}万?[起人]|(?:下降|减少|降低|降|减|上升|增加|增|升)[到至](?:了)?\d[\d.]{0,9}万?[起人]|(?:由|从)[^,;。]{0,16}?\d[\d.]{0,9}%(?:下降|减少|降低|降|减|上升|增加|增长|提高|增|升)[到至为](?:了)?\d[\d.]{0,9}%/gu

/** 与上月(112起、95人)相比, 同比(1起)事故起数下降: in brackets what the period compared with had. */
const COMPARED_WITH =
  /(?<=(?:上(?:个)?(?:月|季度|周)|(?:去年|上年|前年)(?:同期|同月|全年)?|同比|环比)(?:份)?)\((?![^()]{0,40}(?:下降|上升|增加|减少|持平))[^()]{1,40}\)/gu

/** 死亡人数(1人)下降100%: the number it fell from. */
const FELL_FROM = /(?<=起数|人数)\(\d{1,6}[起人]\)(?=(?:同比|环比)?(?:下降|上升|增加|减少|持平))/gu

/** What no comparison holds between its first word and 相比: a change, or the end of the sentence. */
const WITHIN = '(?:(?!相比|比较|对比|下降|上升|减少|增加|增长|持平)[^;。])'

/** 与2019年同期火灾事故62起、50人相比,分别下降…: what the year compared with had. */
const COMPARISON = new RegExp(
  `[与较比和同](?<year>(?:19|20)\\d{2}年|[去上]年)(?<same>同期|全年|度)?(?!相比|比)${WITHIN}{0,60}?\\d[\\d.]{0,9}万?[起宗人]${WITHIN}{0,60}?(?:相比较?|比较?|对比)(?=[,:]|事故|起数|死亡|受伤|分别|下降|上升|减少|增加|均)`,
  'gu',
)

/** The comparison as it reads without the figures, at its end: …与2019年同期相比. */
const withoutCompared = (said: string, year: string, same = ''): string =>
  `与${year}${same}相比`.padStart(said.length, '\u0001')

/** 没有发生…,同比减少4起、373人(煤矿2起、286人,道路交通2起、87人): what the change is made of, no accidents of now. */
const OF_THE_CHANGE =
  /(?<=(?:减少|增加|少|多)\d{1,6}起[、,和]\d{1,6}人)\((?:[\p{Script=Han}]{2,10}\d{1,6}起[、,和]\d{1,6}人[,、;]?){1,8}\)/gu

/** 【不含非生产经营性道路交通事故】: what a count leaves out. */
const LEFT_OUT = /【[^【】]{1,80}】/gu

/** 重大事故起数要下降6%以上: what is aimed at. */
const AIMED = /(?:要|力争|争取|确保|目标是?)(?:再)?(?:下降|减少|降低|控制)/u
const AIM = new RegExp(`[^,;。]{0,24}${AIMED.source}[^,;。]{0,24}`, 'gu')

/** 死亡人数下降9.4%.其中: a full stop of another script. */
const LATIN_STOP = /(?<=[%起人元])\.(?=[\p{Script=Han}\d])/gu

/** Words by which a paragraph may speak of accidents. */
export const SPEAKS = /事故|死亡|遇难|伤亡|火灾|受伤/u
/** What tells that the dead and injured of a sentence are those of accidents. */
const OF_ACCIDENTS = /事故|火灾|交通|生产安全|安全生产|煤矿|矿山|控制(?:考核)?(?:指标|目标)/u
/** People are born and die, fall ill, are struck by disasters, are killed by others: no accident statistics. */
const OTHER_DEATHS =
  /出生|自然增长|传染病|食物中毒|孕产妇|婴儿|疫情|病例|工伤|抚恤|救助|调解|民转刑|案件|命案|台风|地震|洪涝|洪水|暴雨|旱灾|雪灾|冰雹|泥石流|山体滑坡|雷击|受灾/u
/** 其中煤矿3起…, 同比…, 与上年相比…: a sentence that goes on about the accidents of the one before. */
const GOES_ON = /^(?:其中|同比|环比|分别|[与较比同][去上前]年|[与较比同](?:19|20)\d{2}年)/u

/**
 * A text with the sentences blanked that do not speak of accidents: a page in one line holds those of hundreds of other
 * figures. In a bulletin about accidents only those are that speak of other deaths. Offsets stay.
 *
 * @example onlyOfAccidents('总人口5人。事故3起。同比减少1起。', false) // '\u0001\u0001\u0001\u0001\u0001。事故3起。同比减少1起。'
 */
export const onlyOfAccidents = (text: string, bulletin: boolean): string => {
  let speaks = bulletin
  return text
    .split('。')
    .map((sentence) => {
      const goesOn = bulletin ? !OTHER_DEATHS.test(sentence) : speaks && GOES_ON.test(sentence)
      speaks = OF_ACCIDENTS.test(sentence) || goesOn
      return speaks ? sentence : blank(sentence)
    })
    .join('。')
}

const blank = (match: string): string => '\u0001'.repeat(match.length)

/**
 * The text with figures blanked that only look like accident statistics; offsets stay.
 *
 * @example withoutForeign('因灾死亡3人。事故5起') // '\u0001\u0001\u0001\u0001\u0001\u0001。事故5起'
 */
export const withoutForeign = (text: string): string =>
  [DISASTER, REACHED, COMPARED_WITH, FELL_FROM, OF_THE_CHANGE, LEFT_OUT, ...(AIMED.test(text) ? [AIM] : [])].reduce(
    (rest, pattern) => rest.replaceAll(pattern, blank),
    withArabicYears(text).replaceAll(LATIN_STOP, '。').replaceAll(COMPARISON, withoutCompared),
  )
