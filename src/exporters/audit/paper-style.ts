/** Style of a printed sheet: black on white, A4, one report a page. */
export const PAPER_STYLE = `
body { margin: 0 auto; max-width: 60rem; padding: 1rem; color: #111; background: #fff; font: 15px/1.6 "Noto Serif CJK SC", "Songti SC", SimSun, serif }
h1 { font-size: 1.5rem; text-align: center }
table { width: 100%; border-collapse: collapse; margin: 0 0 1rem }
th, td { border: 1px solid #444; padding: .35rem .5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere }
.head th { width: 7rem; font-weight: 600; background: #f2f2f2 }
.findings th { background: #f2f2f2; white-space: nowrap }
.findings td:first-child { text-align: center }
.findings ul { margin: 0; padding-inline-start: 1.1rem }
.formula { font-family: ui-monospace, monospace }
.error td:nth-child(5) { font-weight: 700 }
.line, .basis { margin: .2rem 0 0 }
.basis, .place { color: #555; font-size: .85em }
q { display: block; color: #333 }
.remark { min-width: 9rem; height: 4.5rem }
.signatures { display: flex; gap: 2rem; margin-top: 2rem }
.signatures span { flex: 1; border-bottom: 1px solid #444 }
@page { size: A4 landscape; margin: 14mm }
@media print { .sheet { break-before: page } .contents, .sheet:first-of-type { break-before: auto } tr { break-inside: avoid } }
`
