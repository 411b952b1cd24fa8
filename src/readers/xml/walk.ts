import type { XmlElement } from './tree'

/** Elements among the children, without the text between them. */
export const elements = (parent: XmlElement): readonly XmlElement[] =>
  parent.children.filter((child): child is XmlElement => typeof child !== 'string')

/** Children of one name. */
export const childrenOf = (parent: XmlElement, name: string): readonly XmlElement[] =>
  elements(parent).filter((child) => child.name === name)

/** First child of one name. */
export const childOf = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent === undefined ? undefined : elements(parent).find((child) => child.name === name)

/** Child reached by names one below the other. */
export const descend = (parent: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined =>
  names.reduce<XmlElement | undefined>((element, name) => childOf(element, name), parent)

/** Text right below an element. */
export const ownText = (element: XmlElement): string =>
  element.children.filter((child) => typeof child === 'string').join('')

/** An on/off property: present and not switched off. */
export const isOn = (element: XmlElement | undefined): boolean => {
  const value = element?.attributes.get('w:val')
  return element !== undefined && value !== '0' && value !== 'false' && value !== 'off' && value !== 'none'
}

/** A number of an attribute, or null where it is none. */
export const numberOf = (value: string | undefined): number | null =>
  value !== undefined && /^-?\d{1,9}$/u.test(value) ? Number(value) : null
