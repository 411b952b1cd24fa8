import type { Tally } from './tally'
import type { Verdict } from './verdict'

const HEAD = ['', 'right', 'wrong', 'missed', 'invented', 'unlisted', 'right of read', 'read'] as const

const percent = (value: number | null): string => (value === null ? '-' : `${value.toFixed(2)} %`)

/** The measure as a Markdown table, so that it can be pasted into the README. */
export const measureTable = (lines: readonly Tally[]): string => {
  const rows = lines.map((line) => [
    line.name,
    ...[line.right, line.wrong, line.missed, line.invented, line.unlisted].map(String),
    percent(line.rightPct),
    percent(line.readPct),
  ])
  const widths = HEAD.map((head, column) => Math.max(head.length, ...rows.map((row) => (row[column] ?? '').length)))
  const line = (row: readonly string[]): string =>
    `| ${row.map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0))).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return `${[line(HEAD), rule, ...rows.map(line)].join('\n')}\n`
}

/** Every figure that was not right, one a line: file, part, outcome, what, expected, got, place. */
export const verdictLines = (verdicts: readonly Verdict[], unlisted: boolean): string =>
  verdicts
    .filter(({ outcome }) => outcome !== 'right' && (unlisted || outcome !== 'unlisted'))
    .map(({ file, part, outcome, what, expected, got, place }) =>
      [
        file,
        part,
        outcome.toUpperCase(),
        what,
        `expected ${expected}`,
        `got ${got === '' ? 'nothing' : got}`,
        place ?? '',
      ]
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('')
