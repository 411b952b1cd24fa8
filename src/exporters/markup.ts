const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text → character data of HTML and XML. */
export const escape = (text: string): string => text.replaceAll(/[&<>"']/gu, (character) => ENTITIES[character] ?? '')

/** An element around markup; `attributes` as they are written. */
export const element = (name: string, content: string, attributes = ''): string =>
  `<${name}${attributes === '' ? '' : ` ${attributes}`}>${content}</${name}>`
