import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/**
 * What axe objects to on the page, or in a part of it. The pages hold no frames, so axe runs in the page itself and
 * describes nothing but violations: five times as fast as its default, which carries every passed element out.
 */
export const axeViolations = (page: Page, part?: string): Promise<readonly string[]> =>
  violationsOf(within(axeOn(page), part))

/** What axe objects to in the colours of the page: all that another theme can change. */
export const colourViolations = (page: Page): Promise<readonly string[]> =>
  violationsOf(axeOn(page, ['color-contrast', 'link-in-text-block']))

const within = (axe: AxeBuilder, part: string | undefined): AxeBuilder => (part === undefined ? axe : axe.include(part))

const axeOn = (page: Page, rules?: readonly string[]): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode().options({
    resultTypes: ['violations'],
    ...(rules === undefined
      ? // WCAG 2.5.8 and 2.5.3, which axe leaves out unless asked
        { rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } } }
      : { runOnly: { type: 'rule', values: [...rules] } }),
  })

const violationsOf = async (axe: AxeBuilder): Promise<readonly string[]> => {
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
