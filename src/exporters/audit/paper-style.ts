/**
 * Style of the sheets, after the look of official papers (GB/T 9704): A4 upright, title in bold Song, text in Fang Song,
 * black on white. Every rule is below `.paper`, so that the app can lay it
 * over its own; none of its classes is one of the app, whose dialogs would else stand on the paper.
 */
export const PAPER_STYLE = `
.paper { margin: 0 auto; max-width: 190mm; padding: 1rem; color: #000; background: #fff; font: 12pt/1.6 FangSong, STFangsong, "FangSong_GB2312", "Noto Serif CJK SC", "Songti SC", SimSun, serif; overflow-wrap: anywhere }
.paper h1 { margin: 0 0 1.2rem; font: 700 20pt/1.4 "FZXiaoBiaoSong-B05S", "Songti SC", STSong, SimSun, "Noto Serif CJK SC", serif; text-align: center; text-wrap: balance }
.paper .opinion + .opinion { margin-top: 3rem }
.paper table { width: 100%; border-collapse: collapse; margin: 0 0 1rem }
.paper th, .paper td { border: 1px solid #000; padding: .3rem .45rem; text-align: start; vertical-align: top; font-weight: 400 }
.paper .head th { width: 5.5em; font-weight: 700 }
.paper .findings { table-layout: fixed; font-size: 10.5pt; line-height: 1.45 }
.paper .findings th { font-weight: 700; text-align: center }
.paper .findings th:nth-child(1) { width: 7% }
.paper .findings th:nth-child(2) { width: 34% }
.paper .findings th:nth-child(3) { width: 30% }
.paper .findings th:nth-child(4) { width: 10% }
.paper .findings .number { text-align: center }
.paper .findings ul { margin: 0; padding: 0; list-style: none }
.paper .findings li + li { margin-top: .25rem }
.paper p { margin: .2rem 0 0 }
.paper .sum { font-family: "Times New Roman", serif; font-size: 12pt }
.paper .error .kind:first-child { font-weight: 700 }
.paper .basis, .paper .place { color: #444; font-size: 9pt }
.paper q { display: block; color: #333; font-size: 9pt; quotes: none }
.paper .answer { margin: 0 }
.paper .remark { min-height: 4.5em }
.paper .contents li { margin: .2rem 0 }
.paper .signatures { display: flex; gap: 1.5rem; margin: 2.5rem 0 1rem }
.paper .signatures span { flex: 1; padding-bottom: .3rem; border-bottom: 1px solid #000 }
@page { size: A4 portrait; margin: 25mm 20mm 20mm; @bottom-center { content: "— " counter(page) " —"; font: 10pt SimSun, "Noto Serif CJK SC", serif } }
@media print {
  .paper { max-width: none; padding: 0 }
  .paper .opinion + .opinion { margin: 0; break-before: page }
  .paper tr, .paper .signatures { break-inside: avoid }
  .paper thead { display: table-header-group }
}
`
