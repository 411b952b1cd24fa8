import type { bars as source } from '../zh-Hans/bars'

export const bars: typeof source = {
  channels: {
    website: '政府網站',
    wechat: '政務微信',
    weibo: '政務微博',
    other: '其他方式',
    gazette: '政府公報',
    'new-media': '政務新媒體',
    media: '報刊廣播電視',
  },
  disclosed: '主動公開政府信息',
  means: {
    other: '其他方式回應事件',
    interpretations: '政策解讀稿件發布',
    'weibo-wechat': '微博微信回應事件',
    interviews: '政府網站在線訪談',
    'press-conferences': '新聞發布會',
  },
}
