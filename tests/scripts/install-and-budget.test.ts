import { describe, expect, it } from 'vitest'
import { filesFor } from '../../scripts/budget.mjs'
import { missingPackages } from '../../scripts/install.mjs'

describe('what npm ci would install', () => {
  const wanted = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/react': { version: '19.3.1' },
      'node_modules/vite': { version: '8.3.8' },
      'node_modules/fsevents': { version: '2.3.3', optional: true },
    },
  }
  it('is everything required on a bare checkout, not what another system needs', () => {
    expect(missingPackages(wanted, null)).toEqual(['react', 'vite'])
  })
  it('is what has another version', () => {
    const installed = {
      packages: { 'node_modules/react': { version: '19.3.1' }, 'node_modules/vite': { version: '8.0.0' } },
    }
    expect(missingPackages(wanted, installed)).toEqual(['vite'])
  })
})

describe('the files an entry needs', () => {
  it('are it and all it imports statically, once', () => {
    const manifest = {
      'index.html': { file: 'a.js', imports: ['_b.js'], dynamicImports: ['charts'], isEntry: true },
      '_b.js': { file: 'b.js', imports: ['_c.js'] },
      '_c.js': { file: 'c.js', imports: ['_b.js'] },
      charts: { file: 'd.js' },
    }
    expect([...filesFor(manifest, ['index.html'])].sort()).toEqual(['a.js', 'b.js', 'c.js'])
  })
})
