import { matchesOf } from '../../text/matches'

/** (三), 2. or 四是: the head of an item. */
const ITEM = /\([一二三四五六七八九十\d]{1,3}\)|(?<![\d.])\d{1,2}[.、](?=\p{Script=Han})|[一二三四五六七八九十]是/gu
/** 推进安全生产信息公开, 做好各类规划公开: what the item says was made public. */
const MADE_PUBLIC =
  /(?:推进|加强|做好|深化|强化|加大|推动|抓好|规范|促进|落实|完善|聚焦)(?<kind>(?:(?!深化|强化|加大)[\p{Script=Han}、“”()A-Za-z]){2,60}?)(?:信息)?(?:的)?(?:主动)?公开(?!栏|平台|目录|制度|条例|网|申请|指南|年报|原则)/gu
const INTERPRETED = /^\P{Script=Han}{0,4}[^。]{0,8}(?<kind>政策解读|回应关切|舆情回应)/u
/** Words that name no kind of information. */
const OF_ANY_KIND =
  /主动|依法|依规|全面|持续|进一步|政府|政务|党务|信息|各类|各项|相关|有关|重点|关键|领域|环节|、|基层|工作|内容|方面|公开|标准化|规范化|常态化|的|等|和|与|及|力度|广度|深度|渠道|平台/gu
const LONGEST_HEAD = 60
const SHORTEST_KIND = 2

const kindIn = (text: string): string | null => {
  const kinds = matchesOf(text, MADE_PUBLIC)
    .flatMap(({ groups }) => groups?.kind ?? [])
    .reverse()
  return kinds.find((kind) => kind.replaceAll(OF_ANY_KIND, '').length >= SHORTEST_KIND) ?? null
}

/**
 * The kind of information an item is about: 推进安全生产信息公开。…全年共发布信息84条 counts that kind and not all that was
 * disclosed. `before`: the sentence up to the number; `headed`: the line above, where it is nothing but a heading. Null
 * where only information as such is named.
 */
export const kindOfItem = (
  text: string,
  at: number,
  { before, headed }: { readonly before: string; readonly headed: string },
): string | null => {
  const item = matchesOf(text.slice(0, at), ITEM).at(-1)
  const from = item === undefined ? headed : text.slice(item.index, at)
  const head = (from.split('。', 1)[0] ?? '').slice(0, LONGEST_HEAD)
  return kindIn(head) ?? kindIn(before) ?? INTERPRETED.exec(head)?.groups?.kind ?? null
}
