import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileOf, frameAncestors, serve } from '../../scripts/server.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-server-'))
const root = path.join(folder, 'dist')
let site: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  mkdirSync(path.join(root, 'assets'), { recursive: true })
  writeFileSync(path.join(folder, 'secret.txt'), 'secret')
  writeFileSync(
    path.join(root, 'index.html'),
    `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>t</title>`,
  )
  writeFileSync(
    path.join(root, 'embed.html'),
    `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'self'"><title>e</title>`,
  )
  writeFileSync(path.join(root, 'assets', 'app.js'), 'export const one = 1\n'.repeat(100))
  writeFileSync(path.join(root, '.hidden'), 'hidden')
  symlinkSync(path.join(folder, 'secret.txt'), path.join(root, 'link.txt'))
  site = await serve({ root })
})
afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true, force: true })
})

const get = (where: string, headers: Readonly<Record<string, string>> = {}) => fetch(`${site.url}${where}`, { headers })

describe('the static server', () => {
  it('serves the start page with the policy of its meta element as a header', async () => {
    const response = await get('')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
  })
  it('lets the embedded card, by its own policy, be framed by the site its address declares', async () => {
    const declared = await get('embed.html?parent=https%3A%2F%2Fa.example')
    expect(declared.headers.get('content-security-policy')).toBe(
      "default-src 'self'; frame-ancestors https://a.example",
    )
    const open = await get('embed.html')
    expect(open.headers.get('content-security-policy')).toBe("default-src 'self'; frame-ancestors *")
  })
  it('compresses text and answers 304 to a known version', async () => {
    const response = await get('assets/app.js', { 'accept-encoding': 'br' })
    expect(response.headers.get('content-encoding')).toBe('br')
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const again = await get('assets/app.js', { 'if-none-match': response.headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
  })
  it('sends a file at once, and better compressed when nobody has asked for a while', async () => {
    // compressed quickly a tenth larger than at best
    const words = ['const', 'let', 'return', 'value']
    const lines = Array.from({ length: 4000 }, (_, at) => `${words[(at * at * 31 + at) % 4]} ${(at * 7919) % 97}`)
    writeFileSync(path.join(root, 'assets', 'numbers.js'), lines.join('\n'))
    const sizeOf = async () => {
      const response = await get('assets/numbers.js', { 'accept-encoding': 'br' })
      expect(await response.text()).toBe(lines.join('\n'))
      return Number(response.headers.get('content-length'))
    }
    const first = await sizeOf()
    await expect.poll(sizeOf, { interval: 4500, timeout: 30_000 }).toBeLessThan(first)
  }, 35_000)
  it.each([
    'missing.js',
    '.hidden',
    'link.txt',
    'assets',
    '%2e%2e/secret.txt',
    'assets/..%2f..%2fsecret.txt',
    '%00',
    '%E4%',
  ])('answers 404 to %s', async (where) => {
    expect((await get(where)).status).toBe(404)
  })
  it('answers only to GET and HEAD', async () => {
    expect((await fetch(site.url, { method: 'POST' })).status).toBe(405)
    expect((await fetch(site.url, { method: 'HEAD' })).status).toBe(200)
  })
})

describe('who may frame a page', () => {
  it.each([
    ['/', "'none'"],
    ['/?parent=https%3A%2F%2Fa.example', "'none'"],
    ['/sub/embed.html?parent=http%3A%2F%2Fa.example%3A8080', 'http://a.example:8080'],
    ['/embed.html?parent=https%3A%2F%2Fa.example%2F', "'none'"],
    ['/embed.html?parent=https%3A%2F%2Fa.example%3B%20script-src%20*', "'none'"],
    ['/embed.html?parent=*', "'none'"],
    ['/embed.html?parent=data%3Atext%2Fhtml%2C', "'none'"],
  ])('%s: %s', (url, ancestors) => {
    expect(frameAncestors(url)).toBe(ancestors)
  })
})

describe('the file a request means', () => {
  it('is below the folder and below the base', () => {
    expect(fileOf('/site', '/sub/', '/sub/assets/a.js?x=1')).toBe(path.join('/site', 'assets/a.js'))
    expect(fileOf('/site', '/sub/', '/other/a.js')).toBeNull()
    expect(fileOf('/site', '/', '/../etc/passwd')).toBeNull()
  })
})
