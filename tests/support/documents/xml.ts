import { strToU8, zipSync } from 'fflate'

export const escapeXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // XML has no other control characters
    .replaceAll(/[\0-\u0008\u000b\u000c\u000e-\u001f]/gu, '')

/** A ZIP archive of text parts. */
export const pack = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
    { mtime: '2020-01-01' },
  )

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships'

/** A `.rels` part: id → type and target. */
export const relationships = (list: readonly (readonly [type: string, target: string])[], strict = false): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${strict ? STRICT : OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`
