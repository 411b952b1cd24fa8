import { describe, expect, it } from 'vitest'
import type { SiteVersion } from '../../src/offline/files'
import { cacheName, outdatedCaches } from '../../src/offline/files'

const SITE: SiteVersion = { version: '5f3a', shell: [], rest: [] }

describe('caches of the site', () => {
  it('are named by version', () => {
    expect(cacheName(SITE)).toBe('nianbao-5f3a')
  })

  it('of other versions go, those of other sites on the same host stay', () => {
    expect(outdatedCaches(['nianbao-5f3a', 'nianbao-11aa', 'weather-5f3a', 'nianbao'], SITE)).toEqual(['nianbao-11aa'])
  })
})
