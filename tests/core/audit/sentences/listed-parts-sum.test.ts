import { describe, expect, it } from 'vitest'
import { listedPartsSum } from '../../../../src/core/audit/rules/sentences/listed-parts-sum'
import { subjectOf } from '../../../../src/core/audit/subject'
import { describeRule } from '../../../support/rule-harness'
import { reportSaying } from '../../../support/with-sentences'

const said = (...paragraphs: readonly string[]) => reportSaying(paragraphs)

describeRule(listedPartsSum, {
  passes: [
    {
      name: 'parts by whose shares they are all there is: 620 + 230 = 850',
      report: said(
        '主动公开政府信息850条。其中，县直单位主动公开政府信息620条，占73%。各乡镇主动公开政府信息230条，占27%。',
      ),
      formulas: ['620 ≤ 850', '620 + 230 = 850'],
    },
    {
      name: 'parts whose shares leave room for others',
      report: said(
        '主动公开政府信息850条。其中，县直单位主动公开政府信息595条，占70%。各乡镇主动公开政府信息170条，占20%。',
      ),
      formulas: ['595 ≤ 850'],
    },
    {
      name: 'what rounding hides: 620 + 228 = 848 of 850, 73 % + 27 %',
      report: said(
        '主动公开政府信息850条。其中，县直单位主动公开政府信息620条，占73%。各乡镇主动公开政府信息228条，占27%。',
      ),
      formulas: ['620 ≤ 850'],
    },
    {
      name: 'all parts listed: 12 + 5 + 3 = 20',
      report: said('主动公开政府信息20条：通知公告12条，工作动态5条，政策法规3条。'),
      formulas: ['12 + 5 + 3 = 20'],
    },
    {
      name: 'a part beyond the one before it is of the whole: 2 + 31 ≤ 93',
      report: said('公开公文93件，含规范性文件2件，其中人事任免文件31件。'),
      formulas: ['2 + 31 = 33 ≤ 93'],
    },
    {
      name: 'information by all the ways it is open: 45 + 6 + 2 = 53',
      report: said('制作、获取政府信息总数53条，其中主动公开政府信息45条，依申请公开信息数6条，不予公开信息数2条。'),
      formulas: ['45 + 6 + 2 = 53'],
    },
    {
      name: 'information by two ways of three: 45 + 6 ≤ 53',
      report: said('制作、获取政府信息总数53条，其中主动公开政府信息45条，依申请公开信息数6条。'),
      formulas: ['45 + 6 = 51 ≤ 53'],
    },
    {
      name: 'some parts listed: 12 + 5 ≤ 20',
      report: said('主动公开政府信息20条，其中通知公告12条，工作动态5条。'),
      formulas: ['12 + 5 = 17 ≤ 20'],
    },
    {
      name: 'etc.: 12 + 5 ≤ 20',
      report: said('主动公开政府信息20条：通知公告12条，工作动态5条等。'),
      formulas: ['12 + 5 = 17 ≤ 20'],
    },
    {
      name: 'examples in brackets: 4 + 3 ≤ 20',
      report: said('主动公开政府信息20条（通知公告4条、工作动态3条）。'),
      formulas: ['4 + 3 = 7 ≤ 20'],
    },
    {
      name: 'an item beside the list that belongs to it: 12 + 5 + 3 = 20',
      report: said('主动公开政府信息20条：通知公告12条，工作动态5条；专题专栏另有3条。'),
      formulas: ['12 + 5 + 3 = 20'],
    },
    {
      name: 'an item beside the list that does not: 12 + 8 = 20',
      report: said('主动公开政府信息20条：通知公告12条，工作动态8条；专题专栏另有3条。'),
      formulas: ['12 + 8 = 20'],
    },
    {
      name: 'by contents 7 + 8 = 15, by outcome 1 + 3 + 11 = 15: two lists of one whole',
      report: said(
        '收到政府信息公开申请15件。其中：涉及预算的7件；综合信息的8件；同意公开1件，部分公开3件，其他情况11件。',
      ),
      formulas: ['1 + 3 + 11 = 15'],
    },
    {
      name: 'channels among classes: neither are all there is',
      report: said('主动公开政府信息348条，主要类别包括：工作动态144条，通知5条，政务微博184条，其他方式15条。'),
      formulas: ['144 + 5 = 149 ≤ 348', '184 ≤ 348'],
    },
    {
      name: 'channels overlap: none is more than 468',
      report: said('主动公开政府信息468条，其中政府网站公开406条、微信公众号公开245条。'),
      formulas: ['406 ≤ 468'],
    },
    {
      name: 'outcomes and what is carried forward: 30 + 8 + 2 = 40',
      report: said('全年收办政府信息公开申请40件，其中予以公开30件，其他处理8件，转下年度办理2件。'),
      formulas: ['30 + 8 + 2 = 40'],
    },
    {
      name: 'two kinds of parts of one whole: 1 + 26 = 27, 7 + 20 = 27',
      report: said('收到政府信息公开申请27件。按途径分，信函申请1件，网络申请26件；按主体分，法人7件，公民个人20件。'),
      formulas: ['1 + 26 = 27', '7 + 20 = 27'],
    },
    {
      name: 'articles and issues that do add up: 12 + 8 = 20',
      report: said('主动公开政府信息20条，其中通知公告12条，征集调查8期。'),
      formulas: ['12 + 8 = 20'],
    },
    {
      name: 'all outcomes after the number answered: 10 + 2 + 5 + 3 = 20',
      report: said('答复申请20件。予以公开及部分公开10件，不予公开2件，无法提供5件，其他处理3件。'),
      formulas: ['10 + 2 + 5 + 3 = 20'],
    },
  ],
  fails: [
    {
      name: 'parts by whose shares they are all there is: 620 + 232 = 852, 73 % + 27 %',
      report: said(
        '主动公开政府信息850条。其中，县直单位主动公开政府信息620条，占73%。各乡镇主动公开政府信息232条，占27%。',
      ),
      formulas: ['620 + 232 = 852 ≠ 850'],
      severity: 'error',
    },
    {
      name: 'too few of them, by more than rounding hides: 600 + 200 = 800',
      report: said(
        '主动公开政府信息840条。其中，县直单位主动公开政府信息600条，占76%。各乡镇主动公开政府信息200条，占24%。',
      ),
      formulas: ['600 + 200 = 800 ≠ 840'],
      severity: 'warning',
    },
    {
      name: 'ways of the requests that were completed: 12 + 10 = 22',
      report: said('全年办结政府信息公开申请21件，其中网络申请12件，信函申请10件。'),
      formulas: ['12 + 10 = 22 > 21'],
    },
    {
      name: 'information by all the ways it is open: 45 + 6 + 1 = 52',
      report: said('制作、获取政府信息总数53条，其中主动公开政府信息45条，依申请公开信息数6条，不予公开信息数1条。'),
      formulas: ['45 + 6 + 1 = 52 ≠ 53'],
    },
    {
      name: 'two of the ways in one count, something else behind a semicolon: 120 + 210 = 330',
      report: said('共制作政府信息（文件）350份，其中主动公开120份、依申请公开及不予公开210份；查处违法行为40起。'),
      formulas: ['120 + 210 = 330 ≠ 350'],
    },
    {
      name: 'more than the whole, though not all are listed: 12 + 5 + 4 = 21',
      report: said('主动公开政府信息20条，其中通知公告12条，工作动态5条，人事信息4条。'),
      formulas: ['12 + 5 + 4 = 21 > 20'],
      severity: 'error',
    },
    {
      name: 'two classes may be two sides of the same pieces: 12 + 9 = 21',
      report: said('主动公开政府信息20条，其中通知公告12条，工作动态9条。'),
      formulas: ['12 + 9 = 21 > 20'],
      severity: 'note',
      class: 'scope',
      because: ['list-open'],
    },
    {
      name: 'less than the whole, though all are listed: 12 + 5 = 17',
      report: said('主动公开政府信息20条：通知公告12条，工作动态5条。'),
      formulas: ['12 + 5 = 17 ≠ 20'],
    },
    {
      name: 'an item for the rest makes the list whole: 12 + 5 = 17',
      report: said('主动公开政府信息20条，其中通知公告12条，其他5条。'),
      formulas: ['12 + 5 = 17 ≠ 20'],
    },
    {
      name: 'neither with nor without the item beside: 12 + 9 + 3 = 24',
      report: said('主动公开政府信息20条：通知公告12条，工作动态9条；专题专栏另有3条。'),
      formulas: ['12 + 9 + 3 = 24 ≠ 20'],
    },
    {
      name: 'a channel larger than the whole',
      report: said('主动公开政府信息20条，其中政府网站公开25条、微信公众号公开5条。'),
      formulas: ['25 > 20'],
    },
    {
      name: 'a whole larger than all its channels together: 8 + 5 = 13',
      report: said('全年主动公开政府信息20条：政府网站8条，微信公众号5条。'),
      formulas: ['20 > 8 + 5 = 13'],
    },
    {
      name: 'all outcomes of the form, one wrong: 10 + 2 + 4 + 3 = 19',
      report: said('答复申请20件。予以公开及部分公开10件，不予公开2件，无法提供4件，其他处理3件。'),
      formulas: ['10 + 2 + 4 + 3 = 19 ≠ 20'],
    },
    {
      name: 'outcomes of what an office answered for its city, said in the sentence before: 10 + 2 + 4 + 3 = 19',
      report: said(
        '市政府办公厅代表市政府答复申请20件。予以公开及部分公开10件；不予公开2件；因不掌握等原因无法提供4件；其他处理3件。',
      ),
      formulas: ['10 + 2 + 4 + 3 = 19 ≠ 20'],
    },
    {
      name: 'a lost number can only add to what is too much already: 12 + 5 + 4 = 21',
      report: said('主动公开政府信息20条，其中通知公告类信息12条、部门概况类信息条、工作动态类信息5条、人事信息4条。'),
      formulas: ['12 + 5 + 4 = 21 > 20'],
    },
  ],
  cannotTell: [
    {
      name: 'ways of what came in behind what was completed: 25 + 15 = 40, of the 40 received',
      report: said('全年收到政府信息公开申请40件，办结38件，其中网上申请25件，信函申请15件。'),
      formulas: ['25 + 15 = 40 > 38'],
    },
    {
      name: 'a lost number may be what is missing',
      report: said('主动公开政府信息20条：通知公告类信息12条、部门概况类信息条、其他类信息5条。'),
      formulas: ['12 + 5 = 17 ≠ 20'],
    },
    {
      name: 'a part of another kind among them: 4 + 6 + 9 = 19 without the 1 interpretation',
      report: said('部门乡镇信息公开共发布20条信息：政策解读1条、机构信息4条、规划信息6条、统计信息9条。'),
      formulas: ['4 + 6 + 9 = 19 ≠ 20'],
    },
    {
      name: '其中 within 其中',
      report: said('公开公文93件，含规范性文件20件，其中人事任免文件15件、通知8件。'),
      formulas: ['15 + 8 = 23 > 20'],
    },
    {
      name: 'issues among articles',
      report: said('主动公开政府信息20条：通知公告12条，征集调查3期。'),
      formulas: ['12 + 3 = 15 ≠ 20'],
    },
  ],
})

const verdictsOf = (...paragraphs: readonly string[]) =>
  listedPartsSum.check(subjectOf(said(...paragraphs))).map(({ verdict, severity }) => `${verdict} ${severity}`)

describe('counts in a report’s own words', () => {
  const checked = (sentence: string) => listedPartsSum.check(subjectOf(said(sentence)))

  it.each([
    ['sides of a whole behind 其中', '检查企业100家，其中发现隐患60家，完成整改55家。'],
    ['persons of two kinds', '参加活动人员300人，其中党员200人，女同志150人，青年90人。'],
  ])('%s may overlap', (_, sentence) => {
    expect(checked(sentence)).toEqual([])
  })

  it('are held against the whole where all are said to be listed', () => {
    // 8 + 6 = 14
    expect(checked('组织培训12次：面向企业8次，面向乡镇6次。').map(({ severity }) => severity)).toEqual(['error'])
  })
})

describe('how sure a list is', () => {
  it('is an error where parts exceed the whole, a warning where something seems left out', () => {
    expect(verdictsOf('主动公开政府信息20条：通知公告12条，工作动态9条。')).toEqual(['contradicts error'])
    expect(verdictsOf('主动公开政府信息20条：通知公告12条，工作动态5条。')).toEqual(['contradicts warning'])
  })

  it('does not hold a round whole against exact parts', () => {
    expect(verdictsOf('主动公开政府信息400余条：通知公告412条，工作动态150条。')).toEqual([])
  })

  it('does not add what a sentence says after turning to another matter', () => {
    expect(verdictsOf('主动公开政府信息20条，其中通知公告12条；全年回复网民来信30件。')).toEqual(['holds note'])
  })

  it('reads a list of lines below its whole: 2 + 3 = 5', () => {
    expect(verdictsOf('主动公开政府信息5条：', '通知公告2条', '工作动态3条')).toEqual(['holds note'])
  })
})
