/** Words of an embedded card and of the way to embed one. */
export const words = {
  dashboard: '年报通：在新窗口查看完整看板和原文',
  noCard: '此处没有可显示的卡片：嵌入网址没有写明卡片。',
  heading: '嵌入网页',
  intro: '把这张卡片放进别的网页：图、表、来源都在，不用 Cookie，不存任何东西。',
  parent: '放在哪个网站（协议和域名，高度随内容调整）',
  parentBroken: '请写成协议加域名的形式，如 https://www.example.gov.cn。',
  withoutParent: '没有写明网站时，任何网页都可以放，高度不会自动调整。',
  local: '卡片含有本机导入的报告，别人的网页看不到它们；只能把数据固定在链接里，或用上面的“网页文件”。',
  code: '代码',
  fileCode: '“网页文件”放到这个网站时的 HTML（和文件放在一起）',
  copy: '复制代码',
  copied: '已复制',
  copyFailed: '浏览器不允许复制，请选中代码复制',
  damaged: '链接里的数据已损坏或不完整，不能显示。',
  frozen: (day: string, fingerprint: string) =>
    `以上数据固定在链接里（数据截至 ${day}，指纹 ${fingerprint}），不随本站更新，本站没有重新核对；以看板为准。`,
  undated: (years: string) => `${years} 年度，所示文件未注明公布日期`,
  noDate: '日期未注明',
  freeze: '把现在的数据固定在链接里，以后不更新',
  tooLong: (length: string, most: string) =>
    `这张卡片的数据有 ${length} 个字符，链接里最多放 ${most} 个；请用上面的“网页文件”。`,
  freezing: '正在准备…',
}
