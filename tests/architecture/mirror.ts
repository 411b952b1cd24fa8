import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseFileSync } from '@swc/core'

/**
 * dependency-cruiser hands swc every file as plain TypeScript and fails on JSX. So it cruises a mirror of `src` in which
 * each file holds only its imports: static, type-only and dynamic, as swc reads them with JSX allowed.
 */
export const mirrorSources = (root: string, into: string): number => {
  const files = readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.tsx?$/u.test(entry.name),
  )
  for (const entry of files) {
    const file = path.join(entry.parentPath, entry.name)
    const copy = path.join(into, path.relative(root, file))
    mkdirSync(path.dirname(copy), { recursive: true })
    writeFileSync(copy, importsOf(file).join('\n'))
  }
  return files.length
}

const importsOf = (file: string): readonly string[] => {
  const module = parseFileSync(file, { syntax: 'typescript', tsx: file.endsWith('.tsx'), target: 'es2022' })
  const found: string[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const item of node) visit(item)
      return
    }
    if (typeof node !== 'object' || node === null) return
    found.push(...importOf(node))
    for (const child of Object.values(node)) visit(child)
  }
  visit(module.body)
  return found
}

/** The import statement a node is, if any. */
const importOf = (node: object): readonly string[] => {
  const {
    type,
    source,
    callee,
    typeOnly,
    arguments: given,
  } = node as {
    readonly type?: string
    readonly source?: { readonly value?: string } | null
    readonly callee?: { readonly type?: string }
    readonly typeOnly?: boolean
    readonly arguments?: readonly { readonly expression?: { readonly value?: unknown } }[]
  }
  const from = source?.value
  if (
    from !== undefined &&
    (type === 'ImportDeclaration' || type === 'ExportNamedDeclaration' || type === 'ExportAllDeclaration')
  )
    return [typeOnly === true ? `import type {} from '${from}'` : `import '${from}'`]
  const target = given?.[0]?.expression?.value
  return type === 'CallExpression' && callee?.type === 'Import' && typeof target === 'string'
    ? [`import('${target}')`]
    : []
}
