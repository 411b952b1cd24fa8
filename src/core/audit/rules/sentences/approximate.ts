import type { Claim } from '../../../domain/claim'

/** 400余 is more than 400 and less than 500; 超过400 is only more. */
const NEXT_STEP = /[余餘多]/u
const MORE_THAN = /超过|超過|突破|逾|超|[余餘多]/u
const LESS_THAN = /不足|不到/u
const NEAR = 0.1

/** Ten to the number of zeros at its end: 400 → 100, 2780 → 10, 68 → 1. */
const stepOf = (value: number): number => 10 ** (/[1-9](?<zeros>0*)$/u.exec(String(value))?.groups?.zeros?.length ?? 0)

/**
 * True where an exact number is what a rounded or bounded one stands for: 400余 for 401–499, 近20 up to 20, 约44 for 40–48.
 * On a number that is not round (68余) the bound itself is allowed too.
 */
export const standsFor = (
  { value, approx, printed }: Pick<Claim, 'value' | 'approx' | 'printed'>,
  exact: number,
): boolean => {
  if (approx === undefined) return exact === value
  const step = stepOf(value)
  switch (approx) {
    case 'at-least': {
      const enough = step > 1 && MORE_THAN.test(printed) ? exact > value : exact >= value
      return enough && (!NEXT_STEP.test(printed) || exact < value + Math.max(step, 10))
    }
    case 'up-to':
      return LESS_THAN.test(printed) ? exact < value : exact <= value && exact > value - Math.max(step, value * NEAR)
    case 'about':
      return Math.abs(exact - value) <= Math.max(step, value * NEAR)
  }
}
