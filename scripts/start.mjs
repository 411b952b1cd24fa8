import './node-version.mjs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { ensureSite } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { ROOT, StepError, runScript } from './run.mjs'
import { serve } from './server.mjs'

const HELP = `npm start -- [--port N] [--host ADDRESS]

Installs and builds what is missing or out of date, then serves the app.
  --port N        first port to try (4173; the next free one is taken)
  --host ADDRESS  address to listen on (127.0.0.1: this computer only)`

const readOptions = () => {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string' }, host: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
    const port = Number(values.port ?? 4173)
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new Error(`--port ${values.port} is no port number.`)
    return { port, host: values.host ?? '127.0.0.1', help: values.help === true }
  } catch (error) {
    throw new StepError(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`)
  }
}

await runScript(async () => {
  const { port, host, help } = readOptions()
  if (help) {
    console.log(HELP)
    return
  }
  await ensureInstalled()
  await ensureSite()
  const site = await serve({ root: path.join(ROOT, 'dist'), port, host })
  console.log(`\n  年报通  ${site.url}\n\n  Ctrl+C stops it.`)
  const stop = () => void site.close()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
})
