import { matchesOf } from '../../text/matches'

const SCOPE =
  /(?<=^|[,;。:、年度月日在)共]|其中|,|一是|二是)(?<scope>(?:区|县|市|省)(?:人民)?政府办(?:公室|公厅)?代表?(?:区|县|市|省)?(?:人民)?政府|全(?:市|区|县|省|镇|乡|街道|州|国|旗|系统)(?![^,;。\d]{0,12}(?:位[列居]|排名|排[在第]|名列|前列|居[前第首]))|各(?:县市区|区县|镇街|街镇|乡镇|部门|职能部门|单位)(?!、)|(?<!、)(?:区|县|市|省|旗|州)(?:人民)?政府办(?:公室|公厅)(?!公文|文件|、|和|及|名义|行政|发文|制发|工作)|(?:省|市|县|区|州|旗)(?:、县)?(?:\((?:市|区|县|旗|、)+\))?(?:人民)?政府(?:及其?(?:所属|组成|工作|各)*部门(?:[和及、]各?(?:乡镇|街道)(?:人民)?政府)?|(?:所属|组成|工作|各)*部门[和及、]各?(?:乡镇|镇街|街镇|[乡镇]|街道)(?:\((?:街道|乡|镇|、)+\))?(?:人民)?(?:政府)?)|(?<!、)(?:[省市县区州旗]管委会(?:及|和))?[省市县区州旗]直(?:、[省市县区州旗]直)*(?:各)?(?:部门|单位|机关)(?!、|和|及)|(?:[省市县区]管委会、)?[省市县区](?:人民)?政府(?:信息)?公开办(?:公室)?|县市区(?!动态|信息|类))/gu

/** The last scope word before a figure that stands where a subject stands (全市共受理…), not inside an object (召开全市培训会). */
export const scopeOf = (sentence: string): string | null => {
  let scope: string | null = null
  for (const match of matchesOf(sentence, SCOPE)) scope = match.groups?.scope ?? scope
  return scope
}

const REGION = /^(?:\p{Script=Han}{1,10}(?:省|市|县|区|州|旗|镇|乡|街道|局|委|办|厅|支队|处|部门|单位))$/u

/** True for the bare name of a place or agency, as in 衡南县1743条. */
export const isRegion = (subject: string): boolean =>
  REGION.test(subject) && !/类|信息|事项|事务|服务/u.test(subject) && subject.length <= 12

const LEVEL =
  /^(?:[省市县区州盟旗镇](?:本级|级|直|政府)?(?:政府)?(?:机关|单位|各?(?:工作|职能)?部门)|[省市县区州盟旗](?:本级|级)|各?(?:县市区?|县区|市县区?|市区|区县市?|区市|旗县市?区?|乡镇|镇街|街镇|乡镇街道|镇街道|街道乡镇)(?:政府)?)$/u

/** True for a level of government, as in 市本级1.5万条、县市区4.6万条. */
export const isLevel = (subject: string): boolean => LEVEL.test(subject)

const BEFORE_BODY =
  /^(?:其中)?(?<level>各?(?:县市区|县区|市县区?|区县|旗县区?|乡镇|镇街|乡镇街道))(?=政府|门户|网站|部门|政务)/u

/** 县(市、区)政府网站公开…: the level whose channel or body the words name. */
export const levelBefore = (left: string): string | null => BEFORE_BODY.exec(left)?.groups?.level ?? null
