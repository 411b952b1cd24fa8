import type { ReadingWords } from './words'

export const words: ReadingWords = {
  read: '朗读',
  stop: '停止朗读',
  reads: (what) => `朗读：${what}`,
  sentence: '这句话',
  refusals: {
    none: '浏览器没有中文语音，不能朗读。请在系统设置里安装中文语音。',
    'remote-only': '浏览器只有联网的语音，文字会离开这台电脑，所以不朗读。请在系统设置里安装本机的中文语音。',
    failed: '语音中断，没有读完。',
  },
  digits: '〇一二三四五六七八九',
  minus: '负',
  plus: '正',
  to: '至',
  year: (year) => `${year}年`,
  cell: (column, text) => `${column}，${text}`,
  row: (head, cells) => `${head}：${cells.join('；')}。`,
}
