import type { bars as source } from '../zh-Hans/bars'

export const bars: typeof source = {
  channels: {
    website: 'Government website',
    wechat: 'Government WeChat',
    weibo: 'Government Weibo',
    other: 'Other means',
    gazette: 'Government gazette',
    'new-media': 'Government new media',
    media: 'Press, radio, television',
  },
  disclosed: 'Information proactively disclosed',
  means: {
    other: 'Responses by other means',
    interpretations: 'Policy interpretations published',
    'weibo-wechat': 'Responses on Weibo and WeChat',
    interviews: 'Online interviews',
    'press-conferences': 'Press conferences',
  },
}
