import { BrokenJson, NetworkFailure, NotFound } from './load-error'
import { nextTask } from './next-task'

const MISSING = new Set([404, 410])

/** The JSON of a file of the data set, found next to the page, whatever path the site is served under. */
export const fetchJson = async (file: string, signal: AbortSignal): Promise<unknown> => {
  const response = await request(file, signal)
  if (MISSING.has(response.status)) throw new NotFound(file)
  if (!response.ok) throw new NetworkFailure(file, response.status)
  const text = await body(response, file)
  // a server that answers every address with its start page means: there is no such file
  if (/^\s{0,100}<!doctype html/iu.test(text)) throw new NotFound(file)
  try {
    const json: unknown = JSON.parse(text)
    // what it says is judged in another task than it is parsed
    await nextTask()
    return json
  } catch (cause) {
    throw new BrokenJson(file, cause instanceof Error ? cause.message : String(cause), { cause })
  }
}

const request = async (file: string, signal: AbortSignal): Promise<Response> => {
  try {
    return await fetch(new URL(file, document.baseURI), { signal })
  } catch (cause) {
    throw aborted(cause) ? cause : new NetworkFailure(file, null, { cause })
  }
}

const body = async (response: Response, file: string): Promise<string> => {
  try {
    return await response.text()
  } catch (cause) {
    throw aborted(cause) ? cause : new NetworkFailure(file, null, { cause })
  }
}

const aborted = (cause: unknown): boolean => cause instanceof DOMException && cause.name === 'AbortError'
