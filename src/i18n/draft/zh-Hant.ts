import type { DraftWords } from './words'

export const words: DraftWords = {
  loading: '正在載入…',
  title: '起草與發布前檢查',
  intro: '按現行格式填寫，上年結轉自動帶入，邊填邊核對；稿件只保存在這部電腦的瀏覽器裏。',
  start: {
    heading: '起草一份年度報告',
    agency: '編製機關',
    year: '報告年度',
    form: '格式',
    begin: '開始起草',
    needsAgency: '請寫明編製機關。',
    needsYear: '報告年度應為四位數字。',
    before: (held, agency, year) => {
      if (held === 0) return `沒有找到 ${year} 年度報告，結轉數需自行填寫；也可以先匯入上一年度報告。`
      return held === 1
        ? `找到${agency} ${year} 年度報告，結轉數將自動帶入。`
        : `已收錄 ${held} 份${agency} ${year} 年度報告，不能確定以哪一份為準，結轉數需自行填寫；也可以先移除多餘的一份。`
    },
    loadFailed: '上一年度報告未能載入，結轉數需自行填寫。',
  },
  parts: {
    preface: '編製說明',
    overview: '總體情況',
    problems: '存在的主要問題及改進情況',
    other: '其他需要報告的事項',
  },
  partHint: '每段一行。',
  carried: (year) => `承 ${year} 年度`,
  carriedFrom: (figure, year) => `承 ${year} 年度：${figure}`,
  figureName: (row, column) => (column === '' ? row : `${row}，${column}`),
  notANumber: '不是可以確認的數字',
  contradicts: '與其他數字矛盾',
  tools: {
    heading: '稿件',
    word: '匯出 Word',
    page: '匯出網頁',
    print: '列印檢查表',
    discard: '放棄這份稿件',
    discarded: '稿件已放棄。',
    undo: '恢復',
    kept: '已保存在本機瀏覽器',
    notKept: '瀏覽器不允許保存，關閉頁面後稿件會遺失，請及時匯出。',
  },
  findings: {
    heading: '核對',
    none: '目前沒有矛盾。',
    summary: (found, held, untold) => `矛盾 ${found} 處，成立 ${held} 處，無法判斷 ${untold} 處。`,
    goTo: (figure) => `到${figure}`,
  },
  checklist: {
    heading: '發布前檢查表',
    note: '由年報通按稿件自動核對；「人工」各項請逐項確認。空白不作 0 計算。',
    states: { done: '通過', open: '待辦', 'by-hand': '人工' },
    identified: (agency, year) => `標題寫明編製機關和年度：${agency}，${year} 年度`,
    period: (first, last) => `統計期限為 ${first} 至 ${last}`,
    noPeriod: '編製說明沒有寫明統計期限（應為 1 月 1 日至 12 月 31 日）',
    filled: (filled, all) => `統計表已填寫：${filled} / ${all}`,
    blanks: (count) => `統計表還有 ${count} 格空白；沒有發生的請填 0`,
    unreadable: (count) => `統計表有 ${count} 格填的不是可以確認的數字，未參加任何核對`,
    prose: '文字部分均已撰寫',
    proseMissing: (parts) => `尚未撰寫：${parts.join('；')}`,
    arithmetic: (held) => `勾稽關係成立 ${held} 處，沒有矛盾`,
    arithmeticFails: (count) => `有 ${count} 處矛盾需要核實`,
    carryHolds: (year) => `上年結轉與 ${year} 年度報告一致`,
    carryFails: (count, year) => `有 ${count} 處與 ${year} 年度報告不一致`,
    carryUnknown: (year) => `沒有 ${year} 年度報告可比，請人工核對結轉數`,
    deadline: (year) => `公布時限：政府部門 ${year} 年 1 月 31 日前，政府 ${year} 年 3 月 31 日前（條例第四十九條）`,
    secrecy: '已作公開前審查，不含國家秘密、商業秘密和個人隱私',
    approval: '已經本機關負責人審定',
    signatures: ['編製人', '審核人', '負責人', '日期'],
  },
}
