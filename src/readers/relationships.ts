import { parseXml } from './xml/tree'
import { childrenOf } from './xml/walk'
import type { Archive } from './zip/archive'

/** A part another part of an office document refers to. */
export interface Relationship {
  readonly id: string
  /** Last word of its type: `styles`, `worksheet`. */
  readonly type: string
  /** Path in the archive; null for what lies outside the file, which is never opened. */
  readonly target: string | null
}

/** What a part refers to, by the `.rels` part beside it; the package itself is ''. */
export const relationshipsOf = (archive: Archive, part: string): readonly Relationship[] => {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const name = `${folder}_rels/${part.slice(slash)}.rels`
  const bytes = archive.part(name)
  if (bytes === null) return []
  return childrenOf(parseXml(bytes, name), 'rel:Relationship').map(({ attributes }) => ({
    id: attributes.get('Id') ?? '',
    type: attributes.get('Type')?.split('/').at(-1) ?? '',
    target: attributes.get('TargetMode') === 'External' ? null : resolve(folder, attributes.get('Target') ?? ''),
  }))
}

const resolve = (folder: string, target: string): string => {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '')
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
