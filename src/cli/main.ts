#!/usr/bin/env node
import type { Language } from '../core/domain/language'
import type { Command } from './arguments'
import { readArguments } from './arguments'
import { reasonOf } from './inputs'
import { messagesIn } from './messages'
import { openOutput } from './output'
import { VERSION } from './version'

const print = async (text: string): Promise<void> => {
  const out = await openOutput(null)
  await out.write(text)
}

/** Exit codes: 0 done, 1 some file could not be read or is no report, 2 wrong usage; those of `audit` are its own. */
const main = async (): Promise<number> => {
  const request = readArguments(process.argv.slice(2), process.env)
  const messages = messagesIn(request.language)
  if (!request.ok) {
    process.stderr.write(`${request.reason}\n${messages.usage.hint}\n`)
    return 2
  }
  const { command } = request
  try {
    return await run(command, request.language)
  } catch (error) {
    if (isBrokenPipe(error)) return 0
    const target = 'output' in command ? command.output : null
    const reason = reasonOf(error, messages)
    process.stderr.write(`${target === null ? named(error, reason) : messages.cannotWrite(target, reason)}\n`)
    return 1
  }
}

/** A reason behind the name of the file that gave it, where the error tells. */
const named = (error: unknown, reason: string): string =>
  error instanceof Error && 'path' in error && typeof error.path === 'string' ? `${error.path}: ${reason}` : reason

/** What a command needs is loaded with it, so that the threads of `parse` start at once. */
const run = async (command: Command, language: Language): Promise<number> => {
  let passed = true
  switch (command.name) {
    case 'parse':
      return (await import('./commands/parse')).parse(command, language)
    case 'audit':
      return (await import('./commands/audit')).audit(command, language)
    case 'build':
      return (await import('./commands/build')).build(command, language)
    case 'help':
      await print(`${messagesIn(language).help}\n`)
      break
    case 'version':
      await print(`${VERSION}\n`)
      break
    case 'schema':
      await print((await import('./commands/schema')).schemaText(command.schema))
      break
    case 'measure': {
      const measured = await (await import('./measure/run-measure')).runMeasure(command.corpus, command)
      await print(measured.text)
      passed = measured.passed
    }
  }
  return passed ? 0 : 1
}

/** The reader of our output has seen enough (`| head`): nothing is wrong. */
const isBrokenPipe = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EPIPE'

process.stdout.on('error', (error) => {
  if (isBrokenPipe(error)) process.exit(0)
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130))

process.exitCode = await main()
