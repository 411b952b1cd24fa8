import type { Claim } from '../../../domain/claim'
import type { Approximation } from '../../../domain/unit'

/** 400余 is more than 400 and less than 500; 超过400 is only more. */
const NEXT_STEP = /[余餘多]/u
const MORE_THAN = /超过|超過|突破|逾|超|[余餘多]/u
const LESS_THAN = /不足|不到/u
const NEAR = 0.1

/** Ten to the number of zeros at its end: 400 → 100, 2780 → 10, 68 → 1. */
const stepOf = (value: number): number => 10 ** (/[1-9](?<zeros>0*)$/u.exec(String(value))?.groups?.zeros?.length ?? 0)

type Rounded = Pick<Claim, 'value' | 'printed'>

const ALLOWS: Readonly<Record<Approximation, (rounded: Rounded, exact: number) => boolean>> = {
  'at-least': ({ value, printed }, exact) => {
    const step = stepOf(value)
    // on a number that is not round (68余) the bound itself is allowed too
    const enough = step > 1 && MORE_THAN.test(printed) ? exact > value : exact >= value
    return enough && (!NEXT_STEP.test(printed) || exact < value + Math.max(step, 10))
  },
  'up-to': ({ value, printed }, exact) =>
    LESS_THAN.test(printed) ? exact < value : exact <= value && exact > value - Math.max(stepOf(value), value * NEAR),
  about: ({ value }, exact) => Math.abs(exact - value) <= Math.max(stepOf(value), value * NEAR),
}

/**
 * True where an exact number is what a rounded or bounded one stands for: 400余 for 401–499, 近20 for 11–20, 约44 for
 * 40–48.
 */
export const standsFor = ({ approx, ...rounded }: Rounded & Pick<Claim, 'approx'>, exact: number): boolean =>
  approx === undefined ? exact === rounded.value : ALLOWS[approx](rounded, exact)
