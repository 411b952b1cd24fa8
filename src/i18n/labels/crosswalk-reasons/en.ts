/** Reasons of the crosswalk, by their simplified Chinese wording. */
export const crosswalkReasons: Readonly<Record<string, string>> = {
  行政申诉与举报投诉口径不同: 'administrative appeals and complaints are defined differently',
  电子邮件申请与网上申请合并为网络申请: 'requests by e-mail and by web form became requests online',
  法律法规规定的其他情形范围较宽: 'other cases set by law are a wider group',
  本年新制作数量与本年制发件数相近: 'items newly made and items issued this year are close, not the same',
  '对外公开总数量是公开存量，现行有效件数是有效存量':
    'the total published is what is public, the number in force what is valid',
  商业秘密与个人隐私合并为保护第三方合法权益: 'trade secrets and privacy became rights of third parties',
  告知通过其他途径办理只与不予处理的一部分相当: 'referral elsewhere matches only a part of “not processed”',
  '同一行名：2019年表为收费项目数，2021年表为收费金额':
    'same label: the 2019 form counts charge items, the 2021 form the amount charged',
  '制发规范性文件总数与本年新制作数量相近，规范性文件的范围由各地自定':
    'documents issued and documents newly made are close; each place defines normative documents itself',
  '不公开的情形范围不同：2008年地方表含信息不存在、非本部门掌握、内容不明确':
    'refusals differ: the local forms of 2008 include information that does not exist, is not held or is unclear',
  '不予公开的法定情形改变：2019年起不含不属于政府信息，新增内部事务、过程性、执法案卷、行政查询等情形':
    'grounds for refusal changed: from 2019 without “not government information”, with internal affairs, deliberative material, enforcement files and administrative queries',
  '2021年起其他处理分为三项': 'from 2021 other outcomes are three rows',
  '2019年起属于已主动公开范围的计入予以公开': 'from 2019 what was already public counts as granted',
  '2019年起含尚未审结，2014年表只计已审结': 'from 2019 pending cases count, the 2014 form has closed ones only',
  '2019年起单列没有现成信息、补正后仍不明确，其余计入本机关不掌握':
    'from 2019 information to be created and requests still unclear stand apart, the rest is “not held”',
  '2019年起分未经复议直接起诉与复议后起诉': 'from 2019 litigation is split into direct and after reconsideration',
  '2014年表按答复计数，一件申请可有多个答复，补正告知也计入；2019年表按办结申请计数':
    'the 2014 form counts replies, of which a request may have several; the 2019 form counts requests closed',
  '2014年表以条计，2019年表以件计': 'the 2014 form counts entries, the 2019 form documents',
  '2014年表为收取费用金额，2019年表为收费项目数':
    'the 2014 form has the amount of fees, the 2019 form the number of charge items',
  '2008年地方表常为历年累计数，且不要求同一信息只计1条':
    'local forms of 2008 often run over all years and may count an entry more than once',
  '2008年地方表只有总数，不分审理结果': 'local forms of 2008 have totals only, not by result',
  '2008年地方表列在否决公开之下，2014年表单列': 'under refusals in the local forms of 2008, apart in the 2014 form',
  '2008年地方表以条计，部分为历年累计；2014年表以件计、只计当年':
    'local forms of 2008 count entries, some over all years; the 2014 form counts documents of the year',
  '2008年地方表为新增行政规范性文件，2014年表为制发规范性文件总数':
    'local forms of 2008 have new normative documents, the 2014 form all that were issued',
  '2008年表无对应项目': 'the 2008 form has no such row',
  '2014年表无对应项目': 'the 2014 form has no such row',
  '2019年表无对应项目': 'the 2019 form has no such row',
  '2021年表无对应项目': 'the 2021 form has no such row',
}
