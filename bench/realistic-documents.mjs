import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

const BUREAUS = ['水务局', '教育局', '统计局', '应急管理局', '卫生健康局', '自然资源局', '公安局', '城市管理局']
const OUTCOMES = [
  '一、本年新收政府信息公开申请数量',
  '二、上年结转政府信息公开申请数量',
  '（一）予以公开',
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  '1.属于国家秘密',
  '2.其他法律行政法规禁止公开',
  '3.危及“三安全一稳定”',
  '4.保护第三方合法权益',
  '5.属于三类内部事务信息',
  '6.属于四类过程性信息',
  '7.属于行政执法案卷',
  '8.属于行政查询事项',
  '1.本机关不掌握相关政府信息',
  '2.没有现成信息需要另行制作',
  '3.补正后申请内容仍不明确',
  '（七）总计',
  '四、结转下年度继续办理',
]

/**
 * Figures that differ from document to document and stay the same from run to run.
 * @param {number} seed
 * @param {number} at
 * @param {number} most
 */
const figure = (seed, at, most) => (seed * 31 + at * 17) % most

/** @param {number} seed */
const tables = (seed) => [
  ['第二十条第（一）项'],
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', '0', '0', String(figure(seed, 1, 5))],
  ['行政规范性文件', String(figure(seed, 2, 9)), '0', String(figure(seed, 3, 40))],
  ['第二十条第（五）项'],
  ['信息内容', '本年处理决定数量'],
  ['行政许可', String(figure(seed, 4, 9000))],
  ['第二十条第（六）项'],
  ['信息内容', '本年处理决定数量'],
  ['行政处罚', String(figure(seed, 5, 700))],
  ['行政强制', '0'],
  ['第二十条第（八）项'],
  ['信息内容', '本年收费金额（单位：万元）'],
  ['行政事业性收费', String(figure(seed, 6, 300))],
  [
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    '自然人',
    '商业企业',
    '科研机构',
    '社会公益组织',
    '法律服务机构',
    '其他',
    '总计',
  ],
  ...OUTCOMES.map((label, row) => {
    const people = figure(seed, row, 30)
    const companies = figure(seed, row + 3, 6)
    return [label, ...[people, companies, 0, 0, 0, 0, people + companies].map(String)]
  }),
]

/**
 * @param {number} seed
 * @param {number} year
 */
const prose = (seed, year) => [
  `${year}年，我局认真贯彻落实条例要求，围绕年度重点工作推进信息公开，现将有关情况报告如下，所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
  `全年主动公开政府信息${figure(seed, 11, 2000)}条，其中政府网站公开${figure(seed, 12, 900)}条，微信公众号发布${figure(seed, 13, 700)}条，工作动态类信息${figure(seed, 14, 300)}条，通知公告${figure(seed, 15, 90)}条。`,
  `共收到政府信息公开申请${figure(seed, 16, 60)}件，其中网络申请${figure(seed, 17, 30)}件、信函申请${figure(seed, 18, 20)}件，均在规定期限内答复，上年结转${figure(seed, 19, 3)}件，结转下年度继续办理0件。`,
  `举办新闻发布会${figure(seed, 20, 9)}场，发布政策解读稿件${figure(seed, 21, 40)}篇，组织业务培训${figure(seed, 22, 5)}次，参训${figure(seed, 23, 200)}人次，全年未发生行政复议和行政诉讼。`,
  `1-12月全市共发生各类生产安全事故${figure(seed, 24, 90) + 10}起、死亡${figure(seed, 25, 40)}人，同比减少${figure(seed, 26, 9)}起、${figure(seed, 27, 7)}人，分别下降${figure(seed, 28, 30)}.5%和${figure(seed, 29, 20)}.2%，未发生重大及以上事故。`,
  '存在的问题：一是个别栏目更新不够及时，内容不够丰富；二是政策解读形式较为单一，群众参与度有待提高。下一步将完善制度，加强督促检查，提高公开质量和服务水平。',
]

/** @typedef {(title: string, rows: readonly (readonly string[])[], sentences: readonly string[]) => string} Layout */

/** @type {Layout} */
const asHtml = (title, rows, sentences) =>
  `<html><head><title>${title}</title></head><body><h1>${title}</h1>${sentences.map((text) => `<p>${text}</p>`).join('')}<table>${rows
    .map((row) => `<tr>${row.map((cell) => `<td style="border:1px">${cell}</td>`).join('')}</tr>`)
    .join('')}</table></body></html>`

/** @type {readonly Layout[]} */
const LAYOUTS = [
  asHtml,
  (title, rows, sentences) => [title, ...sentences, ...rows.map((row) => `${row.join(' | ')} |`)].join('\n'),
  (title, rows, sentences) => [title, ...sentences, ...rows.flat()].join('\n'),
]

/**
 * Writes annual reports of the size people really publish: about 4 kB of tables and prose, as a page, as rows between
 * pipes and as one cell a line in turn.
 * @param {string} folder
 * @param {number} count
 */
export const writeRealisticDocuments = async (folder, count) => {
  await mkdir(folder, { recursive: true })
  let bytes = 0
  for (let index = 0; index < count; index += 1) {
    const year = 2021 + (index % 4)
    const title = `清河市${BUREAUS[index % BUREAUS.length] ?? ''}${year}年政府信息公开工作年度报告`
    const layout = LAYOUTS[index % LAYOUTS.length] ?? asHtml
    const content = layout(title, tables(index), prose(index, year))
    bytes += Buffer.byteLength(content)
    await writeFile(
      path.join(folder, `${String(index).padStart(5, '0')}.${layout === asHtml ? 'html' : 'txt'}`),
      content,
    )
  }
  return bytes
}
