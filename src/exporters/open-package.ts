import { strToU8, zipSync } from 'fflate'
import { element } from './markup'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
/** Namespace of what every package holds. */
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
/** Namespace of relationships between the parts of office documents. */
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The first day a ZIP can name: the same content always gives the same bytes. */
const FIRST_DAY = new Date(1980, 0, 1)

/** A relationship: the last word of its type, and the part it leads to. */
export type Relationship = readonly [type: string, target: string]

/** A `.rels` part; the nth is `rIdN`, counted from 1. */
export const relationshipsXml = (entries: readonly Relationship[]): string =>
  element(
    'Relationships',
    entries
      .map(([type, target], at) => {
        const space = type === 'metadata/core-properties' ? `${PACKAGE}/relationships` : OFFICE
        return `<Relationship Id="rId${at + 1}" Type="${space}/${type}" Target="${target}"/>`
      })
      .join(''),
    `xmlns="${PACKAGE}/relationships"`,
  )

/** `[Content_Types].xml`: types by extension and by part. */
export const contentTypesXml = (
  extensions: Readonly<Record<string, string>>,
  parts: Readonly<Record<string, string>>,
): string =>
  element(
    'Types',
    [
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      '<Default Extension="xml" ContentType="application/xml"/>',
      ...Object.entries(extensions).map(([name, type]) => `<Default Extension="${name}" ContentType="${type}"/>`),
      ...Object.entries(parts).map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`),
    ].join(''),
    `xmlns="${PACKAGE}/content-types"`,
  )

/** An Open Packaging file (ECMA-376 part 2): XML as text, everything else as bytes. */
export const packageOf = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, content]) => [
        path,
        typeof content === 'string' ? strToU8(`${DECLARATION}${content}`) : content,
      ]),
    ),
    { mtime: FIRST_DAY },
  )
