import { addExactly } from '../domain/exact-sum'

const DECIMALS = /\.(?<decimals>\d+)/u

/** The last digit that is printed: 0.01 for 1.05%. */
export const lastDigitOf = (printed: string): number => 10 ** -(DECIMALS.exec(printed)?.groups?.decimals?.length ?? 0)

/** Printed percents are rounded or cut off: the exact one lies within one unit of the last digit. */
export const agreesWithPrinted = (
  exact: number,
  { value, printed }: { readonly value: number; readonly printed: string },
): boolean => Math.abs(addExactly([exact, -value])) < lastDigitOf(printed)
