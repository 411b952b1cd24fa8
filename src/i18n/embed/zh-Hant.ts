import type { EmbedWords } from './words'

export const words: EmbedWords = {
  dashboard: '年報通：在新視窗查看完整看板和原文',
  noCard: '此處沒有可顯示的卡片：嵌入網址沒有寫明卡片。',
  heading: '嵌入網頁',
  intro: '把這張卡片放進別的網頁：圖、表、來源都在，不用 Cookie，不存任何東西。',
  parent: '放在哪個網站（協定和網域，高度隨內容調整）',
  parentBroken: '請寫成協定加網域的形式，如 https://www.example.gov.cn。',
  withoutParent: '沒有寫明網站時，任何網頁都可以放，高度不會自動調整。',
  local: '卡片含有本機匯入的報告，別人的網頁看不到它們；只能把資料固定在連結裡，或用上面的「網頁檔案」。',
  code: '程式碼',
  fileCode: '「網頁檔案」放到這個網站時的 HTML（和檔案放在一起）',
  copy: '複製程式碼',
  copied: '已複製',
  copyFailed: '瀏覽器不允許複製，請選取程式碼複製',
  damaged: '連結裡的資料已損壞或不完整，不能顯示。',
  frozen: (day, fingerprint) =>
    `以上資料固定在連結裡（資料截至 ${day}，指紋 ${fingerprint}），不隨本站更新，本站沒有重新核對；以看板為準。`,
  undated: (years) => `${years} 年度，所示文件未註明公布日期`,
  noDate: '日期未註明',
  freeze: '把現在的資料固定在連結裡，以後不更新',
  tooLong: (length, most) => `這張卡片的資料有 ${length} 個字元，連結裡最多放 ${most} 個；請用上面的「網頁檔案」。`,
  freezing: '正在準備…',
}
