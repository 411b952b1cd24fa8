import type { Language } from '../../../src/core/domain/language'

/** A caption a person wrote over a screen of the bundled data. */
export interface WrittenCaption {
  readonly language: Language
  /** Whose reports the screen shows. */
  readonly agencies: readonly string[]
  readonly caption: string
  /**
   * What each of its numbers is called: R right, r rounded, s shown but the words do not say which, n not found. Of the true
   * ones only those of 三年来, which names no year, are doubted (false alarms); of the false ones none is called right.
   */
  readonly marks: string
}

const of = (
  language: Language,
  agencies: string,
  captions: readonly (readonly [string, string])[],
): readonly WrittenCaption[] =>
  captions.map(([caption, marks]) => ({ language, agencies: agencies.split('+'), caption, marks }))

/** Written by hand against the printed figures, before the check was asked. */
export const CAPTIONS: readonly WrittenCaption[] = [
  ...of('zh-Hans', '宿迁市', [
    ['2024年全市新收政府信息公开申请3525件，比2023年多14件。', 'RR'],
    ['2025年新收申请3830件，同比增长8.7%。', 'RR'],
    ['2024年办结3521件，其中予以公开1431件，占40.6%。', 'RRR'],
    ['三年来收到申请分别为3511件、3525件、3830件。', 'ssR'],
    ['2023年、2024年、2025年收到申请分别为3511件、3525件、3830件，合计10866件。', 'RRRR'],
    ['行政复议由2023年的440件降至2024年的170件，降幅61.4%。', 'RRR'],
    ['2024年行政复议170件，其中结果维持88件，占51.8%。', 'RRR'],
    ['2025年复议259件，较上年增加89件，增幅为52.4%。', 'RRR'],
    ['2024年自然人申请3440件，企业75件。', 'RR'],
    ['2024年，九成多的申请来自自然人。', 'r'],
    ['2024年新收申请三千五百二十五件。', 'R'],
    ['2024年新收申请3500余件。', 'r'],
    ['2024年新收申请约3500件，办结3500多件。', 'rr'],
    ['2024年新收申请0.35万件。', 'r'],
    ['2025年新收申请近4000件。', 'r'],
    ['2024年新收申请3535件。', 'n'],
    ['2025年新收申请同比下降8.7%。', 'n'],
    ['2024年予以公开占45%。', 'n'],
    ['行政复议由2023年的170件升至2024年的440件。', 'nn'],
    ['2023年新收申请3525件。', 'n'],
    ['2024年新收申请比2023年少14件。', 'n'],
    ['2024年行政复议170件，其中结果纠正88件。', 'Rs'],
    ['2023年、2024年收到申请合计7136件。', 'n'],
  ]),
  ...of('zh-Hans', '衡阳市安全生产监督管理局', [
    ['2018年市安监局主动公开信息468条，其中政府网站406条，占比86.8%。', 'RRR'],
    ['2018年，政务微信公开153条、政务微博52条。', 'RR'],
    ['2018年主动公开规范性文件五条。', 'R'],
    ['2018年政府网站比政务微信多公开253条。', 'R'],
    ['2018年政务微信比政府网站少253条。', 'R'],
    ['2018年近九成信息通过政府网站公开。', 'r'],
    ['2018年政务微信比政府网站多253条。', 'n'],
    ['2018年主动公开868条。', 'n'],
  ]),
  ...of('zh-Hans', '湖南省应急管理厅', [
    ['2023年全省发生事故1244起，死亡1318人，分别下降6.25%和7.51%。', 'RRRR'],
    ['2023年全省发生事故1244起、死亡1318人，下降6.25%和7.51%。', 'RRRR'],
    ['2023年全省发生事故1244起、死亡1318人，下降7.51%和6.25%。', 'RRss'],
    ['2023年事故起数同比减少83起，降幅6.25%。', 'RR'],
    ['2023年死亡1300余人。', 'r'],
    ['2023年事故下降7.51%。', 's'],
    ['2023年事故上升6.25%。', 'n'],
  ]),
  ...of('zh-Hant', '宿迁市', [
    ['2024年新收政府資訊公開申請3,525件，較上年增加14件。', 'RR'],
    ['2025年行政複議259件，增長52.4%。', 'RR'],
    ['2024年辦結3521件，四成予以公開。', 'Rr'],
    ['2024年新收申請3500餘件。', 'r'],
    ['2024年新收申請約三千五百件。', 'r'],
    ['2024年新收申請3600餘件。', 's'],
    ['2024年行政訴訟87件。', 's'],
  ]),
  ...of('zh-Hant', '衡阳市安全生产监督管理局', [['衡陽市安監局2018年主動公開468條，政府網站406條。', 'RR']]),
  ...of('zh-Hant', '湖南省应急管理厅', [
    ['2023年湖南省死亡1318人，降幅7.51%。', 'RR'],
    ['2023年湖南省死亡1318人，增幅7.51%。', 'Rn'],
  ]),
  ...of('en', '宿迁市', [
    ['In 2024, 3,525 requests were received, 14 more than in 2023.', 'RR'],
    ['Requests received rose 8.7% in 2025 to 3,830.', 'RR'],
    ['In 2024 administrative reconsideration fell 61.4 % to 170 cases.', 'RR'],
    ['In 2024, 88 of 170 reconsideration cases were upheld.', 'R'],
    ['In 2024, 88 out of the 170 reconsideration cases were upheld.', 'R'],
    ['In 2024, 10 of 170 reconsideration cases were upheld.', 'ss'],
    ['In 2024, 1,431 of 3,521 requests were disclosed in full.', 'R'],
    ['Over nine in ten requests received in 2024 came from natural persons.', 'r'],
    ['About 3,500 requests were received in 2024.', 'r'],
    ['More than 3,500 requests were received in 2024.', 'r'],
    ['Nearly 3,600 requests were received in 2024.', 'r'],
    ['Requests received fell 8.7% in 2025.', 'n'],
    ['In 2024, 3,625 requests were received.', 'n'],
    ['Half of requests were disclosed in full in 2024.', 'n'],
    ['In 2024, 3,511 requests were received.', 'n'],
  ]),
  ...of('en', '衡阳市安全生产监督管理局', [
    ['In 2018 the government website carried 406 items, 253 more than WeChat.', 'RR'],
  ]),
  ...of('en', '湖南省应急管理厅', [
    ['In 2023 there were 1,244 accidents and 1,318 deaths, down 6.25% and 7.51%.', 'RRRR'],
    ['In 2023 there were 1,244 accidents and 1,318 deaths, down 7.51% and 6.25%.', 'RRss'],
    ['In 2023 deaths were down 7.5%.', 'R'],
    ['In 2023 accidents were down 7.51%.', 's'],
  ]),
  ...of('zh-Hans', '衡阳市安全生产监督管理局+衡阳市生态环境局', [['2018年市安监局主动公开468条。', 'R']]),
  ...of('zh-Hans', '宿迁市+沭阳县人民政府', [
    ['2025年宿迁市新收申请比沭阳县政府多3117件。', 'R'],
    ['2025年沭阳县政府新收申请713件。', 'R'],
    ['2025年两地新收申请合计4543件。', 'R'],
  ]),
]
