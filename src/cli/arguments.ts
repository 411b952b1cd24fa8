import { parseArgs } from 'node:util'
import type { Language } from '../core/domain/language'
import { LANGUAGES } from '../core/domain/language'
import { environmentLanguage, parseLanguage } from './language'
import type { CliMessages } from './messages'
import { messagesIn } from './messages'

/** What `parse` writes; `csv-corrections` has one more column, what stood in a cell before a person corrected it. */
export const FORMATS = ['json', 'ndjson', 'csv', 'csv-corrections', 'table'] as const
export type Format = (typeof FORMATS)[number]

/** What `audit` writes. */
export const AUDIT_FORMATS = ['text', 'json', 'html', 'sarif', 'csv'] as const
export type AuditFormat = (typeof AUDIT_FORMATS)[number]

const FAIL_ON = ['error', 'warning'] as const

/** Files whose JSON Schema can be printed. */
export const SCHEMA_NAMES = [
  'report',
  'figures',
  'catalog',
  'audit',
  'audit-summary',
  'agency-figures',
  'checks',
  'reviews',
  'library',
  'shown',
] as const
export type SchemaName = (typeof SCHEMA_NAMES)[number]

/** One command with all it needs. */
export type Command =
  | { readonly name: 'help' | 'version' }
  | {
      readonly name: 'parse'
      readonly inputs: readonly string[]
      readonly format: Format
      readonly output: string | null
      readonly verbose: boolean
    }
  | {
      readonly name: 'audit'
      readonly inputs: readonly string[]
      readonly format: AuditFormat
      /** Severity from which findings make the run fail. */
      readonly failOn: (typeof FAIL_ON)[number]
      /** File with what people said about findings. */
      readonly reviews: string | null
      readonly output: string | null
      readonly verbose: boolean
    }
  | { readonly name: 'build'; readonly folder: string; readonly output: string; readonly verbose: boolean }
  | { readonly name: 'schema'; readonly schema: SchemaName }
  | {
      readonly name: 'measure'
      readonly corpus: string
      readonly json: boolean
      readonly verbose: boolean
      readonly unlisted: boolean
    }

/** What the command line asks for, or why it cannot be understood. */
export type Request =
  | { readonly ok: true; readonly command: Command; readonly language: Language }
  | { readonly ok: false; readonly reason: string; readonly language: Language }

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  output: { type: 'string', short: 'o' },
  lang: { type: 'string' },
  'fail-on': { type: 'string' },
  reviews: { type: 'string' },
  verbose: { type: 'boolean', short: 'v' },
  json: { type: 'boolean' },
  unlisted: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

/** Options each command knows besides `--lang`; any other is refused, never ignored. */
const OPTIONS_OF: Readonly<Record<string, readonly (keyof typeof OPTIONS)[]>> = {
  parse: ['format', 'output', 'verbose'],
  audit: ['format', 'fail-on', 'reviews', 'output', 'verbose'],
  build: ['output', 'verbose'],
  schema: [],
  measure: ['json', 'verbose', 'unlisted'],
}

const foreignOption = (command: string, values: object): string | undefined => {
  const known: readonly string[] = OPTIONS_OF[command] ?? []
  return Object.keys(values).find((option) => option !== 'lang' && !known.includes(option))
}

interface Given {
  readonly values: {
    readonly format?: string | undefined
    readonly output?: string | undefined
    readonly lang?: string | undefined
    readonly 'fail-on'?: string | undefined
    readonly reviews?: string | undefined
    readonly verbose?: boolean | undefined
    readonly json?: boolean | undefined
    readonly unlisted?: boolean | undefined
    readonly help?: boolean | undefined
    readonly version?: boolean | undefined
  }
  readonly positionals: readonly string[]
}

/** Reads the arguments after `nianbao`. */
export const readArguments = (
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Request => {
  let language = environmentLanguage(environment)
  const wrong = wrongOption(args, messagesIn(language).usage)
  if (wrong !== null) return { ok: false, reason: wrong, language }
  const given: Given = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  if (given.values.lang !== undefined) {
    const asked = parseLanguage(given.values.lang)
    if (asked === null) {
      const reason = messagesIn(language).usage.badChoice('--lang', given.values.lang, LANGUAGES.join(', '))
      return { ok: false, reason, language }
    }
    language = asked
  }
  const command = commandOf(given, messagesIn(language).usage)
  return typeof command === 'string' ? { ok: false, reason: command, language } : { ok: true, command, language }
}

type Values = Given['values']
type Usage = CliMessages['usage']

/** Why `parseArgs` would refuse an option, in our words; null where it takes them all. */
const wrongOption = (args: readonly string[], usage: Usage): string | null => {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const known = Object.entries(OPTIONS).find(([name]) => name === token.name)
    if (known === undefined) return usage.unknownOption(token.rawName)
    const { value = '', inlineValue } = token
    if (known[1].type === 'boolean') {
      if (inlineValue) return usage.noValueTaken(token.rawName)
    } else if (value === '' || (!inlineValue && /^-./u.test(value))) return usage.valueMissing(token.rawName)
  }
  return null
}

const commandOf = ({ values, positionals }: Given, usage: Usage): Command | string => {
  if (values.help) return { name: 'help' }
  if (values.version) return { name: 'version' }
  const [name, ...inputs] = positionals
  const foreign = name === undefined || OPTIONS_OF[name] === undefined ? undefined : foreignOption(name, values)
  if (name !== undefined && foreign !== undefined) return usage.foreignOption(`--${foreign}`, name)
  switch (name) {
    case undefined:
      return usage.noCommand
    case 'help':
      return { name: 'help' }
    case 'parse':
      return parseCommand(inputs, values, usage)
    case 'audit':
      return auditCommand(inputs, values, usage)
    case 'build':
      return buildCommand(inputs, values, usage)
    case 'schema':
      return schemaCommand(inputs.length === 0 ? 'report' : inputs.join(' '), usage)
    case 'measure':
      return measureCommand(inputs, values, usage)
    default:
      return usage.unknownCommand(name)
  }
}

const parseCommand = (inputs: readonly string[], values: Values, usage: Usage): Command | string => {
  const { format: asked = 'json', output = null, verbose = false } = values
  const format = FORMATS.find((known) => known === asked)
  if (format === undefined) return usage.badChoice('--format', asked, FORMATS.join(', '))
  return inputs.length === 0 ? usage.noInput : { name: 'parse', inputs, format, output, verbose }
}

const auditCommand = (inputs: readonly string[], values: Values, usage: Usage): Command | string => {
  const { format: asked = 'text', 'fail-on': from = 'error', reviews = null, output = null, verbose = false } = values
  const format = AUDIT_FORMATS.find((known) => known === asked)
  if (format === undefined) return usage.badChoice('--format', asked, AUDIT_FORMATS.join(', '))
  const failOn = FAIL_ON.find((known) => known === from)
  if (failOn === undefined) return usage.badChoice('--fail-on', from, FAIL_ON.join(', '))
  return inputs.length === 0 ? usage.noInput : { name: 'audit', inputs, format, failOn, reviews, output, verbose }
}

const buildCommand = (
  inputs: readonly string[],
  { output, verbose = false }: Values,
  usage: Usage,
): Command | string => {
  const [folder] = inputs
  if (folder === undefined || inputs.length > 1) return usage.oneFolder('build')
  return output === undefined ? usage.noOutput : { name: 'build', folder, output, verbose }
}

const schemaCommand = (asked: string, usage: Usage): Command | string => {
  const schema = SCHEMA_NAMES.find((known) => known === asked)
  return schema === undefined ? usage.badChoice('schema', asked, SCHEMA_NAMES.join(', ')) : { name: 'schema', schema }
}

const measureCommand = (inputs: readonly string[], values: Values, usage: Usage): Command | string => {
  const [corpus] = inputs
  if (corpus === undefined || inputs.length > 1) return usage.oneFolder('measure')
  const { json = false, verbose = false, unlisted = false } = values
  return { name: 'measure', corpus, json, verbose, unlisted }
}
