import type { EmbedWords } from './words'

export const words: EmbedWords = {
  dashboard: 'Nianbao: whole dashboard and originals, in a new window',
  noCard: 'There is no card to show: the address names none.',
  heading: 'Embed in a page',
  intro: 'Puts this card into another page, with chart, table and source; no cookies, nothing is kept.',
  parent: 'Site it is put on (scheme and host; the height then follows the content)',
  parentBroken: 'Write scheme and host only, such as https://www.example.gov.cn.',
  withoutParent: 'Without a site any page may show the card, and its height stays fixed.',
  local:
    'This card shows reports imported on this computer, which no other page can see; fix the figures in the link or use the web page file above.',
  code: 'Code',
  fileCode: 'HTML for the web page file on that site (beside the file)',
  copy: 'Copy the code',
  copied: 'Copied',
  copyFailed: 'The browser does not allow copying; select the code and copy it',
  damaged: 'The figures in the link are damaged or incomplete and cannot be shown.',
  frozen: (day, fingerprint) =>
    `The figures above are fixed in the link (data as of ${day}, fingerprint ${fingerprint}). This site has not checked them again; the dashboard decides.`,
  undated: (years) => `${years}, no date of publication in the documents shown`,
  noDate: 'no date',
  freeze: 'Fix the present figures in the link; they will not be updated',
  tooLong: (length, most) =>
    `The figures of this card take ${length} characters, and a link holds ${most} at most; use the web page file above.`,
  freezing: 'Being made…',
}
