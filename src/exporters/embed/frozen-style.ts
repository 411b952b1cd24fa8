/** Look of a frozen card; its policy names it by its hash, so that one follows the other (`frozen-card.test.ts`). */
export const FROZEN_STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#15212b, #eef2f4); --ink-2: light-dark(#4b5a66, #b3c0c9); --line: light-dark(#dfe4e6, #2d3a44); --accent: light-dark(#0b5c8a, #7cc0ea) }
body { margin: 0; padding: 12px 16px; background: light-dark(#fff, #182129); color: var(--ink); font: 15px/1.6 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif; overflow-wrap: anywhere }
:lang(zh-Hant) body { font-family: "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK TC", system-ui, sans-serif }
:lang(en) body { font-family: system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; overflow-wrap: break-word }
h1 { margin: 0; font-size: 18px; line-height: 1.4 }
h2 { margin: 16px 0 4px; font-size: 15px }
p, ul { margin: 4px 0 8px }
ul { padding-inline-start: 1.2em }
.quiet { color: var(--ink-2); font-size: 14px }
.scroll { overflow-x: auto; margin: 8px 0 }
.scroll:focus-visible { outline: 3px solid var(--accent) }
.scroll > img { display: block; min-width: 480px; max-width: 100%; height: auto; border-radius: 6px }
table { width: 100%; border-collapse: collapse; font-size: 14px }
caption { padding: 4px 0; color: var(--ink-2); text-align: start }
th, td { min-width: 3.5em; padding: 6px 10px; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top }
tbody th { min-width: 9em; font-weight: 400 }
.number { text-align: end; font-variant-numeric: tabular-nums; overflow-wrap: normal }
[data-level="1"] > th { padding-inline-start: 26px }
[data-level="2"] > th { padding-inline-start: 42px }
[data-level="3"] > th { padding-inline-start: 58px }
a { color: var(--accent) }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 8px 0; font-size: 14px }
dt { color: var(--ink-2) }
dd { margin: 0 }
`

/** SHA-256 of {@link FROZEN_STYLE} as a content security policy writes it. */
export const FROZEN_STYLE_HASH = 'sha256-igweBEW91cTFVkGnh6uI7VYxluTpt9gUkB/eoLWLvuI='
