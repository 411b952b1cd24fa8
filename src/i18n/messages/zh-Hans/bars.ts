/** Names of bars more than one screen draws. */
export const bars = {
  channels: {
    website: '政府网站',
    wechat: '政务微信',
    weibo: '政务微博',
    other: '其他方式',
    gazette: '政府公报',
    'new-media': '政务新媒体',
    media: '报刊广播电视',
  },
  disclosed: '主动公开政府信息',
  means: {
    other: '其他方式回应事件',
    interpretations: '政策解读稿件发布',
    'weibo-wechat': '微博微信回应事件',
    interviews: '政府网站在线访谈',
    'press-conferences': '新闻发布会',
  },
}
